import { fileURLToPath } from 'node:url';
import { chat } from '../channels/terminal/chat.ts';
import type { MachineRoom } from '../channels/terminal/ports.ts';
import { loadClinic } from './clinic/load.ts';
import type { Clinic } from './clinic/schema.ts';
import { compose, type Latchkey } from './compose.ts';
import { commandLine, usage } from './config/commandLine.ts';
import { dataKeysIn } from './config/dataFolder.ts';
import { readConfig } from './config/env.ts';
import { createLog } from './log/log.ts';
import { loggedTasks } from './portal/manual/staffTasks.ts';
import { portalGateway } from './portal/portalGateway.ts';
import { StandInPortal } from './portal/standIn.ts';
import { firstKeys } from './seal/firstKeys.ts';
import { SteadyClock } from './turns/steadyClock.ts';

/** The clinic that the terminal talks for when none is named. */
const EXAMPLE = fileURLToPath(new URL('./clinic/clinic.example.yaml', import.meta.url));

/** A chat in this terminal, without a server. */
export async function chatHere(argv: readonly string[]): Promise<void> {
  const wishes = commandLine(argv);
  if (wishes.help) return void process.stdout.write(`${usage}\n`);
  const config = readConfig();
  const clinic = loadClinic(wishes.clinicFile ?? config.clinicFile ?? EXAMPLE);
  let passed = 0;
  const log = createLog(config.logLevel);
  const steady = SteadyClock.ofThisMachine(log);
  const standIn = new StandInPortal(wishes.portal);
  const portal =
    config.portal && portalGateway(config.portal, { mail: null, tasks: loggedTasks(log), now: () => steady.now() });
  const latchkey = await compose({
    clinic: greetingIn(clinic, wishes.language),
    dataDir: config.dataDir,
    redis: config.redisUrl === null ? null : { url: config.redisUrl },
    dataKeys: dataKeysIn(config, firstKeys),
    portal: portal ?? standIn,
    forms: null, // there is no page to open one on
    clock: { now: () => steady.now() + passed, follow: (aheadMs) => steady.follow(aheadMs) },
    random: Math.random,
    log,
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
    room: roomOf(latchkey, standIn, pass),
    channel: wishes.channel,
    dataDir: config.dataDir,
    input,
    output,
  });
  await latchkey.stop();
}

/** The machine room, as far as the terminal goes. */
function roomOf(latchkey: Latchkey, standIn: StandInPortal, pass: MachineRoom['pass']): MachineRoom {
  const { turns, store } = latchkey;
  const settled = () => latchkey.settled();
  return {
    take: (activity) => turns.take(activity),
    since: (conversation, seq) => turns.since(conversation, seq),
    onCommitted: (watcher) => turns.onCommitted(watcher),
    caseOf: (conversation) => store.ticketOf(conversation),
    codeOf: (conversation) => standIn.codeOf(conversation),
    pass: (ms) => pass(ms).then(settled),
    settled,
  };
}

/** The same clinic, with that language first. */
function greetingIn(clinic: Clinic, language: 'en' | 'es'): Clinic {
  const others = clinic.clinic.languages.filter((known) => known !== language);
  return { ...clinic, clinic: { ...clinic.clinic, languages: [language, ...others] } };
}
