import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Clinic } from '../clinic/schema.ts';
import type { StaffAccounts } from '../desk/staffAccounts.ts';
import type { Log } from '../errors/fault.ts';
import type { Server } from '../server/server.ts';
import type { DemographicsSource } from '../identity/demographics.ts';
import { demoRecord } from './demoRecord.ts';
import { Mailbox } from './mail/mailbox.ts';
import { mailRoutes } from './mail/mailRoutes.ts';
import { oneAfterTheOther } from './oneAtATime.ts';
import { startPortal, type OwnPortal } from './ownPortal.ts';
import { startSendGrid, type DemoSendGrid } from './sendgrid/sendGrid.ts';
import { startTexts, type OwnTexts } from './ownTexts.ts';
import { phonesOf } from './phone/phones.ts';
import { clinicSite } from './site/clinicSite.ts';
import { demoStaff } from './staff.ts';
import { welcome } from './welcome.ts';

export interface DemoParts {
  /** What the demo keeps lies in its folder `demo`. */
  readonly dataDir: string;
  /** The first port that is tried for the demo's portal, 0 takes any; null where the clinic's own portal is set. */
  readonly portalPort: number | null;
  /** Where our own server is reached, once it listens; absent where none does, and nobody hears what became of mails. */
  readonly origin?: Promise<string>;
  /** Whether our mails go into the demo's mailbox, as they do unless the clinic's own SendGrid is set. */
  readonly ownMail?: boolean;
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
  /** What our mails go through; null where the clinic's own SendGrid is set. */
  readonly sendGrid: DemoSendGrid | null;
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

/** Starts the demo's own parts. Never called outside demo mode. Of several workers on one folder the first makes what is in it. */
export function startDemo(parts: DemoParts): Promise<Demo> {
  return oneAfterTheOther(lockOf(parts.dataDir), () => start(parts));
}

/** Lets the demo's staff in. */
export function engageStaff(dataDir: string, accounts: Pick<StaffAccounts, 'of' | 'add'>): Promise<void> {
  return oneAfterTheOther(lockOf(dataDir), async () => {
    for (const one of demoStaff) if (accounts.of(one.username) === null) await accounts.add(one);
  });
}

function lockOf(dataDir: string): string {
  return join(dataDir, 'demo', 'start.lock');
}

async function start(parts: DemoParts): Promise<Demo> {
  const { portalPort, ownMail = true, origin = new Promise<never>(() => undefined), now = Date.now } = parts;
  const mailbox = await Mailbox.open(parts.dataDir, now);
  const portal = portalPort === null ? null : await startPortal({ ...parts, mailbox, port: portalPort, now });
  const sendGrid = ownMail ? await startSendGrid({ ...parts, mailbox, origin, now }) : null;
  const texts = await ownTexts(parts, { portal, now });
  return {
    portal,
    mailbox,
    texts,
    record: portal && demoRecord(() => portal.accounts()),
    sendGrid,
    clinicAt: (clinic) => (portal === null ? clinic : { ...clinic, portal: { ...clinic.portal, sign_in: portal.url } }),
    hangPagesOn: async ({ app, site }, clinic) => {
      const around = () => pagesAround(clinic, texts !== null);
      await texts?.hangPagesOn({ app, site }, clinic);
      await app.register((pages: FastifyInstance) => clinicSite(pages, { clinic, site, around }));
      await app.register(mailRoutes({ mailbox, sendGrid, site }));
    },
    welcome: ({ site }) => welcome(site, { portal, phones: texts !== null }),
    stop: async () => {
      await sendGrid?.stop();
      await portal?.stop();
    },
  };
}

/** The phone company, which knows the phones of the portal's patients; null where a real Twilio account is set. */
async function ownTexts(
  { dataDir, optOut = 'carrier', paceMs }: DemoParts,
  { portal, now }: { readonly portal: OwnPortal | null; readonly now: () => number },
): Promise<OwnTexts | null> {
  if (optOut === null) return null;
  const phones = () => phonesOf(portal?.accounts() ?? []);
  return startTexts({ dataDir, now, optOut, phones, ...(paceMs !== undefined && { paceMs }) });
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
