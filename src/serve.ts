import { loadClinic } from './clinic/load.ts';
import { loadLogo } from './clinic/logo.ts';
import type { Clinic } from './clinic/schema.ts';
import { compose, composeServer } from './compose.ts';
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

/** Runs the web server until it is told to stop. */
export async function serve(argv: readonly string[]): Promise<void> {
  if (argv.length > 0)
    throw new UsageError(`"${argv[0] ?? ''}" is not known; settings go into the environment, see .env.example`);
  const config = readConfig();
  const dataKeys = dataKeysIn(config, firstKeys);
  const log = createLog(config.logLevel);
  // What the demo is made of loads in no other mode.
  const { demoClinicFile, demoStaff, startDemo } = await import('./demo/demo.ts');
  const clinicFile = config.clinicFile ?? demoClinicFile;
  const given = loadClinic(clinicFile);
  const { dataDir, portalPort } = config;
  const demo = await startDemo({ dataDir, portalPort: config.portal === null ? portalPort : null, log });
  const clinic = demo.clinicAt(given);
  const ingredients = { clinic, dataDir, dataKeys, forms: true, clock: Date, random: Math.random, log };
  const latchkey = await compose({ ...ingredients, portal: gatewayOf(config, { demo, clinic, log }) });
  const server = await composeServer(latchkey, {
    ...config,
    clinic,
    logo: loadLogo(given, clinicFile),
    clock: Date,
    log,
  });
  await demo.hangPagesOn(server, clinic);
  for (const one of demoStaff)
    if (latchkey.desk.accounts.of(one.username) === null) await latchkey.desk.accounts.add(one);
  const stop = async () => {
    await server.drain();
    await latchkey.stop();
    await demo.stop();
  };
  await server.listen({ ...config, moveOn: true }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  stopOnSignals(stop);
  process.stdout.write(demo.welcome(server));
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

function stopOnSignals(stop: () => Promise<void>): void {
  const leave = async () => {
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    await stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void leave());
}
