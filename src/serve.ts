import { loadClinic } from './clinic/load.ts';
import { loadLogo } from './clinic/logo.ts';
import type { Clinic } from './clinic/schema.ts';
import { compose, composeServer, type Front, type Ingredients, type Latchkey } from './compose.ts';
import { UsageError } from './config/commandLine.ts';
import { dataKeysIn } from './config/dataFolder.ts';
import { readConfig, type Config } from './config/env.ts';
import type { Demo } from './demo/demo.ts';
import { createLog, type MachineLog } from './log/log.ts';
import type { PortalGateway } from './portal/gateway.ts';
import { loggedTasks } from './portal/manual/staffTasks.ts';
import { portalGateway } from './portal/portalGateway.ts';
import { firstKeys } from './seal/firstKeys.ts';
import type { Server } from './server/server.ts';

/** Past this a stop that hangs is cut off; milliseconds. */
const LONGEST_STOP_MS = 10_000;

/** Runs the web server until it is told to stop. */
export async function serve(argv: readonly string[]): Promise<void> {
  if (argv.length > 0)
    throw new UsageError(`"${argv[0] ?? ''}" is not known; settings go into the environment, see .env.example`);
  const config = readConfig();
  const served = await openUp(config, { clock: Date, log: createLog(config.logLevel) });
  stopOnSignals(() => served.stop());
  process.stdout.write(served.welcome);
}

/** What is not in the settings. */
interface Around extends Pick<Ingredients, 'clock'>, Pick<Front, 'assetsFolder'> {
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
export async function openUp(config: Config, { clock, log, ...assets }: Around): Promise<Served> {
  const dataKeys = dataKeysIn(config, firstKeys);
  // What the demo is made of loads in no other mode.
  const { demoClinicFile, startDemo } = await import('./demo/demo.ts');
  const clinicFile = config.clinicFile ?? demoClinicFile;
  const given = loadClinic(clinicFile);
  const { dataDir, portalPort } = config;
  const now = () => clock.now();
  const demo = await startDemo({ dataDir, portalPort: config.portal === null ? portalPort : null, log, now });
  const clinic = demo.clinicAt(given);
  const ingredients = { clinic, dataDir, dataKeys, forms: true, clock, random: Math.random, log };
  const portal = gatewayOf(config, { demo, clinic, log, now });
  // A portal that still listens would keep a process alive that cannot start.
  const latchkey = await compose({ ...ingredients, portal }).catch(async (error: unknown) => {
    await demo.stop();
    throw error;
  });
  const logo = loadLogo(given, clinicFile);
  const server = await composeServer(latchkey, { ...config, ...assets, clinic, logo, clock, log });
  await demo.hangPagesOn(server, clinic);
  const stop = async () => {
    await server.drain();
    await latchkey.stop();
    await demo.stop();
  };
  await server.listen({ ...config, moveOn: true }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { latchkey, server, demo, welcome: demo.welcome(server), stop };
}

/** The clinic's own portal where one is set, else the demo's, which takes the same gateway. */
function gatewayOf(
  { portal }: Config,
  { demo, clinic, log, now }: { demo: Demo; clinic: Clinic; log: MachineLog; now: () => number },
): PortalGateway {
  const settings = portal ?? demo.portal?.gateway ?? { kind: 'manual', url: null };
  const facts = {
    clinic: clinic.clinic.name,
    portal: clinic.portal.name,
    phone: clinic.phones.portal_help.number,
  };
  return portalGateway(settings, { mail: demo.contactMail(facts), tasks: loggedTasks(log), now });
}

function stopOnSignals(stop: () => Promise<void>): void {
  const leave = async () => {
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    await stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void leave());
}
