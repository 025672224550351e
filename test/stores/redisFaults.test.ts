import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { KeyRing } from '../../src/seal/keyRing.ts';
import { RedisStore } from '../../src/stores/redis.ts';
import { Turns } from '../../src/turns/turns.ts';
import { BadLine } from '../support/badLine.ts';
import { DirectLineApi } from '../support/directLine.ts';
import { FrontDesk } from '../support/front.ts';
import { onRedis } from '../support/onRedis.ts';
import { RedisServer } from '../support/redisServer.ts';
import { countingBot, KeptLog, message } from '../turns/desk.ts';
import { dataKey } from './embeddedLodging.ts';

/** A patient should hear of trouble by then; milliseconds. */
const TOLD_MS = 2000;
/** And be served again by then, once Redis is back. */
const BACK_MS = 5000;

onRedis('when Redis is in trouble', () => {
  let server: RedisServer;
  let line: BadLine;
  let store: RedisStore;
  let turns: Turns;

  beforeEach(async () => {
    server = await RedisServer.starts({ appendfsync: 'always' });
    line = await BadLine.to(server.port);
    store = await RedisStore.open({
      url: line.url,
      keys: KeyRing.parse(dataKey('k')),
      random: Math.random,
      log: new KeptLog(),
    });
    turns = new Turns({
      store,
      bot: countingBot,
      clock: Date,
      log: new KeptLog(),
      apologise: async (context) => {
        await context.sendActivity('Sorry.');
      },
      lastResort: 'Please call us.',
      mask: (text) => text,
    });
  });
  afterEach(async () => {
    await store.close();
    await line.closes();
    await server.stops();
  });

  const say = (id: string) => turns.take(message('ana', id));
  const texts = async () => (await turns.since('ana', 0)).map(({ from, text }) => `${from}: ${text}`);
  const refused = async (id: string) => {
    const from = performance.now();
    await expect(say(id)).rejects.toMatchObject({ code: expect.stringMatching(/^STORAGE_/) });
    expect(performance.now() - from).toBeLessThan(TOLD_MS);
  };
  /** The same message again and again, as clients do, until it is taken. */
  const taken = async (id: string) => {
    for (const until = performance.now() + BACK_MS; ;) {
      try {
        return await say(id);
      } catch (error) {
        if (performance.now() > until) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };

  test('killed and started again, it has every turn that was answered, and takes new ones', async () => {
    await say('m1');
    await server.dies();
    await refused('m2');
    await server.begins();
    await taken('m2');
    expect(await texts()).toEqual(['patient: m1', 'bot: 1', 'patient: m2', 'bot: 2']);
  });

  test('frozen, it holds nobody up for long, nothing piles up, and it is used again when it answers', async () => {
    await say('m1');
    server.freezes(true);
    await refused('m2');
    const from = performance.now();
    const many = await Promise.allSettled(Array.from({ length: 3000 }, (_, i) => store.seen('ana', `m${i}`)));
    expect(many.every(({ status }) => status === 'rejected')).toBe(true);
    expect(performance.now() - from).toBeLessThan(TOLD_MS);
    server.freezes(false);
    await taken('m2');
    expect(await texts()).toEqual(['patient: m1', 'bot: 1', 'patient: m2', 'bot: 2']);
  });

  test('half a second away, it still does its work', async () => {
    line.delayMs = 250;
    expect((await say('m1')).rows.map(({ text }) => text)).toEqual(['m1', '1']);
    line.delayMs = 0;
  });

  test('full, it refuses turns, keeps what was there, and takes them again when there is room', async () => {
    await say('m1');
    await server.client.config('SET', 'maxmemory', '1mb');
    await expect(say('m2')).rejects.toMatchObject({ code: 'STORAGE_OUT_OF_MEMORY' });
    expect(await texts()).toEqual(['patient: m1', 'bot: 1']);
    await server.client.config('SET', 'maxmemory', '0');
    await taken('m2');
    expect(await texts()).toEqual(['patient: m1', 'bot: 1', 'patient: m2', 'bot: 2']);
  });

  test('a replica that takes no writes is told as such, and used again once it is the master', async () => {
    await say('m1');
    await server.client.config('SET', 'replica-serve-stale-data', 'yes');
    await server.client.call('REPLICAOF', '127.0.0.1', '1');
    await expect(say('m2')).rejects.toThrow(/read-only replica|does not answer/);
    await server.client.call('REPLICAOF', 'NO', 'ONE');
    await taken('m2');
    expect(await texts()).toEqual(['patient: m1', 'bot: 1', 'patient: m2', 'bot: 2']);
  });

  test('a turn whose answer was lost on the way is not done again when its message comes again', async () => {
    await say('m1');
    let cuts = 0;
    line.cutsAfter = (sent) => sent.includes('"messageId":"m2"') && cuts++ === 0;
    await refused('m2');
    const { again, rows } = await taken('m2');
    expect([cuts > 0, again, rows.map(({ text }) => text)]).toEqual([true, true, ['m2', '2']]);
    expect(await texts()).toEqual(['patient: m1', 'bot: 1', 'patient: m2', 'bot: 2']);
  });

  test('web clients are told so in time, and their message is taken when it comes again', async () => {
    await server.client.flushall(); // it has data keys of its own
    const front = await FrontDesk.opens({}, undefined, { redis: { url: line.url } });
    const api = new DirectLineApi(front.url);
    const chat = await api.begin();
    server.freezes(true);
    const from = performance.now();
    expect((await api.say(chat, 'my account is locked', 'same')).status).toBe(503);
    expect(performance.now() - from).toBeLessThan(TOLD_MS);
    expect((await fetch(`${front.url}/readyz`)).status).toBe(503);
    server.freezes(false);
    const thawed = performance.now();
    while ((await api.say(chat, 'my account is locked', 'same')).status !== 200)
      expect(performance.now() - thawed).toBeLessThan(BACK_MS);
    expect((await api.texts(chat)).filter((text) => text === 'my account is locked')).toHaveLength(1);
    await front.closes();
  });
});
