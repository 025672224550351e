import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { turnOf } from '../../dialogs/ports.ts';
import { Timers, type TimersParts } from '../../src/timers/timers.ts';
import type { Inside } from '../../src/turns/arrival.ts';
import { desk, type Desk, message } from '../turns/desk.ts';

const NOON = 1_700_000_000_000;

let here: Desk;
let timers: Timers;

beforeEach(() => {
  here = desk(async (context) => {
    const turn = turnOf(context);
    const { type, text, value } = context.activity;
    if (type === 'event') await context.sendActivity(`due ${value.key}`);
    else if (text === 'never mind') turn.cancelReminders();
    else turn.remind(NOON + Number(text));
  });
});

afterEach(async () => {
  await timers.stop();
  jest.useRealTimers();
  await here.lodging.discard();
});

const start = async (over: Partial<TimersParts> = {}) => {
  const { lodging, turns, clock, log } = here;
  timers = new Timers({ store: lodging.store, turns, clock, log, ...over });
  await timers.start();
};

const ask = (id: string, text: string, conversation = 'ana') => here.turns.take(message(conversation, id, text));

const fired = async (conversation = 'ana') => (await here.turns.since(conversation, 0)).map(({ text }) => text);

const at = async (ms: number) => {
  here.clock.at = NOON + ms;
  await timers.wake();
  await here.turns.idle();
};

test('a timer fires at its hour as a turn that takes it away, and once', async () => {
  await start();
  await ask('m1', '1000');
  await at(999);
  expect(await fired()).toEqual([]);
  await at(1000);
  await at(2000);
  expect(await fired()).toEqual(['due ana/1/t0']);
  expect(await here.lodging.store.timers(9)).toEqual([]);
});

test('a timer that was cancelled never fires, also when it was already on its way', async () => {
  let bring = (): void => undefined;
  const takeInside = async (event: Inside) => {
    await new Promise<void>((resolve) => {
      bring = resolve;
    });
    return here.turns.takeInside(event);
  };
  await start({ turns: { takeInside, onCommitted: here.turns.onCommitted.bind(here.turns) } });
  await ask('m1', '1000');
  here.clock.at = NOON + 1000;
  await timers.wake();
  await ask('m2', 'never mind');
  bring();
  await timers.stop();
  expect([await fired(), await here.lodging.store.timers(9)]).toEqual([[], []]);
});

test('what came due while nothing ran fires at the start', async () => {
  await start();
  await ask('m1', '1000');
  await ask('m1', '2000', 'bo');
  await timers.stop();
  await here.lodging.restart();
  here.turns = here.again();
  here.clock.at = NOON + 1500;
  await start();
  await here.turns.idle();
  expect([await fired(), await fired('bo')]).toEqual([['due ana/1/t0'], []]);
});

test('one sleep leads to the soonest timer, also to one set later', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance'], now: NOON });
  here.clock.now = () => Date.now();
  await start();
  await ask('m1', '50000');
  await ask('m1', '20000', 'bo');
  expect(jest.getTimerCount()).toBe(1);
  await jest.advanceTimersByTimeAsync(20_000);
  await settled(() => fired('bo'), 1);
  expect([await fired(), await fired('bo')]).toEqual([[], ['due bo/1/t0']]);
  await jest.advanceTimersByTimeAsync(30_000);
  await settled(() => fired(), 1);
});

const settled = async (what: () => Promise<unknown[]>, length: number) => {
  while ((await what()).length < length) await new Promise(setImmediate);
};

test('a timer that cannot be fired is tried again, and does not hold up the others', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance'], now: NOON });
  here.clock.now = () => Date.now();
  let failures = 1;
  const takeInside = async (event: Inside) => {
    if (event.conversation === 'ana' && failures-- > 0) throw new Error('full');
    return here.turns.takeInside(event);
  };
  await start({ turns: { takeInside, onCommitted: here.turns.onCommitted.bind(here.turns) } });
  await ask('m1', '10');
  await ask('m1', '10', 'bo');
  await jest.advanceTimersByTimeAsync(10);
  await settled(() => fired('bo'), 1);
  await jest.advanceTimersByTimeAsync(1000);
  await settled(() => fired(), 1);
  expect(here.log.lines).toHaveLength(1);
});

test('more than can be fired at once are all fired', async () => {
  await start();
  for (let i = 0; i < 150; i++) await ask('m1', '1000', `c${i}`);
  here.clock.at = NOON + 1000;
  await timers.wake();
  while ((await here.lodging.store.timers(1)).length > 0) await new Promise(setImmediate);
  expect(await fired('c149')).toEqual(['due c149/1/t0']);
});
