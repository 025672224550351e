import { join } from 'node:path';
import { loadClinic } from './clinic/load.ts';
import { loadLogo } from './clinic/logo.ts';
import { mailsOf, staffMailOf } from './composeMail.ts';
import type { Clinic } from './clinic/schema.ts';
import { compose, type Ingredients, type Latchkey } from './compose.ts';
import type { Contacts } from './composeContacts.ts';
import { composeServer, type Front } from './composeServer.ts';
import { textsThrough, type TextAccount } from './composeTexts.ts';
import { UsageError } from './config/commandLine.ts';
import { dataKeysIn } from './config/dataFolder.ts';
import { readConfig, type Config } from './config/env.ts';
import type { MailSettings } from './config/mailSettings.ts';
import type { Demo } from './demo/demo.ts';
import { createLog, type MachineLog } from './log/log.ts';
import type { PortalGateway } from './portal/gateway.ts';
import { loggedTasks } from './portal/manual/staffTasks.ts';
import { portalGateway } from './portal/portalGateway.ts';
import { firstKeys } from './seal/firstKeys.ts';
import type { Server } from './server/server.ts';
import { lockFile } from './stores/fileLock.ts';
import { SteadyClock } from './turns/steadyClock.ts';

/** Past this a stop that hangs is cut off; milliseconds. */
const LONGEST_STOP_MS = 10_000;

/** Stops something that was started. */
type Stop = () => Promise<void>;

/** Runs the web server until it is told to stop. */
export async function serve(argv: readonly string[]): Promise<void> {
  if (argv.length > 0)
    throw new UsageError(`"${argv[0] ?? ''}" is not known; settings go into the environment, see .env.example`);
  const config = readConfig();
  const log = createLog(config.logLevel);
  const served = await openUp(config, { clock: SteadyClock.ofThisMachine(log), log });
  stopOnSignals(() => served.stop());
  process.stdout.write(served.welcome);
}

/** What is not in the settings. */
interface Around extends Pick<Ingredients, 'clock'>, Pick<Front, 'assetsFolder' | 'deskOptions'> {
  readonly log: MachineLog;
}

/** A web server that listens, and what stands around and behind it. */
interface Served {
  readonly latchkey: Latchkey;
  readonly server: Server;
  readonly demo: Demo;
  /** What is where; for the terminal. */
  readonly welcome: string;
  /** Begins nothing new, and resolves when all is on disk and nothing listens. */
  stop(): Promise<void>;
}

/** Puts all of it together as the settings say, and listens. @throws LatchkeyError that says what is wrong with them. */
export async function openUp(config: Config, around: Around): Promise<Served> {
  const started: Stop[] = [];
  const stop = async () => {
    for (const stopOne of started.splice(0).reverse()) await stopOne();
  };
  try {
    return { ...(await open(config, around, started)), stop };
  } catch (error) {
    await stop(); // what already listens would keep the process alive
    throw error;
  }
}

/** Starts part after part, noting how each is stopped. */
async function open(config: Config, { clock, log, ...assets }: Around, started: Stop[]): Promise<Omit<Served, 'stop'>> {
  const dataKeys = dataKeysIn(config, firstKeys);
  // What the demo is made of loads in no other mode.
  const { demoClinicFile, engageStaff, startDemo } = await import('./demo/demo.ts');
  const clinicFile = config.clinicFile ?? demoClinicFile;
  const given = loadClinic(clinicFile);
  const { dataDir } = config;
  const redis = config.redisUrl === null ? null : { url: config.redisUrl };
  const now = () => clock.now();
  // A second process must not even open the demo's files; workers on one Redis share them.
  if (redis === null) {
    const lock = lockFile(join(dataDir, 'demo'));
    started.push(async () => lock.close());
  }
  const [origin, reachedAt] = later<string>();
  const demo = await startDemo({ ...standsIn(config), origin, log, now });
  started.push(() => demo.stop());
  const clinic = demo.clinicAt(given);
  const forms = demo.record && { origin, record: demo.record };
  const mail = mailIn(config, demo);
  const { texts, twilio } = textsThrough(accountIn(config, demo, origin), { ...config, clinic, origin });
  const portal = (contacts: Contacts) => gatewayOf(config, { demo, clinic, mail, log, now, contacts });
  const ingredients = { clinic, dataDir, redis, dataKeys, forms, clock, random: Math.random, log, portal, texts };
  const latchkey = await compose({ ...ingredients, singleSignOn: config.singleSignOn, staffMail: staffMailOf(mail) });
  started.push(() => latchkey.stop());
  const logo = loadLogo(given, clinicFile);
  const front = { ...config, ...assets, mail, twilio, clinic, logo, clock, log };
  const server = await composeServer(latchkey, front);
  started.push(() => server.drain());
  await demo.hangPagesOn(server, clinic);
  await engageStaff(dataDir, latchkey.desk.accounts);
  await server.listen({ ...config, moveOn: true });
  reachedAt(server.site.own()[0] ?? '');
  return { latchkey, server, demo, welcome: demo.welcome(server) };
}

/** What the demo stands in for: whatever is not set. */
function standsIn({ dataDir, portal, portalPort, mail, texts, optOut }: Config) {
  return {
    dataDir,
    portalPort: portal === null ? portalPort : null,
    ownMail: mail === null,
    optOut: texts === null ? optOut : null,
  };
}

/** The clinic's own SendGrid where it is set, else the demo's, which takes the same client. */
function mailIn({ mail }: Config, { sendGrid }: Demo): MailSettings | null {
  return mail ?? sendGrid?.account ?? null;
}

/** The clinic's own account at Twilio where one is set, else the demo's, whose API is on our own server. */
function accountIn({ texts }: Config, demo: Demo, origin: Promise<string>): TextAccount {
  if (texts !== null) return { ...texts, baseUrl: async () => texts.baseUrl };
  if (demo.texts === null) throw new Error('the demo stands in for Twilio where no account is set');
  const { api, ...account } = demo.texts.account;
  return { ...account, messagingServiceSid: null, baseUrl: async () => `${await origin}${api}` };
}

interface Behind {
  readonly demo: Demo;
  readonly clinic: Clinic;
  readonly mail: MailSettings | null;
  readonly log: MachineLog;
  readonly now: () => number;
  readonly contacts: Contacts;
}

/** The clinic's own portal where one is set, else the demo's, which takes the same gateway. */
function gatewayOf({ portal }: Config, { demo, clinic, mail: account, log, now, contacts }: Behind): PortalGateway {
  const settings = portal ?? demo.portal?.gateway ?? { kind: 'manual', url: null };
  const { text, deliveries } = contacts;
  const mail = account && mailsOf({ mail: account, clinic, deliveries, log, now });
  return portalGateway(settings, { mail, text, tasks: loggedTasks(log), now });
}

/** Something that is known later, and what makes it known. */
function later<T>(): [Promise<T>, (value: T) => void] {
  let known: (value: T) => void = () => undefined;
  const value = new Promise<T>((resolve) => (known = resolve));
  return [value, known];
}

function stopOnSignals(stop: Stop): void {
  const leave = async () => {
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    await stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void leave());
}
