import { mkdirSync } from 'node:fs';
import { chat } from '../channels/terminal/chat.ts';
import type { MachineRoom } from '../channels/terminal/ports.ts';
import { loadClinic } from './clinic/load.ts';
import { compose, type Latchkey } from './compose.ts';
import { commandLine, usage } from './config/commandLine.ts';
import { readConfig } from './config/env.ts';
import { DataDirError } from './config/dataDirError.ts';
import { LatchkeyError } from './errors/errors.ts';
import { createLog } from './log/log.ts';
import { StandInIdentity } from './identity/standIn.ts';
import { StandInPortal } from './portal/standIn.ts';
import { firstKeys } from './seal/firstKeys.ts';

async function main(): Promise<void> {
  const wishes = commandLine(process.argv.slice(2));
  if (wishes.help) return void process.stdout.write(`${usage}\n`);
  const config = readConfig();
  const clinic = loadClinic(wishes.clinicFile ?? config.clinicFile);
  let passed = 0;
  const clock = { now: () => Date.now() + passed };
  const identity = new StandInIdentity({ clock, ...clinic.identity.code });
  const keys = inDataDir(config.dataDir, () => config.dataKeys ?? firstKeys(config.dataDir));
  const latchkey = await compose({
    clinic: greetingIn(clinic, wishes.language),
    dataDir: config.dataDir,
    dataKeys: keys,
    portal: new StandInPortal(wishes.portal),
    identity,
    accounts: null,
    clock,
    random: Math.random,
    log: createLog(config.logLevel),
  });
  const leave = () => void latchkey.stop().then(() => process.exit(0));
  process.once('SIGINT', leave).once('SIGTERM', leave);
  process.stdout.write('Latchkey, in this terminal. Type like a patient; "/help" for more; Ctrl-C leaves.\n\n');
  const pass = (ms: number) => {
    passed += ms;
    return latchkey.wake();
  };
  const { stdin: input, stdout: output } = process;
  await chat({
    room: roomOf(latchkey, identity, pass),
    channel: wishes.channel,
    dataDir: config.dataDir,
    input,
    output,
  });
  await latchkey.stop();
}

/** Does what needs the data folder. @throws DataDirError when it cannot be written. */
function inDataDir<T>(dataDir: string, work: () => T): T {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return work();
  } catch (cause) {
    throw new DataDirError(dataDir, { cause });
  }
}

/** The machine room, as far as the terminal goes. */
function roomOf(latchkey: Latchkey, identity: StandInIdentity, pass: MachineRoom['pass']): MachineRoom {
  const { turns, store } = latchkey;
  const settled = () => latchkey.settled();
  return {
    take: (activity) => turns.take(activity),
    since: (conversation, seq) => turns.since(conversation, seq),
    onCommitted: (watcher) => turns.onCommitted(watcher),
    caseOf: (conversation) => store.ticketOf(conversation),
    codeOf: (conversation) => identity.codeOf(conversation),
    pass: (ms) => pass(ms).then(settled),
    settled,
  };
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
