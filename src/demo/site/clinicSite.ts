import { readFileSync } from 'node:fs';
import type {} from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Clinic } from '../../clinic/schema.ts';
import type { Site } from '../../server/site.ts';
import { homePage, type HomePage } from './homePage.ts';

export interface ClinicSiteParts {
  readonly clinic: Clinic;
  readonly site: Pick<Site, 'own'>;
  readonly around: () => HomePage['around'];
}

const css = readFileSync(new URL('./site.css', import.meta.url));
const NOTHING = "'none'";

/** The made-up clinic's own site. It gets its chat from another origin than its own, as a real clinic's would. */
export async function clinicSite(app: FastifyInstance, { clinic, site, around }: ClinicSiteParts): Promise<void> {
  app.get('/', (_request, reply) => {
    const chat = chatOrigin(site);
    reply.helmet({ contentSecurityPolicy: { useDefaults: false, directives: policyWith(chat) } });
    const page = homePage({
      clinicName: clinic.clinic.name,
      portalName: clinic.portal.name,
      portal: clinic.portal.sign_in,
      phone: clinic.phones.portal_help.number,
      chat,
      around: around(),
    });
    return reply.type('text/html; charset=utf-8').send(page);
  });
  app.get('/demo/site.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(css));
}

/** Ours, by a name that the page itself does not go by, where there are two. */
function chatOrigin(site: ClinicSiteParts['site']): string {
  const [first = '', second = first] = site.own();
  return second;
}

function policyWith(chat: string) {
  return {
    defaultSrc: [NOTHING],
    scriptSrc: [chat],
    styleSrc: ["'self'"],
    frameSrc: [chat],
    baseUri: [NOTHING],
    formAction: [NOTHING],
    frameAncestors: [NOTHING],
  };
}
