import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { MailFacts } from '../../dialogs/replies/mails.ts';
import type { Clinic } from '../clinic/schema.ts';
import type { Log } from '../errors/fault.ts';
import type { ContactMail } from '../portal/contactMail.ts';
import type { Server } from '../server/server.ts';
import type { DemographicsSource } from '../identity/demographics.ts';
import { demoContactMail } from './contactMail.ts';
import { demoRecord } from './demoRecord.ts';
import { Mailbox } from './mail/mailbox.ts';
import { mailRoutes } from './mail/mailRoutes.ts';
import { startPortal, type OwnPortal } from './ownPortal.ts';
import { startTexts, type OwnTexts } from './ownTexts.ts';
import { phonesOf } from './phone/phones.ts';
import { clinicSite } from './site/clinicSite.ts';
import { welcome } from './welcome.ts';

export { demoStaff } from './staff.ts';

export interface DemoParts {
  /** What the demo keeps lies in its folder `demo`. */
  readonly dataDir: string;
  /** The first port that is tried for the demo's portal, 0 takes any; null where the clinic's own portal is set. */
  readonly portalPort: number | null;
  /** Who answers STOP in the demo's own texts; null where a real Twilio account is set. */
  readonly optOut?: 'carrier' | 'self' | null;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** How long the portal waits before it does what depends on an account; milliseconds. */
  readonly afterwardsMs?: () => number;
  /** How long the demo's phone company takes from one step of a text to the next; milliseconds. */
  readonly paceMs?: number;
}

/** All that stands around the bot in the demo, as it would around a real clinic's. */
export interface Demo {
  readonly portal: OwnPortal | null;
  readonly mailbox: Mailbox;
  /** The demo's own phone company; null where Twilio is set. */
  readonly texts: OwnTexts | null;
  /** Whom the clinic knows, for the safe form; null where the clinic's own portal is set. */
  readonly record: DemographicsSource | null;
  /** Our own mails to contacts on record. */
  contactMail(facts: MailFacts): ContactMail;
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
export async function startDemo(parts: DemoParts): Promise<Demo> {
  const { dataDir, portalPort, optOut = 'carrier', log, now = Date.now, paceMs, ...rest } = parts;
  const mailbox = await Mailbox.open(dataDir, now);
  const portal =
    portalPort === null ? null : await startPortal({ ...rest, dataDir, mailbox, port: portalPort, log, now });
  const phones = () => phonesOf(portal?.accounts() ?? []);
  const pace = paceMs === undefined ? {} : { paceMs };
  const texts = optOut === null ? null : await startTexts({ dataDir, now, optOut, phones, ...pace });
  return {
    portal,
    mailbox,
    texts,
    record: portal && demoRecord(() => portal.accounts()),
    contactMail: (facts) => demoContactMail(mailbox, facts),
    clinicAt: (clinic) => (portal === null ? clinic : { ...clinic, portal: { ...clinic.portal, sign_in: portal.url } }),
    hangPagesOn: async ({ app, site }, clinic) => {
      const around = () => pagesAround(clinic, texts !== null);
      await texts?.hangPagesOn({ app, site }, clinic);
      await app.register((pages: FastifyInstance) => clinicSite(pages, { clinic, site, around }));
      await app.register(mailRoutes(mailbox));
    },
    welcome: ({ site }) => welcome(site, { portal, phones: texts !== null }),
    stop: async () => portal?.stop(),
  };
}

function pagesAround({ portal }: Clinic, hasPhones: boolean): { readonly address: string; readonly name: string }[] {
  return [
    { address: '/chat', name: 'The chat on its own page' },
    { address: portal.sign_in, name: 'The portal' },
    { address: '/demo/mail', name: 'The patients’ mailbox' },
    ...(hasPhones ? [{ address: '/demo/phone', name: 'A patient’s phone' }] : []),
    { address: '/desk', name: 'The staff desk' },
  ];
}
