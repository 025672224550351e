import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, rmSync } from 'node:fs';
import type { WhyCard } from '../../flows/whyCard.ts';
import { KeyRing } from '../../src/seal/keyRing.ts';
import { backUp } from '../../src/stores/backup.ts';
import { EmbeddedStore } from '../../src/stores/embedded.ts';
import { RedisStore } from '../../src/stores/redis.ts';
import { copyIntoRedis } from '../../src/stores/redis/copy.ts';
import type { Store, Unit } from '../../src/stores/store.ts';
import { unitOn } from '../contracts/units.ts';
import { onRedis } from '../support/onRedis.ts';
import { RedisServer } from '../support/redisServer.ts';
import { dataKey, embeddedLodging, type EmbeddedLodging } from './embeddedLodging.ts';

const keys = KeyRing.parse(dataKey('k'));
const NOW = 1000;
const card: WhyCard = {
  reason: 'lockedStill',
  priority: 2,
  caseNumber: 1,
  language: 'en',
  channel: 'web',
  answered: [],
  visited: ['lockedOut'],
  otherProblems: [],
  facts: { name: 'ana@example.org' },
};

let lodging: EmbeddedLodging;
beforeEach(async () => {
  lodging = embeddedLodging();
  await live();
});
afterEach(() => lodging.discard());

/** Some of everything that a store can hold. */
async function live(): Promise<void> {
  const put = async (over: Partial<Unit>) =>
    lodging.store.commit(unitOn(await lodging.store.load(over.conversation ?? 'conv-ana'), over));
  const effect = (key: string, waits = true) => ({ key, name: 'lookUp', args: '{"a":"ñ"}', waits });
  await put({
    messageId: 'm1',
    at: NOW,
    state: { talk: { caseNumber: 7 } as never },
    lines: [
      { from: 'patient', text: '¿dónde está?', messageId: 'm1' },
      { from: 'bot', text: 'b' },
    ],
    effects: [effect('conv-ana/1/0'), effect('conv-ana/1/1', false)],
    timers: [{ key: 'conv-ana/1/t0', due: 1_800_000_000_000 }],
    cases: [{ opens: card }, { closes: 'solved' }, { opens: card }],
    audits: [{ what: 'opened', detail: '{"by":"ñ"}' }],
  });
  await put({
    messageId: 'm2',
    cases: [{ claims: { id: 'luis', name: 'Luis' } }],
    lines: [{ from: 'staff', text: 'c' }],
  });
  await put({ messageId: 'm3', conversation: 'bo', at: NOW - 1, effects: [effect('bo/1/0')], channel: 'sms' });
  for (const key of ['conv-ana/1/1', 'bo/1/0']) await lodging.store.handOver(key);
  await lodging.store.settle('conv-ana/1/1', { type: 'result.failed' });
  await lodging.store.settle('bo/1/0', { type: 'result.done', values: { ref: 'K7P2' } });
  await lodging.store.change('a count', NOW, () => ({ after: { n: 3 }, until: NOW + 60_000, result: null }));
  await put({ messageId: 'm4', conversation: 'gone', lines: [{ from: 'bot', text: 'x' }] });
  await lodging.store.forget('gone');
}

const inRedis = ({ url }: RedisServer) =>
  RedisStore.open({ url, keys, random: Math.random, log: { warn: () => undefined, error: () => undefined } });

/** All that a store says of them. */
async function all(store: Store) {
  const of = async (id: string) => [await store.load(id), await store.since(id, 0), await store.audit(id)];
  return {
    conversations: [await of('conv-ana'), await of('bo'), await of('gone')],
    seen: [await store.seen('conv-ana', 'm1'), await store.seen('bo', 'm3'), await store.seen('bo', 'm9')],
    effects: await store.openEffects(),
    timers: await store.timers(9),
    tickets: await store.tickets(),
    desk: [await store.deskEvents(0, 99), await store.lastDeskEvent()],
    count: await store.change<object, object | null>('a count', NOW, (before) => ({
      after: before,
      until: NOW + 60_000,
      result: before,
    })),
  };
}

onRedis('a file copied into Redis', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await RedisServer.starts();
  });
  afterAll(() => server.stops());
  beforeEach(() => server.client.flushall());

  const copied = async () => {
    await lodging.shut();
    return copyIntoRedis({ file: lodging.file, url: server.url, keys, now: NOW });
  };
  test('says there what it said before, and the file stays as it was', async () => {
    const before = await all(lodging.store);
    expect(before.effects).toHaveLength(2);
    expect(await copied()).toMatchObject({ conversation: 3, seen: 4, log: 3, ticket: 2, effect: 3, record: 1 });
    expect(await all(await lodging.restart())).toEqual(before);
    const redis = await inRedis(server);
    expect(await all(redis)).toEqual(before);
    await redis.close();
  });

  test('goes on there: its effects are taken up and told, its conversations take turns', async () => {
    await copied();
    const redis = await inRedis(server);
    const { effects } = await redis.takeOver([]);
    expect(effects.map(({ key, state }) => [key, state])).toEqual([
      ['bo/1/0', 'delivered'],
      ['conv-ana/1/0', 'queued'],
    ]);
    expect(await redis.handOver('conv-ana/1/0')).toMatchObject({ args: { a: 'ñ' } });
    const saved = await redis.load('bo');
    await redis.commit(
      unitOn(saved, { conversation: 'bo', messageId: 'effect:bo/1/0', settles: { effect: 'bo/1/0' } }),
    );
    expect((await redis.openEffects()).map(({ key }) => key)).toEqual(['conv-ana/1/0']);
    await redis.close();
  });

  test('is refused where there is something already, and while a process has the file', async () => {
    await expect(copyIntoRedis({ file: lodging.file, url: server.url, keys, now: NOW })).rejects.toMatchObject({
      code: 'STORAGE_IN_USE',
    });
    await server.client.set('latchkey:record:x', '1');
    await expect(copied()).rejects.toThrow(/already holds data of Latchkey/);
  });
});

describe('a backup of a file that is in use', () => {
  test('holds everything, and writes over nothing', async () => {
    const copy = `${lodging.file}.copy`;
    expect(backUp(lodging.file, copy)).toBe(3);
    expect(() => backUp(lodging.file, copy)).toThrow(/is there already/);
    const before = await all(lodging.store);
    const store = new EmbeddedStore({ file: copy, keys, random: Math.random });
    expect(await all(store)).toEqual(before);
    await store.close();
    expect(existsSync(copy)).toBe(true);
    rmSync(copy);
  });
});
