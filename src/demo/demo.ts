import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { MailFacts } from '../../dialogs/replies/mails.ts';
import type { Clinic } from '../clinic/schema.ts';
import type { Log } from '../errors/fault.ts';
import type { StaffMail } from '../desk/staffMail.ts';
import type { ContactMail } from '../portal/contactMail.ts';
import type { Server } from '../server/server.ts';
import type { DemographicsSource } from '../identity/demographics.ts';
import { demoContactMail, demoStaffMail } from './contactMail.ts';
import { demoRecord } from './demoRecord.ts';
import { Mailbox } from './mail/mailbox.ts';
import { mailRoutes } from './mail/mailRoutes.ts';
import { startPortal, type OwnPortal } from './ownPortal.ts';
import { clinicSite } from './site/clinicSite.ts';
import { welcome } from './welcome.ts';

export { demoStaff } from './staff.ts';

export interface DemoParts {
  /** What the demo keeps lies in its folder `demo`. */
  readonly dataDir: string;
  /** The first port that is tried for the demo's portal, 0 takes any; null where the clinic's own portal is set. */
  readonly portalPort: number | null;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** How long the portal waits before it does what depends on an account; milliseconds. */
  readonly afterwardsMs?: () => number;
}

/** All that stands around the bot in the demo, as it would around a real clinic's. */
export interface Demo {
  readonly portal: OwnPortal | null;
  readonly mailbox: Mailbox;
  /** Whom the clinic knows, for the safe form; null where the clinic's own portal is set. */
  readonly record: DemographicsSource | null;
  /** Our own mails to contacts on record. */
  contactMail(facts: MailFacts): ContactMail;
  readonly staffMail: StaffMail;
  /** The clinic, with the portal's address as it came out: its port may have been taken. */
  clinicAt(clinic: Clinic): Clinic;
  /** Adds the demo's pages to the server, before it listens. */
  hangPagesOn(server: Pick<Server, 'app' | 'site'>, clinic: Clinic): Promise<void>;
  /** What is where, and what to try first; for the terminal, once the server listens. */
  welcome(server: Pick<Server, 'site'>): string;
  stop(): Promise<void>;
}

/** The demo's own clinic file, which says what the demo portal does. */
export const demoClinicFile = fileURLToPath(new URL('./clinic.demo.yaml', import.meta.url));

/** Starts the demo's own parts. Never called outside demo mode. */
export async function startDemo({ dataDir, portalPort, log, now = Date.now, ...rest }: DemoParts): Promise<Demo> {
  const mailbox = await Mailbox.open(dataDir, now);
  const portal =
    portalPort === null ? null : await startPortal({ ...rest, dataDir, mailbox, port: portalPort, log, now });
  return {
    portal,
    mailbox,
    record: portal && demoRecord(() => portal.accounts()),
    contactMail: (facts) => demoContactMail(mailbox, facts),
    staffMail: demoStaffMail(mailbox),
    clinicAt: (clinic) => (portal === null ? clinic : { ...clinic, portal: { ...clinic.portal, sign_in: portal.url } }),
    hangPagesOn: async ({ app, site }, clinic) => {
      const around = () => pagesAround(clinic);
      await app.register((pages: FastifyInstance) => clinicSite(pages, { clinic, site, around }));
      await app.register(mailRoutes(mailbox));
    },
    welcome: ({ site }) => welcome(site, portal),
    stop: async () => portal?.stop(),
  };
}

function pagesAround({ portal }: Clinic): { readonly address: string; readonly name: string }[] {
  return [
    { address: '/chat', name: 'The chat on its own page' },
    { address: portal.sign_in, name: 'The portal' },
    { address: '/demo/mail', name: 'The patients’ mailbox' },
    { address: '/desk', name: 'The staff desk' },
  ];
}
