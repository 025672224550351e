import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { KeyRing } from '../../src/seal/keyRing.ts';
import { RedisStore } from '../../src/stores/redis.ts';
import type { LogRow } from '../../src/stores/store.ts';
import { unitOn } from '../contracts/units.ts';
import { RedisSentinel } from '../support/redisSentinel.ts';
import { onRedis } from '../support/onRedis.ts';
import { RedisServer } from '../support/redisServer.ts';
import { KeptLog } from '../turns/desk.ts';
import { dataKey } from './embeddedLodging.ts';

// Three processes are started, and one of them is waited for until it is given up.
jest.setTimeout(60_000);

/** A patient should hear of trouble by then; milliseconds. */
const TOLD_MS = 2000;

onRedis('through Sentinel', () => {
  let master: RedisServer;
  let replica: RedisServer;
  let sentinel: RedisSentinel;
  let store: RedisStore | undefined;

  beforeEach(async () => {
    [master, replica] = await Promise.all([RedisServer.starts(), RedisServer.starts()]);
    sentinel = await RedisSentinel.over(master, replica);
    const keys = KeyRing.parse(dataKey('k'));
    store = await RedisStore.open({ url: sentinel.url, keys, random: Math.random, log: new KeptLog() });
  });
  afterEach(async () => {
    await store?.close();
    store = undefined;
    await sentinel.stops();
    await Promise.all([master.stops(), replica.stops()]);
  });

  const opened = (): RedisStore => {
    if (store === undefined) throw new Error('the store is not open');
    return store;
  };
  const say = async (text: string): Promise<readonly LogRow[]> => {
    const saved = await opened().load('ana');
    return opened().commit(unitOn(saved, { conversation: 'ana', messageId: text, lines: [{ from: 'patient', text }] }));
  };
  const texts = async () => (await opened().since('ana', 0)).map(({ text }) => text);
  const isReplicated = async () => {
    const offset = async ({ client }: RedisServer) =>
      /master_repl_offset:(\d+)/.exec(await client.info('replication'))?.[1];
    while ((await offset(master)) !== (await offset(replica))) await pause(20);
  };
  /** The same message again and again, as clients do, until it is taken; every refusal in good time. */
  const taken = async (text: string) => {
    let refusals = 0;
    for (;;) {
      const from = performance.now();
      try {
        await say(text);
        return refusals;
      } catch (error) {
        expect(error).toMatchObject({ code: 'STORAGE_UNREACHABLE' });
        expect(performance.now() - from).toBeLessThan(TOLD_MS);
        refusals += 1;
        await pause(100);
      }
    }
  };

  test('the master dies: turns are refused until the replica is master, and what it had is there, once', async () => {
    await say('before');
    await isReplicated();
    await master.dies();
    expect(await taken('meanwhile')).toBeGreaterThan(0);
    expect(await texts()).toEqual(['before', 'meanwhile']);
    expect(await replica.client.call('ROLE')).toEqual(expect.arrayContaining(['master']));

    // The old one comes back as a replica, and no worker takes it for the master again.
    await master.begins();
    const isReplica = async () => ((await master.client.call('ROLE')) as unknown[])[0] === 'slave';
    while (!(await isReplica())) await pause(50);
    await taken('afterwards');
    expect(await texts()).toEqual(['before', 'meanwhile', 'afterwards']);
  });
});
