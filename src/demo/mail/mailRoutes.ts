import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply } from 'fastify';
import * as z from 'zod';
import type { Site } from '../../server/site.ts';
import { FATES, isFate } from '../sendgrid/conduct.ts';
import type { DemoSendGrid } from '../sendgrid/sendGrid.ts';
import type { Folder, Mailbox } from './mailbox.ts';
import { bodyOf, listPage, mailPage, noMailPage } from './mailPages.ts';
import { styleSheet } from '../styleSheet.ts';

const css = styleSheet(new URL('./mail.css', import.meta.url));

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** A mail may look as it likes, and show pictures it carries; it runs nothing and fetches nothing. */
const BODY_POLICY = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
].join('; ');

const asked = z.object({
  folder: z.enum(['inbox', 'spam']).optional().catch(undefined),
  to: z.string().max(254).optional().catch(undefined),
});

/** The name of a fate, or an address that may be written to again. */
const wish = z.object({
  fate: z.string().refine(isFate).optional(),
  again: z.string().max(254).optional(),
});

export interface MailParts {
  readonly mailbox: Mailbox;
  /** Null where our mails go elsewhere: then nothing can be decided about the next one. */
  readonly sendGrid: Pick<DemoSendGrid, 'next' | 'suppressions'> | null;
  readonly site: Pick<Site, 'own'>;
}

/** The demo's mailbox as pages and as JSON, under /demo/mail. For a server that only this machine reaches. */
export function mailRoutes({ mailbox, sendGrid, site }: MailParts): FastifyPluginAsync {
  return async (app) => {
    app.get('/demo/mail.css', (_, reply) => reply.type('text/css; charset=utf-8').send(css));
    app.get('/demo/mail.json', (request, reply) =>
      reply.header('cache-control', 'no-store').send({ mails: mailbox.mails(asked.parse(request.query)) }),
    );
    app.get('/demo/mail', (request, reply) => {
      const { folder = 'inbox', to } = asked.parse(request.query);
      const counts = { inbox: countOf('inbox', to), spam: countOf('spam', to) };
      const controls = sendGrid && { next: sendGrid.next, unwritten: sendGrid.suppressions.addresses() };
      return show(reply, listPage({ folder, to, mails: mailbox.mails({ folder, to }), counts, controls }));
    });
    mailRoute(app, mailbox);
    if (sendGrid !== null) await app.register((forms: FastifyInstance) => nextMail(forms, { sendGrid, site }));
  };

  function countOf(folder: Folder, to: string | undefined): number {
    return mailbox.mails({ folder, to }).length;
  }
}

/** What happens to the next mail, decided by whoever looks at the mailbox. */
async function nextMail(
  app: FastifyInstance,
  { sendGrid, site }: { sendGrid: NonNullable<MailParts['sendGrid']>; site: MailParts['site'] },
): Promise<void> {
  await app.register(formbody);
  app.post('/demo/mail/next', ({ body, headers }, reply) => {
    if (headers.origin !== undefined && !site.own().includes(headers.origin)) return reply.code(403).send();
    const { data } = wish.safeParse(body);
    if (data === undefined) return reply.code(400).send(`fate must be one of ${Object.keys(FATES).join(', ')}`);
    if (data.fate !== undefined) sendGrid.next = data.fate;
    if (data.again !== undefined) sendGrid.suppressions.forget(data.again);
    return reply.redirect('/demo/mail#next', 303);
  });
}

function mailRoute(app: FastifyInstance, mailbox: Mailbox): void {
  app.get<{ Params: { id: string } }>('/demo/mail/:id', ({ params }, reply) => {
    const mail = mailbox.mail(params.id);
    return mail ? show(reply, mailPage(mail)) : show(reply.code(404), noMailPage());
  });
  app.get<{ Params: { id: string } }>('/demo/mail/:id/body', ({ params }, reply) => {
    const mail = mailbox.mail(params.id);
    if (!mail) return show(reply.code(404), noMailPage());
    return show(reply, bodyOf(mail), BODY_POLICY);
  });
}

function show(reply: FastifyReply, page: string, policy = POLICY): FastifyReply {
  return (
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', policy)
      .header('x-frame-options', 'SAMEORIGIN')
      // With no-referrer, browsers send `Origin: null` with our own forms.
      .header('referrer-policy', 'same-origin')
      .send(page)
  );
}
