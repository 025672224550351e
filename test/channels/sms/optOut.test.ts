import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TextDesk, textDesksClose } from '../../support/textDesk.ts';

let desks: Readonly<Record<'carrier' | 'self', TextDesk>>;

beforeAll(async () => {
  desks = { carrier: await TextDesk.opens({ optOut: 'carrier' }), self: await TextDesk.opens({ optOut: 'self' }) };
});
afterAll(textDesksClose);

const HOUR = 60;
const LOCKED = 'it says my account is locked';

/** A patient who waits for the end of a lock, and has asked to be told of it. */
const waiting = async () => {
  const ana = desks.carrier.phone();
  await ana.saysAll(LOCKED, '2', '1');
  return ana;
};

describe('where the carrier answers', () => {
  test.each(['STOP', 'stop.', 'Unsubscribe', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT', 'StopAll'])(
    '%s is answered by the carrier, and by nobody else; then nothing goes there',
    async (word) => {
      const ana = desks.carrier.phone();
      await ana.says('my account is locked');
      expect(await ana.says(word)).toBe('');
      expect(await ana.says('are you there?')).toBe('');
      expect(await ana.isStopped()).toBe(true);
    },
  );

  test.each(['STOP', 'ALTO', 'anything'])('%s that the carrier says it took as STOP stops', async (Body) => {
    const ana = desks.carrier.phone();
    await ana.says('hi');
    expect(await ana.says(Body, { OptOutType: 'STOP' })).toBe('');
    expect(await ana.says('hello?')).toBe('');
  });

  test('START restores, and the question that was open comes again', async () => {
    const ana = desks.carrier.phone();
    await ana.saysAll(LOCKED, 'STOP');
    expect(await ana.says('START')).toMatch(/how long/i);
    expect(await ana.isStopped()).toBe(false);
  });

  test('YES is an answer, though the carrier may call it START', async () => {
    const ana = desks.carrier.phone();
    await ana.says('i forgot my password');
    const before = await ana.says('repeat');
    expect(await ana.says('YES', { OptOutType: 'START' })).not.toBe('');
    expect(before).not.toBe('');
  });
});

describe('where we answer', () => {
  test('one confirmation, and silence; the second STOP is silence too', async () => {
    const ana = desks.self.phone();
    await ana.says('hi');
    expect(await ana.says('STOP')).toBe('You will get no more texts from Main St Clinic. To undo this, text START.');
    expect(await ana.saysAll('STOP', 'hello?')).toBe('');
    expect(await ana.says('START')).toMatch(/You will get texts from Main St Clinic again/);
  });

  test.each(['HELP', 'info', 'AYUDA'])('%s works even then, and other words do not', async (word) => {
    const ana = desks.self.phone();
    await ana.saysAll('hi', 'STOP');
    expect(await ana.says(word)).toMatch(/portal|Portal/);
    expect(await ana.says('can you help me')).toBe('');
  });
});

describe.each(['carrier', 'self'] as const)('in plain words (%s)', (optOut) => {
  test.each(['please stop texting me', 'no más mensajes', 'PARAR', 'basta', 'alto'])(
    '"%s" is confirmed once',
    async (words) => {
      const ana = desks[optOut].phone();
      await ana.says('hi');
      expect(await ana.says(words)).toMatch(/no more texts|no va a recibir|mensajes/i);
      expect(await ana.says('hello?')).toBe('');
    },
  );

  test.each(['please stop asking for my birthday', 'no puedo parar de llorar', 'it wont stop loading'])(
    '"%s" is none',
    async (words) => {
      const ana = desks[optOut].phone();
      await ana.saysAll('hi', words);
      expect(await ana.says('hello?')).not.toBe('');
    },
  );
});

test('an emergency is answered after STOP too', async () => {
  const ana = desks.carrier.phone();
  await ana.saysAll('hi', 'STOP');
  expect(await ana.says('i have chest pain and cannot breathe')).toMatch(/call 911 now/);
  expect(await ana.says('ok')).toBe('');
});

test('STOP takes reminders with it', async () => {
  const ana = await waiting();
  await ana.says('STOP');
  await desks.carrier.waits(2 * HOUR);
  expect(await ana.sent()).toEqual([]);
});

test('so does "I am in"', async () => {
  const ana = await waiting();
  await ana.says('I am in');
  await desks.carrier.waits(2 * HOUR);
  expect(await ana.sent()).toEqual([]);
});

test('without them, the reminder comes once, by itself', async () => {
  const ana = await waiting();
  await desks.carrier.waits(2 * HOUR);
  expect(await ana.sent()).toHaveLength(1);
});

test('in the middle of a chat with staff STOP is theirs to respect: what they write goes nowhere', async () => {
  const ana = desks.self.phone();
  await ana.saysAll('my account is locked', '0', '1');
  await ana.staff('staff.claimed');
  await ana.staff('staff.says', { text: 'Good morning' });
  expect((await ana.sent()).at(-1)).toBe('Luis M.: Good morning');
  const before = (await ana.sent()).length;
  expect(await ana.says('STOP')).toMatch(/no more texts/);
  await ana.staff('staff.says', { text: 'Are you there?' });
  await ana.staff('staff.closed', { outcome: 'backToBot' });
  expect((await ana.sent()).length).toBe(before);
});

test('STOP holds for the number, whichever of ours it was said to', async () => {
  const ana = desks.self.phone();
  const other = { To: '+13125550151' };
  await ana.says('hi', other);
  await ana.saysAll('hi', 'STOP');
  await desks.self.waits(1);
  expect(await ana.says('hello?', other)).toBe('');
  await ana.says('START', other);
  await desks.self.settled();
  expect(await ana.says('hello?')).not.toBe('');
});

test('STOP holds when the clock was set back since the last START, and so does START after it', async () => {
  const desk = await TextDesk.opens();
  const ana = desk.phone();
  await ana.saysAll('hi', 'STOP', 'START');
  await desk.waits(-60);
  await ana.says('STOP');
  expect(await ana.isStopped()).toBe(true);
  await ana.says('START');
  expect(await ana.isStopped()).toBe(false);
});
