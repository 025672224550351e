import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { verified } from '../../src/auditVerify.ts';
import { AuditDays } from '../../src/audit/days.ts';
import { unitOn } from '../contracts/units.ts';
import { redisLodging, type RedisLodging } from '../stores/redisLodging.ts';
import { onRedis } from '../support/onRedis.ts';
import { RedisServer } from '../support/redisServer.ts';

onRedis('audit:verify, where the workers share a Redis', () => {
  const BO = 'latchkey:audit:bo';
  let server: RedisServer;
  let lodging: RedisLodging;
  let now = 1_700_000_000_000;
  const verify = (link?: string) => verified({ dataDir: '/nowhere', redisUrl: server.url }, link);
  const row = async (nth: number) => String(await server.client.lindex(BO, nth));

  beforeAll(async () => {
    server = await RedisServer.starts();
  });
  afterAll(() => server.stops());
  beforeEach(async () => {
    lodging = await redisLodging(server);
    for (const conversation of ['ana', 'bo'])
      for (const what of ['handoff', 'case.claimed', 'staff.viewed', 'case.closed']) await put(conversation, what);
  });
  afterEach(() => lodging.discard());

  async function put(conversation: string, what: string): Promise<void> {
    const audits = [{ what, detail: JSON.stringify({ by: 'luis' }) }];
    const saved = await lodging.store.load(conversation);
    await lodging.store.commit(unitOn(saved, { conversation, messageId: randomUUID(), at: now++, audits }));
  }

  test('finds it whole, before and after a day was linked, while a worker has it open', async () => {
    expect(await verify()).toEqual({
      faults: 0,
      said: 'The audit is whole: 8 rows in 2 chains. No day is linked yet.',
    });
    const clock = { now: () => now };
    await new AuditDays({ store: lodging.store, clock, log: lodging.log }).link();
    const { faults, said } = await verify();
    const [, link = ''] = /elsewhere: ([0-9a-f]{64})$/.exec(said) ?? [];
    expect([faults, (await verify(link)).faults, (await verify('0'.repeat(64))).faults]).toEqual([0, 0, 1]);
  });

  test.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'a word that was changed',
      async () => server.client.lset(BO, 1, (await row(1)).replace('luis', 'eva')),
      /^Conversation bo: a row was changed.* row 2 /,
    ],
    [
      'a row that is gone',
      async () => server.client.lrem(BO, 1, await row(2)),
      /^Conversation bo: 1 of 4 rows are missing.* row 3 /,
    ],
    [
      'two rows that changed places',
      async () => {
        const [second, third] = [await row(1), await row(2)];
        await server.client.lset(BO, 1, third);
        await server.client.lset(BO, 2, second);
      },
      /^Conversation bo: a row was changed, moved or slipped in.* row 2 /,
    ],
    ['a case without its rows', async () => server.client.del(BO), /^Conversation bo: 4 of 4 rows are missing/],
    [
      'a case without its end',
      async () => {
        await server.client.zrem('latchkey:audited', 'bo');
        await server.client.hdel('latchkey:conversation:bo', 'auditCount', 'auditHead');
      },
      /^Conversation bo: there are rows, but nothing that says where they end/,
    ],
  ])('tells %s', async (_, tamper, words) => {
    await tamper();
    const { faults, said } = await verify();
    expect(said).toMatch(words);
    expect(said).toMatch(/THE AUDIT IS NOT WHOLE/);
    expect(faults).toBe(1);
  });

  test('does not take a Redis that has nothing of ours for a whole audit', async () => {
    await server.client.flushall();
    await expect(verify()).rejects.toMatchObject({ code: 'STORAGE_UNREACHABLE' });
  });
});
