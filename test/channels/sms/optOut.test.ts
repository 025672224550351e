import { afterEach, describe, expect, test } from '@jest/globals';
import { ANA, TextDesk, textDesksClose } from '../../support/textDesk.ts';

afterEach(textDesksClose);

const HOUR = 60;
const LOCKED = 'it says my account is locked';

/** A patient who waits for the end of a lock, and has asked to be told of it. */
const waiting = async (options: Parameters<typeof TextDesk.opens>[0] = {}) => {
  const desk = await TextDesk.opens(options);
  expect(await desk.saysAll(LOCKED, '2', '1')).toMatch(/I will|remind|text/i);
  return desk;
};

describe('where the carrier answers', () => {
  test.each(['STOP', 'stop.', 'Unsubscribe', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT', 'StopAll'])(
    '%s is answered by the carrier, and by nobody else; then nothing goes there',
    async (word) => {
      const desk = await TextDesk.opens();
      await desk.says('my account is locked');
      expect(await desk.says(word)).toBe('');
      expect(await desk.says('are you there?')).toBe('');
      await desk.settled();
      expect(await desk.latchkey.phones.isStopped(ANA)).toBe(true);
    },
  );

  test.each(['STOP', 'ALTO', 'anything'])('%s that the carrier says it took as STOP stops', async (Body) => {
    const desk = await TextDesk.opens();
    await desk.says('hi');
    expect(await desk.says(Body, { OptOutType: 'STOP' })).toBe('');
    expect(await desk.says('hello?')).toBe('');
  });

  test('START restores, and the question that was open comes again', async () => {
    const desk = await TextDesk.opens();
    await desk.saysAll(LOCKED, 'STOP');
    expect(await desk.says('START')).toMatch(/how long/i);
    await desk.settled();
    expect(await desk.latchkey.phones.isStopped(ANA)).toBe(false);
  });

  test('YES is an answer, though the carrier may call it START', async () => {
    const desk = await TextDesk.opens();
    await desk.says('i forgot my password');
    const before = await desk.says('repeat');
    expect(await desk.says('YES', { OptOutType: 'START' })).not.toBe('');
    expect(before).not.toBe('');
  });
});

describe('where we answer', () => {
  test('one confirmation, and silence; the second STOP is silence too', async () => {
    const desk = await TextDesk.opens({ optOut: 'self' });
    await desk.says('hi');
    expect(await desk.says('STOP')).toBe('You will get no more texts from Main St Clinic. To undo this, text START.');
    expect(await desk.saysAll('STOP', 'hello?')).toBe('');
    expect(await desk.says('START')).toMatch(/You will get texts from Main St Clinic again/);
  });

  test.each(['HELP', 'info', 'AYUDA'])('%s works even then, and other words do not', async (word) => {
    const desk = await TextDesk.opens({ optOut: 'self' });
    await desk.saysAll('hi', 'STOP');
    expect(await desk.says(word)).toMatch(/portal|Portal/);
    expect(await desk.says('can you help me')).toBe('');
  });
});

describe.each(['carrier', 'self'] as const)('in plain words (%s)', (optOut) => {
  test.each(['please stop texting me', 'no más mensajes', 'PARAR', 'basta', 'alto'])(
    '"%s" is confirmed once',
    async (words) => {
      const desk = await TextDesk.opens({ optOut });
      await desk.says('hi');
      expect(await desk.says(words)).toMatch(/no more texts|no va a recibir|mensajes/i);
      expect(await desk.says('hello?')).toBe('');
    },
  );

  test.each(['please stop asking for my birthday', 'no puedo parar de llorar', 'it wont stop loading'])(
    '"%s" is none',
    async (words) => {
      const desk = await TextDesk.opens({ optOut });
      await desk.saysAll('hi', words);
      expect(await desk.says('hello?')).not.toBe('');
    },
  );
});

test('an emergency is answered after STOP too', async () => {
  const desk = await TextDesk.opens();
  await desk.saysAll('hi', 'STOP');
  expect(await desk.says('i have chest pain and cannot breathe')).toMatch(/call 911 now/);
  expect(await desk.says('ok')).toBe('');
});

test('STOP takes reminders with it', async () => {
  const desk = await waiting();
  await desk.says('STOP');
  await desk.waits(2 * HOUR);
  expect(await desk.sent()).toEqual([]);
});

test('so does "I am in"', async () => {
  const desk = await waiting();
  await desk.says('I am in');
  await desk.waits(2 * HOUR);
  expect(await desk.sent()).toEqual([]);
});

test('without them, the reminder comes once, by itself', async () => {
  const desk = await waiting();
  await desk.waits(2 * HOUR);
  expect(await desk.sent()).toHaveLength(1);
});

test('in the middle of a chat with staff STOP is theirs to respect: what they write goes nowhere', async () => {
  const desk = await TextDesk.opens({ optOut: 'self' });
  await desk.saysAll('my account is locked', '0', '1');
  await desk.settled();
  await desk.staff('staff.claimed');
  await desk.staff('staff.says', { text: 'Good morning' });
  expect((await desk.sent()).at(-1)).toBe('Luis M.: Good morning');
  const before = (await desk.sent()).length;
  expect(await desk.says('STOP')).toMatch(/no more texts/);
  await desk.staff('staff.says', { text: 'Are you there?' });
  await desk.staff('staff.closed', { outcome: 'backToBot' });
  expect((await desk.sent()).length).toBe(before);
});

test('STOP holds for the number, whichever of ours it was said to', async () => {
  const desk = await TextDesk.opens({ optOut: 'self' });
  const other = { To: '+13125550151' };
  await desk.says('hi', other);
  await desk.saysAll('hi', 'STOP');
  await desk.waits(1);
  expect(await desk.says('hello?', other)).toBe('');
  await desk.says('START', other);
  await desk.settled();
  expect(await desk.says('hello?')).not.toBe('');
});
