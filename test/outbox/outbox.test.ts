import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { turnOf } from '../../dialogs/ports.ts';
import { NotSentError, provesNotSent } from '../../src/outbox/notSent.ts';
import { Outbox, type OutboxParts, type Perform } from '../../src/outbox/outbox.ts';
import type { Store } from '../../src/stores/store.ts';
import { desk, type Desk, message } from '../turns/desk.ts';

let here: Desk;
let outbox: Outbox;

beforeEach(() => {
  here = desk(async (context) => {
    const turn = turnOf(context);
    const { type, text, value } = context.activity;
    if (type === 'event') await context.sendActivity(`${value.event.type} ${value.key}`);
    else
      for (const name of text.split(' '))
        turn.enqueue({ name: name as 'lookUp', args: { text }, waits: name !== 'noteForClinic' });
  });
});

afterEach(async () => {
  await outbox.stop();
  await here.lodging.discard();
});

const start = async (perform: Perform, over: Partial<OutboxParts> = {}) => {
  const { lodging, turns, clock, log } = here;
  outbox = new Outbox({ store: lodging.store, turns, clock, log, perform, random: () => 0, ...over });
  await outbox.start();
};

const ask = (id: string, names: string, conversation = 'ana') => here.turns.take(message(conversation, id, names));

const told = async (conversation = 'ana') => (await here.turns.since(conversation, 0)).map(({ text }) => text);

/** Resolves at the commit after which `condition` holds. */
const until = async (condition: () => Promise<boolean>) => {
  while (!(await condition()))
    await new Promise<void>((resolve) => {
      const unwatch = here.turns.onCommitted(() => {
        unwatch();
        resolve();
      });
    });
};

const untilTold = (count: number, conversation?: string) =>
  until(async () => (await told(conversation)).length >= count);

const states = async () => (await here.lodging.store.openEffects()).map(({ state }) => state);

/** A store whose process dies when `method` is called. */
const dyingAt = (method: 'settle' | 'handOver'): Store =>
  new Proxy(here.lodging.store, {
    get: (target, name) =>
      name === method ? () => new Promise(() => undefined) : (Reflect.get(target, name) as () => unknown).bind(target),
  });

test('an effect is performed once, after its commit, and its result comes back as a turn', async () => {
  const perform = jest.fn<Perform>(async () => ({ type: 'result.done', values: { ref: 'K7P2' } }));
  await start(perform);
  await ask('m1', 'lookUp');
  await untilTold(1);
  expect(perform.mock.calls.map(([order]) => order)).toEqual([
    { key: 'ana/1/0', conversation: 'ana', name: 'lookUp', args: { text: 'lookUp' } },
  ]);
  expect(await told()).toEqual(['result.done ana/1/0']);
  expect(await states()).toEqual([]);
  await ask('m1', 'lookUp');
  expect(perform).toHaveBeenCalledTimes(1);
});

test('an effect nobody waits for is performed and causes no turn', async () => {
  await start(async () => ({ type: 'result.failed' }));
  await ask('m1', 'noteForClinic lookUp');
  await untilTold(1);
  expect(await told()).toEqual(['result.failed ana/1/1']);
  expect(await states()).toEqual([]);
});

test('an error, or no answer in time, leaves it unknown and never repeats it', async () => {
  const perform = jest.fn<Perform>(({ name }) =>
    name === 'lookUp' ? Promise.reject(new Error('socket hang up')) : new Promise(() => undefined),
  );
  await start(perform, { deadlineMs: () => 10 });
  await ask('m1', 'lookUp checkHealth');
  await untilTold(2);
  expect((await told()).sort()).toEqual(['result.unknown ana/1/0', 'result.unknown ana/1/1']);
  expect(perform).toHaveBeenCalledTimes(2);
  expect(perform.mock.calls[1]?.[1].aborted).toBe(true);
});

test('a provider that asks to wait is not asked again before, also when we ask late', async () => {
  const wait = Object.assign(new NotSentError(), { retryAfterMs: 60_000 });
  const perform = jest.fn<Perform>().mockRejectedValue(wait);
  await start(perform);
  await ask('m1', 'noteForClinic');
  const putBack = async () =>
    (await here.lodging.store.openEffects()).find(({ attempts, state }) => attempts > 0 && state === 'queued');
  while ((await putBack()) === undefined) await new Promise(setImmediate);
  expect((await putBack())!.notBefore - here.clock.at).toBeGreaterThanOrEqual(60_000);
  expect(perform).toHaveBeenCalledTimes(1);
});

test('what provably was not sent is tried again', async () => {
  const refused = new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) });
  const perform = jest
    .fn<Perform>()
    .mockRejectedValueOnce(new NotSentError())
    .mockRejectedValueOnce(refused)
    .mockResolvedValue({ type: 'result.done' });
  await start(perform);
  await ask('m1', 'lookUp');
  await untilTold(1);
  expect([perform.mock.calls.length, await told()]).toEqual([3, ['result.done ana/1/0']]);
});

test('only an error without a connection proves that nothing was sent', () => {
  const withCode = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code });
  const proofs = [
    new NotSentError(),
    withCode('ENOTFOUND'),
    new Error('fetch failed', { cause: withCode('ECONNREFUSED') }),
  ];
  const doubts = [withCode('ECONNRESET', new NotSentError()), new Error('x'), 'x', null];
  expect([...proofs, ...doubts].map(provesNotSent)).toEqual([true, true, true, false, false, false, false]);
});

test('a provider that stays out of reach fails the effect after five tries', async () => {
  const perform = jest.fn<Perform>().mockRejectedValue(new NotSentError());
  const { lodging } = here;
  await start(perform);
  await outbox.stop(); // so that the waits between the tries can be skipped by starting anew
  await ask('m1', 'lookUp');
  for (let tries = 1; tries < 5; tries++) {
    await start(perform);
    await outbox.stop();
    expect(await lodging.store.openEffects()).toMatchObject([{ state: 'queued', attempts: tries }]);
    here.clock.at += 60_000;
  }
  await start(perform);
  await untilTold(1);
  expect([perform.mock.calls.length, await told()]).toEqual([5, ['result.failed ana/1/0']]);
});

test('an effect put back waits for its hour, also across a restart', async () => {
  await start(async () => ({ type: 'result.done' }));
  await outbox.stop();
  await ask('m1', 'lookUp');
  await here.lodging.store.handOver('ana/1/0');
  await here.lodging.store.putBack('ana/1/0', here.clock.at + 40);
  const perform = jest.fn<Perform>(async () => ({ type: 'result.done' }));
  await start(perform);
  expect(perform).not.toHaveBeenCalled();
  await untilTold(1);
  expect(perform).toHaveBeenCalledTimes(1);
});

test.each([
  ['before it is handed over', 'handOver', 1, 'result.done'],
  ['between the call and its result', 'settle', 2, 'result.unknown'],
] as const)('a crash %s is survived', async (_when, method, calls, result) => {
  const perform = jest.fn<Perform>(async () => ({ type: 'result.done' }));
  await start(perform, { store: dyingAt(method) });
  await ask('m1', 'lookUp');
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  await start(perform);
  await untilTold(1);
  expect(await told()).toEqual([`${result} ana/1/0`]);
  expect(perform.mock.calls.length).toBeLessThan(calls + 1);
});

test('a crash between the result and its turn is survived without a second call', async () => {
  const perform = jest.fn<Perform>(async () => ({ type: 'result.done' }));
  const { takeInside, onCommitted } = {
    takeInside: () => new Promise<never>(() => undefined),
    onCommitted: here.turns.onCommitted.bind(here.turns),
  };
  await start(perform, { turns: { takeInside, onCommitted } });
  await ask('m1', 'lookUp');
  while ((await states())[0] !== 'delivered') await new Promise(setImmediate);
  await start(perform);
  await untilTold(1);
  expect([perform.mock.calls.length, await told()]).toEqual([1, ['result.done ana/1/0']]);
});

test('a store in trouble is waited for: the result is kept and told once it is back', async () => {
  let failures = 2;
  const full = Object.assign(new Error('full'), { code: 'STORAGE_FULL' });
  const { store } = here.lodging;
  const settle: Store['settle'] = async (...given) => {
    if (failures-- > 0) throw full;
    return store.settle(...given);
  };
  const troubled = new Proxy(store, {
    get: (target, name) => (name === 'settle' ? settle : (Reflect.get(target, name) as () => unknown).bind(target)),
  });
  const perform = jest.fn<Perform>(async () => ({ type: 'result.done' }));
  await start(perform, { store: troubled });
  await ask('m1', 'lookUp');
  await untilTold(1);
  expect([perform.mock.calls.length, await told()]).toEqual([1, ['result.done ana/1/0']]);
});

test('slow effects hold up nobody: others are done meanwhile, and at most 64 are under way', async () => {
  let running = 0;
  let most = 0;
  const waiting: (() => void)[] = [];
  await start(async ({ conversation }) => {
    most = Math.max(most, ++running);
    if (conversation === 'slow') await new Promise<void>((resolve) => waiting.push(resolve));
    running--;
    return { type: 'result.done' };
  });
  for (let i = 0; i < 60; i++) await ask(`m${i}`, 'lookUp', 'slow');
  await ask('m1', 'lookUp', 'quick');
  await untilTold(1, 'quick');
  for (let i = 60; i < 80; i++) await ask(`m${i}`, 'lookUp', 'slow');
  const releasing = setInterval(() => waiting.splice(0).forEach((resolve) => resolve()), 1);
  await untilTold(80, 'slow');
  clearInterval(releasing);
  expect(most).toBe(64);
});

test('a deleted conversation is not told about what it asked for', async () => {
  let release = (): void => undefined;
  await start(() => new Promise((resolve) => (release = () => resolve({ type: 'result.done' }))));
  await ask('m1', 'lookUp');
  while ((await states())[0] !== 'handed over') await new Promise(setImmediate);
  await here.lodging.store.forget('ana');
  release();
  await outbox.stop();
  expect([await told(), await states(), here.log.lines]).toEqual([[], [], []]);
});
