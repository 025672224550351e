import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { KeyRing } from '../../src/seal/keyRing.ts';
import type { RedisStore } from '../../src/stores/redis.ts';
import { storeContract } from '../contracts/storeContract.ts';
import { unitOn } from '../contracts/units.ts';
import { onRedis } from '../support/onRedis.ts';
import { RedisServer } from '../support/redisServer.ts';
import { dataKey } from './embeddedLodging.ts';
import { redisLodging, type RedisLodging } from './redisLodging.ts';

onRedis('on a real Redis', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await RedisServer.starts();
  });
  afterAll(() => server.stops());

  storeContract('redis', () => redisLodging(server));

  describe('the store', () => {
    let lodging: RedisLodging;
    const lodge = async (...[over]: [Parameters<typeof redisLodging>[1]?]) =>
      (lodging = await redisLodging(server, over));
    afterEach(() => lodging.discard());

    const say = async (store: RedisStore, conversation: string, text: string) => {
      const unit = { conversation, messageId: text.slice(0, 20), lines: [{ from: 'bot', text }] } as const;
      return store.commit(unitOn(await store.load(conversation), unit));
    };
    const texts = async (store: RedisStore) => (await store.since('ana', 0)).map(({ text }) => text);

    test('a closed one says so', async () => {
      const { store, restart } = await lodge();
      await restart();
      await expect(store.load('ana')).rejects.toMatchObject({ code: 'STORAGE_CLOSED' });
    });

    test.each([-20, 20])(
      'tells how far the clock that all share is ahead: a machine that is off by %d minutes',
      async (by) => {
        const { another } = await lodge();
        const right = Date.now.bind(Date);
        const off = jest.spyOn(Date, 'now').mockImplementation(() => right() + by * 60_000);
        let ahead = 0;
        await another({ clockIs: (ms) => (ahead = ms) }).finally(() => off.mockRestore());
        expect(Math.abs(ahead + by * 60_000)).toBeLessThan(1000);
      },
    );

    test('data of a newer release, or half a copy, is refused', async () => {
      const { another } = await lodge();
      await server.client.hset('latchkey:meta', 'schema', 99);
      await expect(another()).rejects.toThrow(/schema 99 and this release knows \d/);
      await server.client.hset('latchkey:meta', 'schema', 1, 'copying', 1);
      await expect(another()).rejects.toMatchObject({ code: 'UNFINISHED_COPY' });
    });

    test('data keys that are not those of the data are refused', async () => {
      const { store, another } = await lodge();
      await say(store, 'ana', 'hi');
      await expect(another({ keys: KeyRing.parse(dataKey('x')) })).rejects.toMatchObject({ code: 'WRONG_DATA_KEYS' });
    });

    test('a rotation brings every conversation under the new key, so that the old one can go', async () => {
      const { store, another } = await lodge();
      await say(store, 'ana', 'hi');
      await another({ keys: KeyRing.parse(`${dataKey('n')},${dataKey('k')}`) });
      await say(store, 'bo', 'begun by a worker that does not have the new key yet');
      await another({ keys: KeyRing.parse(`${dataKey('n')},${dataKey('k')}`) });
      const last = await another({ keys: KeyRing.parse(dataKey('n')) });
      expect(await texts(last)).toEqual(['hi']);
      expect([(await last.load('ana')).damaged, (await last.load('bo')).damaged]).toEqual([false, false]);
    });

    test('a worker without the new key takes no conversation for damaged', async () => {
      const { store, another } = await lodge();
      await say(store, 'ana', 'hi');
      await another({ keys: KeyRing.parse(`${dataKey('n')},${dataKey('k')}`) });
      await expect(store.load('ana')).rejects.toMatchObject({ code: 'STORAGE_KEYS' });
    });

    test('a worker hears of the others’ commits, with the timers they set, and not of its own', async () => {
      const { store, another } = await lodge();
      const news: unknown[] = [];
      const heard = new Promise<void>((resolve) => {
        store.onElsewhere((one) => {
          news.push(one);
          if (one?.conversation === 'bo') resolve();
        });
      });
      await say(store, 'ana', 'hi');
      const other = await another();
      await other.commit(
        unitOn(await other.load('bo'), { conversation: 'bo', timers: [{ key: 't', due: 7 }], messageId: 'm' }),
      );
      await heard;
      expect(news).toEqual([{ conversation: 'bo', timers: [{ due: 7 }] }]);
    });

    test('of two workers one holds a timer', async () => {
      const { store, another } = await lodge();
      const other = await another();
      expect([await store.holdTimer('t'), await other.holdTimer('t'), await store.holdTimer('t')]).toEqual([
        true,
        false,
        true,
      ]);
    });

    test('a conversation that is gone from Redis, with all others, is not begun anew without a word', async () => {
      const { store } = await lodge();
      const saved = await store.load('ana');
      await server.client.flushall();
      await expect(store.commit(unitOn(saved))).rejects.toMatchObject({ code: 'STORAGE_UNREACHABLE' });
    });

    test('forgetting leaves nothing in the files that could open the words', async () => {
      const { store, bytesAtRest } = await lodge();
      await say(store, 'ana', 'hi');
      const key = (await server.client.hgetBuffer('latchkey:conversation:ana', 'key'))!;
      expect((await bytesAtRest()).includes(key)).toBe(true);
      await store.forget('ana');
      while (/aof_rewrite_in_progress:1/.test(await server.client.info('persistence'))) await new Promise(setImmediate);
      expect((await bytesAtRest()).includes(key)).toBe(false);
    });

    test('what Redis’ own settings put at risk is said by their names', async () => {
      const { log, another } = await lodge();
      expect(log.lines).toEqual([]);
      await server.client.config('SET', 'appendonly', 'no', 'maxmemory', '100mb', 'maxmemory-policy', 'allkeys-lru');
      await another();
      await server.client.config('SET', 'appendonly', 'yes', 'maxmemory', '0', 'maxmemory-policy', 'noeviction');
      expect(JSON.stringify(log.lines)).toMatch(/appendonly yes.*maxmemory-policy noeviction/);
    });

    describe('an effect in the hands of a worker', () => {
      const leaseMs = 200;
      const effect = { key: 'e1', name: 'lookUp', args: '{}', waits: true };
      const queued = async (store: RedisStore) => {
        await store.commit(unitOn(await store.load('ana'), { conversation: 'ana', effects: [effect] }));
      };
      /** Beats of `store`, with `held` in hand, until it took something over or so many milliseconds went by. */
      const beats = async (store: RedisStore, held: readonly string[], ms: number) => {
        for (const until = performance.now() + ms; performance.now() < until;) {
          const taken = await store.takeOver(held);
          if (taken.effects.length > 0 || taken.lost > 0) return taken;
          await new Promise((resolve) => setTimeout(resolve, leaseMs / 4));
        }
        return null;
      };

      test('stays there while that one beats, however long it takes', async () => {
        const { store, another } = await lodge({ leaseMs });
        const other = await another();
        await queued(store);
        await store.handOver('e1');
        const [, taken] = await Promise.all([beats(store, ['e1'], 4 * leaseMs), beats(other, [], 4 * leaseMs)]);
        expect(taken).toBeNull();
        expect((await other.openEffects())[0]?.state).toBe('handed over');
      });

      test('is another’s when it fell silent: unknown if it was handed over', async () => {
        const { store, another } = await lodge({ leaseMs });
        const other = await another();
        await queued(store);
        await store.handOver('e1');
        expect(await beats(other, [], 10 * leaseMs)).toMatchObject({ lost: 1, effects: [{ state: 'unknown' }] });
        await store.settle('e1', { type: 'result.done' });
        expect((await other.openEffects())[0]).toMatchObject({ state: 'unknown', result: null });
      });

      test('is another’s when it fell silent: to be done if it was not', async () => {
        const { store, another } = await lodge({ leaseMs });
        const other = await another();
        await queued(store);
        expect(await beats(other, [], 10 * leaseMs)).toMatchObject({ lost: 0, effects: [{ state: 'queued' }] });
        expect([await other.handOver('e1'), await store.handOver('e1')]).toMatchObject([{ attempts: 1 }, null]);
      });

      test('is another’s at once when it left in good order', async () => {
        const { store, another } = await lodge({ leaseMs: 60_000 });
        const other = await another();
        await queued(store);
        await store.close();
        expect(await other.takeOver([])).toMatchObject({ lost: 0, effects: [{ key: 'e1' }] });
      });
    });
  });
});
