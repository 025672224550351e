import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, type Latchkey } from '../../src/compose.ts';
import { Codes } from '../../src/identity/codes.ts';
import { Fingerprints } from '../../src/identity/fingerprint.ts';
import { Limits } from '../../src/identity/limits.ts';
import { Proofs } from '../../src/identity/proofs.ts';
import type { Accepted, Call, CodeToSend } from '../../src/portal/gateway.ts';
import { StandInPortal } from '../../src/portal/standIn.ts';
import type { Store } from '../../src/stores/store.ts';
import { redisLodging, type RedisLodging } from '../stores/redisLodging.ts';
import { clinicWith } from '../support/clinic.ts';
import { onRedis } from '../support/onRedis.ts';
import { RedisServer } from '../support/redisServer.ts';

jest.setTimeout(60_000);

const OURS = '+13125550150';
const PHONE = '+13125550101';
const NAME = 'ana@mail.example';
const LUIS = { id: 'luis', name: 'Luis M.' };
const TO_A_CODE = ['my account is locked', 'It gives no time', 'Talk to staff', 'It was me', 'By email', NAME];

/** A portal that keeps every code it sends, by conversation. */
class Portal extends StandInPortal {
  readonly sent: string[] = [];

  override async sendCode(code: CodeToSend, call: Call): Promise<Accepted> {
    this.sent.push(code.code);
    return super.sendCode(code, call);
  }
}

onRedis('identity over two workers on one Redis', () => {
  let redis: RedisServer;
  let count = 0;
  beforeAll(async () => {
    redis = await RedisServer.starts();
  });
  afterAll(() => redis.stops());

  describe('talk with one patient', () => {
    const folders: string[] = [];
    let portal: Portal;
    /** How far workers were told that the clock they share is ahead of theirs; milliseconds. */
    let ahead: number[];
    let workers: [one: Latchkey, other: Latchkey];
    /** Texts that went out by themselves, from either worker. */
    let texts: { readonly to: string; readonly body: string }[];

    beforeEach(async () => {
      await redis.client.flushall();
      [portal, texts, ahead] = [new Portal(), [], []];
      const dataKeys = randomBytes(32).toString('base64');
      const opens = () => {
        const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-worker-'));
        folders.push(dataDir);
        return compose({
          clinic: clinicWith({ portal: { lock: { ends_by_itself: false } } }),
          dataDir,
          redis: { url: redis.url },
          dataKeys,
          portal,
          texts: {
            sender: {
              send: async ({ to, body }) => (texts.push({ to, body }), { is: 'taken' }),
              lookUp: async () => ({ is: 'unknown' }),
            },
            statusAddress: async () => 'https://chat.clinic.example/sms/status',
            codeText: (code) => code,
            number: OURS,
            chatAddress: async () => 'https://chat.clinic.example/chat',
            leftForWeb: () => 'It goes on in the web chat.',
          },
          forms: null,
          clock: { now: Date.now, follow: (aheadMs) => ahead.push(aheadMs) },
          random: Math.random,
          log: { warn: () => undefined, error: () => undefined },
        });
      };
      workers = [await opens(), await opens()];
    });
    afterEach(async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
    });

    const settled = async () => {
      for (const worker of workers) await worker.settled();
    };
    const id = () => `m${++count}`;
    const says = async (at: Latchkey, chat: string, text: string) => {
      const { rows } = await at.chats.take({
        type: 'message',
        channelId: 'web',
        id: id(),
        conversation: { id: chat },
        text,
        address: '192.0.2.1',
      });
      await settled();
      return rows.flatMap(({ from, text: said }) => (from === 'bot' ? [said] : [])).join('\n');
    };
    /** One message to each worker in turn. */
    const saysAll = async (chat: string, said: readonly string[]) => {
      for (const [i, text] of said.entries()) await says(workers[i % 2 === 0 ? 0 : 1], chat, text);
    };
    const typesCode = async (at: Latchkey, chat: string, digits: string) => {
      const event = { type: 'event', name: 'code.entered', value: { digits }, channelId: 'web', id: id() };
      await at.turns.take({ ...event, conversation: { id: chat } });
      await settled();
    };
    const textsIn = async (at: Latchkey, body: string, from = PHONE) => {
      const text = { id: id(), from, to: OURS, body, media: 0, word: null, carrierAnswered: false };
      const answer = await at.texting?.take(text);
      await settled();
      return (answer?.rows ?? [])
        .filter((row) => row.from === 'bot')
        .map((row) => row.text)
        .join('\n');
    };
    const staff = async (at: Latchkey, conversation: string, name: string, value: object = {}) => {
      const event = { type: 'event', id: id(), name, value: { by: LUIS, ...value } };
      await at.turns.take({ ...event, conversation: { id: conversation } });
      await settled();
    };
    const shows = async (at: Latchkey, chat: string) =>
      (await at.chats.since(chat, 0)).map(({ text }) => text).join('\n');
    const proof = async (at: Latchkey, chat: string) => (await at.store.load(chat)).state.talk?.facts.proof;

    test('a code that one had sent is right at the other, once, and wrong in every other chat', async () => {
      await saysAll('ana', TO_A_CODE);
      await saysAll('bo', TO_A_CODE);
      const code = portal.codeOf('ana') ?? '';
      for (const worker of workers) await typesCode(worker, 'bo', code);
      expect([await proof(workers[0], 'bo'), await proof(workers[0], 'ana')]).toEqual([undefined, undefined]);
      await Promise.all(workers.map((worker) => typesCode(worker, 'ana', code)));
      expect(await proof(workers[1], 'ana')).toBe('email');
      expect(await shows(workers[0], 'bo')).not.toContain(code);
    });

    test('each is told how far the clock of Redis is ahead, before it takes anything', () => {
      expect(ahead).toHaveLength(2);
      for (const one of ahead) expect(Math.abs(one)).toBeLessThan(1000);
    });

    /** Up to the wait for staff, with a code to go on by text. */
    async function codeForPhone(chat: string): Promise<string> {
      await saysAll(chat, ['my account is locked', 'staff', 'leave it', 'Go on by text']);
      const [, code] = /text "(GO \d{3} \d{3})" to/.exec(await shows(workers[0], chat)) ?? [];
      if (code === undefined) throw new Error('no code was shown');
      return code;
    }

    test('from the web at one to a phone at the other: one case, and staff at either reach both', async () => {
      const code = await codeForPhone('ana');
      const [before] = await workers[0].store.tickets();
      expect(await textsIn(workers[1], code)).toMatch(/^We go on by text from here/);
      await staff(workers[0], 'ana', 'staff.claimed');
      await staff(workers[0], 'ana', 'staff.says', { text: 'Hello, this is Luis.' });
      expect(texts.at(-1)).toEqual({ to: PHONE, body: 'Luis M.: Hello, this is Luis.' });
      expect(texts.filter(({ body }) => /Hello, this is Luis/.test(body))).toHaveLength(1);
      await textsIn(workers[0], 'thank you Luis');
      for (const worker of workers)
        expect(await shows(worker, 'ana')).toMatch(/Hello, this is Luis\.\nthank you Luis$/);
      expect((await workers[1].store.tickets()).map(({ ref }) => ref)).toEqual([before?.ref]);
    });

    test('its code works once, whichever worker gets it: of two phones at once one goes on with it', async () => {
      const code = await codeForPhone('ana');
      const phones = ['+13125550111', '+13125550112'] as const;
      const answers = await Promise.all(phones.map((from, i) => textsIn(workers[i === 0 ? 0 : 1], code, from)));
      expect(answers.filter((answer) => /^We go on by text/.test(answer))).toHaveLength(1);
      expect(answers.filter((answer) => /^That code did not work/.test(answer))).toHaveLength(1);
    });

    test('it moves nothing when it is typed in another chat, at either; the phone can still use it', async () => {
      const code = await codeForPhone('ana');
      for (const worker of workers) expect(await says(worker, 'bo', code)).toMatch(/That code did not work\. Text WEB/);
      expect(await shows(workers[0], 'bo')).not.toMatch(/locked/);
      expect(await textsIn(workers[1], code)).toMatch(/^We go on by text/);
    });

    test('from a phone at one to the web at the other: what staff write shows in the chat at both, and the phone is left alone', async () => {
      for (const [i, text] of ['my account is locked', 'staff', 'leave it', 'WEB'].entries())
        await textsIn(workers[i % 2 === 0 ? 0 : 1], text);
      const conversation = (await workers[0].phones.find(PHONE, OURS)).conversation;
      const said = [...texts.map(({ body }) => body), await shows(workers[0], conversation)].join('\n');
      const code = /type (GO \d{3} \d{3})/.exec(said)?.[1] ?? '';
      expect(await says(workers[1], 'web', code)).toMatch(/^We go on in this chat from here/);
      const left = texts.length;
      const woken = workers.map(
        (worker) =>
          new Promise<void>((wake) => {
            worker.chats.onCommitted(({ conversation: of }) => (of === 'web' ? wake() : undefined));
          }),
      );
      for (const worker of workers) await shows(worker, 'web'); // both have a stream of it open
      await staff(workers[0], conversation, 'staff.claimed');
      await staff(workers[0], conversation, 'staff.says', { text: 'Hello, this is Luis.' });
      await Promise.all(woken);
      for (const worker of workers) expect(await shows(worker, 'web')).toMatch(/Hello, this is Luis\.$/);
      expect(texts.slice(left)).toEqual([]);
      expect(await says(workers[0], 'bo', code)).toMatch(/That code did not work/);
      expect((await workers[1].phones.find(PHONE, OURS)).conversation).not.toBe(conversation);
    });

    test('what was proven before a move counts at neither after it', async () => {
      await saysAll('ana', TO_A_CODE);
      await typesCode(workers[0], 'ana', portal.codeOf('ana') ?? '');
      expect(await workers[1].store.record('proof: ana', Date.now())).not.toBeNull();
      await saysAll('ana', ['leave it', 'Go on by text']);
      const [, code = ''] = /text "(GO \d{3} \d{3})" to/.exec(await shows(workers[0], 'ana')) ?? [];
      expect(await textsIn(workers[1], code)).toMatch(/^We go on by text/);
      expect(await proof(workers[0], 'ana')).toBeUndefined();
      expect(await workers[0].store.record('proof: ana', Date.now())).toBeNull();
    });
  });

  describe('count tries together', () => {
    let lodging: RedisLodging;
    let stores: readonly Store[];
    const portal = new StandInPortal();
    const fingerprints = new Fingerprints(Buffer.alloc(32, 'p'));
    beforeEach(async () => {
      lodging = await redisLodging(redis);
      stores = [lodging.store, await lodging.another()];
    });
    afterEach(() => lodging.discard());

    const codesOn = (store: Store) =>
      new Codes({
        ...{ store, portal, fingerprints, limits: new Limits(store), clock: Date },
        proofs: new Proofs({ store, portal: null, fingerprints, freshMinutes: 10, secondStepIfUnknown: false }),
        rules: { minutes: 10, tries: 5, gap_seconds: 60, per_hour: 3, per_day: 5 },
      });
    const call = () => ({ caseId: 'ana', idempotencyKey: id() });
    const id = () => `order-${++count}`;
    const types = async (store: Store | undefined, digits: string) => {
      const fingerprint = fingerprints.ofCode('ana', digits);
      return (await codesOn(store ?? lodging.store).checkCode({ name: NAME, fingerprint, call: call() })).type;
    };
    const asks = async () => {
      await codesOn(lodging.store).sendCode({ name: NAME, way: 'email', call: call() });
      return portal.codeOf('ana') ?? '';
    };

    test('of fifty wrong codes at once at most five are looked at; then the right one is too late at both', async () => {
      const code = await asks();
      const wrong = code === '000000' ? '111111' : '000000';
      const results = await Promise.all(Array.from({ length: 50 }, (_, i) => types(stores[i % 2], wrong)));
      expect(results.filter((result) => result === 'result.wrong')).toHaveLength(4);
      expect(results.filter((result) => result === 'result.usedUp')).toHaveLength(46);
      expect([await types(stores[0], code), await types(stores[1], code)]).toEqual(['result.usedUp', 'result.usedUp']);
    });

    test('five wrong ones, some at each, are all there are', async () => {
      const code = await asks();
      const wrong = code === '000000' ? '111111' : '000000';
      await Promise.all(Array.from({ length: 5 }, (_, i) => types(stores[i % 2], wrong)));
      expect(await types(stores[0], code)).toBe('result.usedUp');
    });

    test('of eight right ones at once one counts', async () => {
      const code = await asks();
      const results = await Promise.all(Array.from({ length: 8 }, (_, i) => types(stores[i % 2], code)));
      expect(results.filter((result) => result === 'result.right')).toHaveLength(1);
    });
  });
});
