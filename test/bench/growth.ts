import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyRing } from '../../src/seal/keyRing.ts';
import { EmbeddedStore } from '../../src/stores/embedded.ts';
import { RedisStore } from '../../src/stores/redis.ts';
import type { Store } from '../../src/stores/store.ts';
import { unitOn } from '../contracts/units.ts';
import { redisProgram, RedisServer } from '../support/redisServer.ts';

/** What the store's part of a turn costs with few conversations stored and with many: `npm run bench:growth`. */
const SIZES = [10, 1000, 100_000];
const AT_ONCE = 64;
const TURNS = 1500;
/** About as much as a conversation in the middle of a flow keeps. */
const STATE = { talk: { note: 'x'.repeat(1000) } as never };

const keys = KeyRing.parse(Buffer.alloc(32, 'k').toString('base64'));
const log = { warn: console.warn, error: console.error };

async function turn(store: Store, conversation: string, messageId: string): Promise<void> {
  await store.seen(conversation, messageId);
  const saved = await store.load(conversation);
  const lines = [
    { from: 'patient', text: 'it says that I am locked out' },
    { from: 'bot', text: 'Does the page say how long?' },
  ] as const;
  await store.commit(unitOn(saved, { conversation, messageId, state: STATE, lines }));
}

/** Brings the store to `size` conversations. */
async function fill(store: Store, from: number, size: number): Promise<void> {
  let next = from;
  const lane = async () => {
    while (next < size) await turn(store, `kept-${next++}`, 'm0');
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** CPU of this process and time on the clock, microseconds a turn, one after the other. */
async function cost(store: Store, size: number): Promise<{ cpu: number; median: number }> {
  const took: number[] = [];
  const before = process.cpuUsage();
  for (let n = 0; n < TURNS; n++) {
    const from = performance.now();
    await turn(store, `kept-${(n * 7919) % size}`, `${size}-${n}`);
    took.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(before);
  const median = took.sort((one, other) => one - other)[TURNS / 2] ?? 0;
  return { cpu: Math.round((user + system) / TURNS), median: Math.round(median * 1000) };
}

async function growth(name: string, store: Store, bytes: () => Promise<number>): Promise<void> {
  let stored = 0;
  for (const size of SIZES) {
    await fill(store, stored, size);
    stored = size;
    console.log(JSON.stringify({ store: name, size, ...(await cost(store, size)), bytes: await bytes() }));
  }
}

const folder = mkdtempSync(join(tmpdir(), 'latchkey-growth-'));
const embedded = new EmbeddedStore({ file: join(folder, 'latchkey.db'), keys, random: Math.random });
await growth('file', embedded, async () => 0);
await embedded.close();
rmSync(folder, { recursive: true });
if (redisProgram !== undefined) {
  const redis = await RedisServer.starts({ appendfsync: 'everysec' });
  const shared = await RedisStore.open({ url: redis.url, keys, random: Math.random, log });
  const bytes = async () => Number(/used_memory:(\d+)/.exec(await redis.client.info('memory'))?.[1] ?? 0);
  await growth('redis', shared, bytes);
  await shared.close();
  await redis.stops();
}
