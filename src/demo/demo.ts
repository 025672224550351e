import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { MailFacts } from '../../dialogs/replies/mails.ts';
import type { Clinic } from '../clinic/schema.ts';
import type { Log } from '../errors/fault.ts';
import type { ContactMail } from '../portal/contactMail.ts';
import type { KeycloakSettings } from '../portal/keycloak/session.ts';
import { demoContactMail } from './contactMail.ts';
import { Mailbox } from './mail/mailbox.ts';
import { mailRoutes } from './mail/mailRoutes.ts';
import { CLIENT_ID, REALM } from './portal/admin/adminRoutes.ts';
import { Afterwards } from './portal/afterwards.ts';
import { SHOWN, type Shown } from './portal/patients.ts';
import { DemoPortal } from './portal/portal.ts';
import { portalServer } from './portal/server.ts';

export interface DemoOptions {
  /** What the demo keeps lies in its folder `demo`. */
  readonly dataDir: string;
  /** The first port that is tried; 0 takes any. */
  readonly portalPort: number;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** How long the portal waits before it does what depends on an account; milliseconds. */
  readonly afterwardsMs?: () => number;
}

/** A running demo portal, its mailbox, and what the rest of the house needs to use them as if they were real. */
export interface Demo {
  /** The portal's address, as it is printed and as the chat says it; without a slash at the end. */
  readonly portalUrl: string;
  /** For the keycloak gateway. */
  readonly gateway: { readonly kind: 'keycloak' } & KeycloakSettings;
  /** For whatever else sends mail in the demo. */
  readonly mailbox: Mailbox;
  /** The mailbox's pages, for the main server. */
  readonly mailRoutes: FastifyPluginAsync;
  /** Our own mails to contacts on record. */
  contactMail(facts: MailFacts): ContactMail;
  readonly accounts: readonly Shown[];
  stop(): Promise<void>;
}

/** The demo's own clinic file, which says what the demo portal does. */
export const demoClinicFile = fileURLToPath(new URL('./clinic.demo.yaml', import.meta.url));

/** That clinic, with the portal's address as it came out: its port may have been taken. */
export function withPortalAt(clinic: Clinic, portalUrl: string): Clinic {
  return { ...clinic, portal: { ...clinic.portal, sign_in: portalUrl } };
}

const HOST = '127.0.0.1';

/** Ports that are tried, one after the other. */
const PORTS = 20;

/** Starts the demo portal and its mailbox, with made-up patients at the first start. On this machine only. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { dataDir, portalPort, log, now = Date.now, afterwardsMs } = options;
  let port = 0;
  const url = () => `http://localhost:${port}`;
  const mailbox = await Mailbox.open(dataDir, now);
  const portal = await DemoPortal.open({ dataDir, mailbox, url, now });
  const afterwards = new Afterwards(afterwardsMs);
  const app = await portalServer({ portal, afterwards, log });
  port = await listen(app, portalPort);
  portal.begin();
  return {
    portalUrl: url(),
    gateway: {
      kind: 'keycloak',
      url: `http://${HOST}:${port}`,
      realm: REALM,
      clientId: CLIENT_ID,
      clientSecret: portal.data.value.clientSecret,
    },
    mailbox,
    mailRoutes: mailRoutes(mailbox),
    contactMail: (facts) => demoContactMail(mailbox, facts),
    accounts: SHOWN,
    stop: async () => {
      await app.close();
      afterwards.flush();
    },
  };
}

/** Listens on the first free port. @returns it */
async function listen(app: FastifyInstance, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await app.listen({ port, host: HOST });
      return (app.server.address() as AddressInfo).port;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || first === 0 || port >= first + PORTS) throw error;
    }
  }
}
