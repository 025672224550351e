import { loadClinic } from './clinic/load.ts';
import { loadLogo } from './clinic/logo.ts';
import type { Clinic } from './clinic/schema.ts';
import { compose } from './compose.ts';
import { composeServer } from './composeServer.ts';
import { UsageError } from './config/commandLine.ts';
import { dataKeysIn } from './config/dataFolder.ts';
import { readConfig, type Config } from './config/env.ts';
import type { Demo } from './demo/demo.ts';
import { createLog, type MachineLog } from './log/log.ts';
import type { PortalGateway } from './portal/gateway.ts';
import { loggedTasks } from './portal/manual/staffTasks.ts';
import { portalGateway } from './portal/portalGateway.ts';
import { firstKeys } from './seal/firstKeys.ts';

/** Past this a stop that hangs is cut off; milliseconds. */
const LONGEST_STOP_MS = 10_000;

/** Stops something that was started. */
type Stop = () => Promise<void>;

/** Runs the web server until it is told to stop. */
export async function serve(argv: readonly string[]): Promise<void> {
  if (argv.length > 0)
    throw new UsageError(`"${argv[0] ?? ''}" is not known; settings go into the environment, see .env.example`);
  const started: Stop[] = [];
  const stop = async () => {
    for (const stopOne of started.splice(0).reverse()) await stopOne();
  };
  try {
    const words = await start(readConfig(), started);
    stopOnSignals(stop);
    process.stdout.write(words);
  } catch (error) {
    await stop(); // what already listens would keep the process alive
    throw error;
  }
}

/** Starts part after part, noting how each is stopped. @returns what to tell whoever started it. */
async function start(config: Config, started: Stop[]): Promise<string> {
  const dataKeys = dataKeysIn(config, firstKeys);
  const log = createLog(config.logLevel);
  // What the demo is made of loads in no other mode.
  const { demoClinicFile, startDemo } = await import('./demo/demo.ts');
  const clinicFile = config.clinicFile ?? demoClinicFile;
  const given = loadClinic(clinicFile);
  const { dataDir, portalPort } = config;
  const demo = await startDemo({ dataDir, portalPort: config.portal === null ? portalPort : null, log });
  started.push(() => demo.stop());
  const clinic = demo.clinicAt(given);
  const ingredients = { clinic, dataDir, dataKeys, forms: true, clock: Date, random: Math.random, log };
  const latchkey = await compose({ ...ingredients, portal: gatewayOf(config, { demo, clinic, log }) });
  started.push(() => latchkey.stop());
  const front = { ...config, clinic, logo: loadLogo(given, clinicFile), clock: Date, log };
  const server = await composeServer(latchkey, front);
  started.push(() => server.drain());
  await demo.hangPagesOn(server, clinic);
  await server.listen({ ...config, moveOn: true });
  return demo.welcome(server);
}

/** The clinic's own portal where one is set, else the demo's, which takes the same gateway. */
function gatewayOf(
  { portal }: Config,
  { demo, clinic, log }: { demo: Demo; clinic: Clinic; log: MachineLog },
): PortalGateway {
  const settings = portal ?? demo.portal?.gateway ?? { kind: 'manual', url: null };
  const facts = {
    clinic: clinic.clinic.name,
    portal: clinic.portal.name,
    phone: clinic.phones.portal_help.number,
  };
  return portalGateway(settings, { mail: demo.contactMail(facts), tasks: loggedTasks(log), now: Date.now });
}

function stopOnSignals(stop: Stop): void {
  const leave = async () => {
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    await stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void leave());
}
