import { mkdirSync } from 'node:fs';
import { loadClinic } from './clinic/load.ts';
import { compose } from './compose.ts';
import { readConfig } from './config/env.ts';
import { LatchkeyError } from './errors/errors.ts';
import { createLog } from './log/log.ts';
import { StandInPortal } from './portal/standIn.ts';
import { firstKeys } from './seal/firstKeys.ts';
import { chat } from './terminal/chat.ts';
import { terminalOptions, usage } from './terminal/options.ts';

async function main(): Promise<void> {
  const options = terminalOptions(process.argv.slice(2));
  if (options.help) return void process.stdout.write(`${usage}\n`);
  const config = readConfig();
  const clinic = loadClinic(options.clinicFile ?? config.clinicFile);
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  let passed = 0;
  const latchkey = await compose({
    clinic: greetingIn(clinic, options.language),
    dataDir: config.dataDir,
    dataKeys: config.dataKeys ?? firstKeys(config.dataDir),
    portal: new StandInPortal(options.portal),
    clock: { now: () => Date.now() + passed },
    random: Math.random,
    log: createLog(config.logLevel),
  });
  process.stdout.write('Latchkey, in this terminal. Type like a patient; "/help" for more; Ctrl-C leaves.\n\n');
  const leave = () => void latchkey.stop().then(() => process.exit(0));
  process.once('SIGINT', leave).once('SIGTERM', leave);
  const pass = (ms: number) => void (passed += ms);
  await chat({
    latchkey,
    pass,
    channel: options.channel,
    dataDir: config.dataDir,
    input: process.stdin,
    output: process.stdout,
  });
  await latchkey.stop();
}

/** The same clinic, with that language first. */
function greetingIn(clinic: ReturnType<typeof loadClinic>, language: 'en' | 'es'): typeof clinic {
  const others = clinic.clinic.languages.filter((known) => known !== language);
  return { ...clinic, clinic: { ...clinic.clinic, languages: [language, ...others] } };
}

try {
  await main();
} catch (error) {
  if (!(error instanceof LatchkeyError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
