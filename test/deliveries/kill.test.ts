import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { clinicWith } from '../support/clinic.ts';
import { Providers } from './kill/providers.ts';
import type { Orders } from './kill/protocol.ts';
import { bundleWorker, Worker } from './kill/worker.ts';

const OURS = '+13125550150';
/** Where a worker is killed around one send, and how often the message left by then. */
const POINTS = [
  ['before the request', 0],
  ['after the request, before the provider took it', 0],
  ['after the provider took it, before its answer', 1],
  ['after the answer, before its result is on disk', 1],
  ['after its result is on disk', 1],
] as const;

type Point = (typeof POINTS)[number][0];

/** Checkpoints of the outbox; the others are the provider's. */
const checkpoints: Partial<Record<Point, string>> = {
  'before the request': 'handed-over',
  'after the answer, before its result is on disk': 'performed',
  'after its result is on disk': 'answered',
};

let dataDir: string;
let program: string;
let providers: Providers;
let orders: Orders;
let worker: Worker;
let count = 0;
/** How often each message left, and should have. */
const sends: (readonly [left: () => number, leaves: number])[] = [];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'latchkey-sends-'));
  program = bundleWorker();
  providers = await Providers.start(dataDir);
  orders = {
    clinic: clinicWith({ portal: { lock: { ends_by_itself: false } } }),
    dataDir,
    dataKeys: randomBytes(32).toString('base64'),
    twilio: { ...providers.twilio, phoneNumber: OURS, messagingServiceSid: null },
    sendGrid: providers.sendGrid,
  };
  worker = await Worker.starts(program, orders);
}, 60_000);
afterAll(async () => {
  await worker.killed();
  await providers.stop();
  rmSync(dataDir, { recursive: true });
});

const left = (point: Point) => POINTS.find(([name]) => name === point)?.[1];

/** Kills the worker at that point of what `take` brings about, and starts another one. */
async function killedAt(point: Point, take: object): Promise<void> {
  const diesAt = checkpoints[point];
  if (diesAt === undefined) providers.once(left(point) === 1 ? 'taken' : 'comes', () => worker.killed());
  const question = { take: take as never, ...(diesAt !== undefined && { diesAt }) };
  expect(await worker.ask(question)).toBeNull();
  await worker.dead;
  worker = await Worker.starts(program, orders);
}

/** What became of the conversation's effects of that name, as the store has it. */
function effects(conversation: string, name: string): string[] {
  const file = new Libsql(join(dataDir, 'latchkey.db'), { readonly: true });
  const rows = file
    .prepare('select state from effect where conversation = ? and name = ? order by at, key')
    .all(conversation, name) as { state: string }[];
  file.close();
  return rows.map(({ state }) => state);
}

/** A worker looks after what the one before it left while it already works. */
async function soon<T>(see: () => T | Promise<T>, expected: T): Promise<void> {
  const until = Date.now() + 5000;
  let seen = await see();
  while (JSON.stringify(seen) !== JSON.stringify(expected) && Date.now() < until) {
    await new Promise((resolve) => setImmediate(resolve)); // the provider that is asked runs here
    seen = await see();
  }
  expect(seen).toEqual(expected);
}

const next = () => `k${++count}`;

describe('a text', () => {
  test.each(POINTS)(
    'whose sender is killed %s is sent at most once, and what is known of it shows',
    async (point, leaves) => {
      const number = `+1312557${1000 + count}`;
      const conversation = { id: next() };
      const from = { channelId: 'sms', conversation, from: { id: number }, recipient: { id: OURS } };
      const carrier = { word: null, hasAnswered: false, stop: null };
      for (const text of ['my account is locked', 'staff', 'leave it'])
        await worker.ask({ take: { ...from, type: 'message', id: next(), text, channelData: { carrier } } as never });
      const before = providers.texts(number).length;
      const value = { by: { id: 'luis', name: 'Luis M.' } };
      await killedAt(point, { type: 'event', name: 'staff.claimed', id: next(), conversation, value });
      const isKnown = leaves === 1;
      await soon(() => effects(conversation.id, 'sendText').at(-1), isKnown ? 'delivered' : 'unknown');
      await soon(() => worker.ask({ deliveriesOf: conversation.id }), isKnown ? [] : ['reply by text: unknown']);
      expect((await worker.ask({ log: conversation.id }))?.at(-1)).toMatch(/A staff member is here now/);
      const left = () => providers.texts(number).length - before;
      expect(left()).toBe(leaves);
      sends.push([left, leaves]);
    },
  );
});

describe('a mail', () => {
  test.each(POINTS)(
    'whose sender is killed %s is sent at most once, and what is known of it shows',
    async (point, leaves) => {
      const conversation = { id: next() };
      const says = (text: string) => ({ type: 'message', channelId: 'web', id: next(), conversation, text });
      for (const text of ['my account is locked', 'It gives no time', 'Talk to staff', 'It was me', 'By email'])
        await worker.ask({ take: says(text) });
      const username = `ana${count}`;
      await killedAt(point, says(username));
      const isKnown = point === 'after its result is on disk';
      expect(effects(conversation.id, 'sendCode')).toEqual([isKnown ? 'delivered' : 'unknown']);
      // That SendGrid has it was noted before the effect's own result was.
      const isNoted = isKnown || point === 'after the answer, before its result is on disk';
      await soon(() => worker.ask({ deliveriesOf: conversation.id }), isNoted ? [] : ['code by email: unknown']);
      expect((await worker.ask({ log: conversation.id }))?.at(-1)).toMatch(/code/);
      const left = () => providers.mails(`${username}@mail.example`);
      expect(left()).toBe(leaves);
      sends.push([left, leaves]);
    },
  );
});

test('none of them is sent by a later start', async () => {
  await worker.killed();
  worker = await Worker.starts(program, orders);
  expect(sends.map(([left]) => left())).toEqual(sends.map(([, leaves]) => leaves));
  expect(sends).toHaveLength(2 * POINTS.length);
});
