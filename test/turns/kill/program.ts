import { setTimeout as pause } from 'node:timers/promises';
import { compose, type Latchkey } from '../../../src/compose.ts';
import { fastClock } from './fastClock.ts';
import { httpPortal } from './httpPortal.ts';
import type { Doom, FromChild, Orders, Question, Reply, ToChild } from './protocol.ts';
import { splitCommits } from './splitStore.ts';

/** How often it is told that time went on: the clock runs faster than the timers' own waits. */
const WAKE_MS = 20;
/** A timer this near counts as unfinished: it could fire while the last process is being ended. */
const SOON_MS = 60_000;

const LATE = 'STORAGE_UNREACHABLE';

const tell = (message: FromChild): void => void process.send?.(message);

const log = {
  warn: () => undefined,
  error: (...line: unknown[]) => {
    // On a busy machine Redis may answer too late, which is no fault of the pipeline: it says so, and nothing may be lost by it.
    if (!JSON.stringify(line).includes(LATE)) tell({ fault: JSON.stringify(line) });
  },
};

function checkpointOf(doom: Doom | null): (name: string) => void {
  let left = doom?.after ?? 0;
  return (name) => {
    if (name === doom?.point && --left <= 0) process.kill(process.pid, 'SIGKILL');
  };
}

async function work({ clinic, dataDir, dataKeys, redis, provider, began, doom, split }: Orders): Promise<void> {
  if (split) splitCommits();
  const clock = fastClock(began);
  const latchkey = await compose({
    clinic,
    dataDir,
    dataKeys,
    redis,
    portal: httpPortal(provider),
    forms: null,
    clock,
    random: Math.random,
    log,
    checkpoint: checkpointOf(doom),
  });
  process.on('message', (message: ToChild) => {
    if (!('question' in message)) return;
    const { number, question } = message;
    void insisted(() => answer(latchkey, question, clock.now())).then(
      (reply) => tell({ number, ...reply }),
      (error: unknown) => log.error(String(error)),
    );
  });
  setInterval(() => void latchkey.wake(), WAKE_MS);
  tell('ready');
}

/** As clients do: the same again, until Redis answers in time. */
async function insisted<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if ((error as { code?: unknown }).code !== LATE) throw error;
      await pause(50);
    }
  }
}

async function answer({ turns, store }: Latchkey, question: Question, now: number): Promise<Omit<Reply, 'number'>> {
  if ('take' in question) return { rows: (await turns.take(question.take)).rows };
  if ('log' in question) return { rows: await turns.since(question.log, 0) };
  const [effects, [soonest]] = await Promise.all([store.openEffects(), store.timers(1)]);
  return { unfinished: effects.length + (soonest !== undefined && soonest.due <= now + SOON_MS ? 1 : 0) };
}

process.once('message', (message: ToChild) => {
  if ('go' in message) void work(message.go);
});
tell('loaded');
