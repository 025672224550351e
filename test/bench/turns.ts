import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyRing } from '../../src/seal/keyRing.ts';
import { EmbeddedStore } from '../../src/stores/embedded.ts';
import type { Store } from '../../src/stores/store.ts';
import { createApology, createBot, type Bot } from '../../dialogs/bot.ts';
import { ClinicHours } from '../../src/clinic/hours.ts';
import { policyOf } from '../../src/clinic/policy.ts';
import { Turns } from '../../src/turns/turns.ts';
import { createUnderstanding } from '../../src/understanding/understanding.ts';
import { clinicWith } from '../support/clinic.ts';

/** Durable turns a second in one process, the real bot and words, and where a lone turn's time goes: `npm run bench`. */
const SECONDS = 3;

/** A conversation that never ends: into a flow, a few answers, and over again. */
const SCRIPT = ['my account is locked', '2', '1', 'start over'];

const spent = new Map<string, number>();

/** Adds what `work` takes to the account of `name`; milliseconds. */
async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  try {
    return await work();
  } finally {
    spent.set(name, (spent.get(name) ?? 0) + performance.now() - from);
  }
}

function timedStore(store: Store): Store {
  return new Proxy(store, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
      return (...args: unknown[]) => timed(String(name), () => method.apply(target, args));
    },
  });
}

let runs = 0;

async function measure(turns: Turns, inFlight: number): Promise<{ rate: number; count: number; cpu: number }> {
  const run = ++runs; // its messages were never said before
  const before = process.cpuUsage();
  const from = performance.now();
  const until = from + SECONDS * 1000;
  let count = 0;
  const patient = async (conversation: string): Promise<void> => {
    for (let n = 0; performance.now() < until; n++, count++) {
      await turns.take({
        type: 'message',
        id: `${run}-${n}`,
        text: SCRIPT[n % SCRIPT.length] ?? '',
        channelId: 'web',
        conversation: { id: conversation },
      });
    }
  };
  await Promise.all(Array.from({ length: inFlight }, (_, i) => patient(`patient-${i}`)));
  const { user, system } = process.cpuUsage(before);
  return {
    rate: Math.round((count * 1000) / (performance.now() - from)),
    count,
    cpu: Math.round((user + system) / count),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'latchkey-bench-'));
const keys = KeyRing.parse(Buffer.alloc(32, 'k').toString('base64'));
const store = new EmbeddedStore({ file: join(folder, 'latchkey.db'), keys, random: Math.random });
const log = { warn: console.warn, error: console.error };
const clinic = clinicWith();
const understanding = createUnderstanding();
const fingerprint = (_conversation: string, code: string): string => code;
const ears = { policy: policyOf(clinic), time: new ClinicHours(clinic), understanding, fingerprint };
const mask = (text: string): string => understanding.mask(text);
const bot = createBot(ears);
const apologise = createApology(ears);
const timedBot: Bot = (context) => timed('bot', () => bot(context));
const parts = { apologise, lastResort: '', mask, clock: Date, log };

await measure(new Turns({ ...parts, store, bot }), 8); // warms up
for (const inFlight of [1, 32]) {
  const { rate, cpu } = await measure(new Turns({ ...parts, store, bot }), inFlight);
  console.log(`${inFlight} in flight: ${rate} turns/s, ${cpu} µs of CPU each`);
}
spent.clear();
const { count } = await measure(new Turns({ ...parts, store: timedStore(store), bot: timedBot }), 1);
const micros = (ms: number): number => Math.round((ms * 1000) / count);
const named = [...spent].map(([name, ms]) => `${name} ${micros(ms)}`);
const rest = SECONDS * 1000 - [...spent.values()].reduce((sum, ms) => sum + ms, 0);
console.log(`one turn, µs: ${named.join(', ')}, the rest ${micros(rest)}`);
await store.close();
rmSync(folder, { recursive: true });
