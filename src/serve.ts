import { loadClinic } from './clinic/load.ts';
import { loadLogo } from './clinic/logo.ts';
import { compose, composeServer } from './compose.ts';
import { UsageError } from './config/commandLine.ts';
import { dataKeysIn } from './config/dataFolder.ts';
import { readConfig } from './config/env.ts';
import { createLog } from './log/log.ts';
import { StandInPortal } from './portal/standIn.ts';
import { firstKeys } from './seal/firstKeys.ts';

/** Past this a stop that hangs is cut off; milliseconds. */
const LONGEST_STOP_MS = 10_000;

/** Runs the web server until it is told to stop. */
export async function serve(argv: readonly string[]): Promise<void> {
  if (argv.length > 0)
    throw new UsageError(`"${argv[0] ?? ''}" is not known; settings go into the environment, see .env.example`);
  const config = readConfig();
  const clinic = loadClinic(config.clinicFile);
  const logo = loadLogo(clinic, config.clinicFile);
  const dataKeys = dataKeysIn(config, firstKeys);
  const log = createLog(config.logLevel);
  const { startDemo } = await import('./demo/demo.ts'); // what the demo is made of loads in no other mode
  const demo = await startDemo({ clinic });
  const latchkey = await compose({
    clinic,
    dataDir: config.dataDir,
    dataKeys,
    portal: new StandInPortal('ok'),
    identity: null,
    clock: Date,
    random: Math.random,
    log,
  });
  const server = await composeServer(latchkey, { ...config, clinic, logo, clock: Date, log });
  await demo.hangPagesOn(server);
  try {
    await server.listen({ ...config, moveOn: true });
  } catch (error) {
    await latchkey.stop();
    throw error;
  }

  const stop = async () => {
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    await server.drain();
    await latchkey.stop();
    await demo.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());
  process.stdout.write(demo.welcome(server));
}
