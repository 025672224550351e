import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Codes } from '../../src/identity/codes.ts';
import { Fingerprints } from '../../src/identity/fingerprint.ts';
import { Limits } from '../../src/identity/limits.ts';
import { Proofs, type ProofsParts } from '../../src/identity/proofs.ts';
import type { AccountView } from '../../src/portal/gateway.ts';
import { PortalError } from '../../src/portal/portalError.ts';
import { StandInPortal } from '../../src/portal/standIn.ts';
import { embeddedLodging, type EmbeddedLodging } from '../stores/embeddedLodging.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const rules = { minutes: 10, tries: 5, gap_seconds: 60, per_hour: 3, per_day: 5 };
const fingerprints = new Fingerprints(Buffer.alloc(32, 'p'));
let orders = 0;
const call = (conversation: string) => ({ caseId: conversation, idempotencyKey: `order-${++orders}` });

let lodging: EmbeddedLodging;
let portal: StandInPortal;
let now: number;

/** Codes over whatever store is open now. */
function codes(accounts: ProofsParts['portal'] = null): Codes {
  const { store } = lodging;
  const proofs = new Proofs({ store, portal: accounts, fingerprints, freshMinutes: 10, secondStepIfUnknown: false });
  return new Codes({
    store,
    portal,
    proofs,
    limits: new Limits(store),
    fingerprints,
    rules,
    clock: { now: () => now },
  });
}

async function ask(name: string, conversation = 'ana'): Promise<string> {
  await codes().sendCode({ name, way: 'email', call: call(conversation) });
  return portal.codeOf(conversation) ?? '';
}

/** Types digits. @returns what came of it. */
async function types(digits: string, name = 'ana@mail.example', conversation = 'ana'): Promise<string> {
  const fingerprint = fingerprints.ofCode(conversation, digits);
  return (await codes().checkCode({ name, fingerprint, call: call(conversation) })).type;
}

const wrongFor = (code: string) => (code === '000000' ? '111111' : '000000');
const count = (results: readonly string[], what: string) => results.filter((result) => result === what).length;

beforeEach(() => {
  lodging = embeddedLodging();
  portal = new StandInPortal();
  now = Date.parse('2026-11-23T15:00:00Z');
});
afterEach(() => lodging.discard());

test('the code that was sent proves who is writing, once', async () => {
  const code = await ask('ana@mail.example');
  expect(code).toMatch(/^\d{6}$/);
  expect(await types(code)).toBe('result.right');
  expect(await types(code)).toBe('result.expired');
});

test('of eight right tries at the same moment one succeeds', async () => {
  const code = await ask('ana@mail.example');
  const results = await Promise.all(Array.from({ length: 8 }, () => types(code)));
  expect(count(results, 'result.right')).toBe(1);
});

test('of fifty wrong tries at the same moment at most five are looked at; then the right one is too late', async () => {
  const code = await ask('ana@mail.example');
  const results = await Promise.all(Array.from({ length: 50 }, () => types(wrongFor(code))));
  expect([count(results, 'result.wrong'), count(results, 'result.usedUp')]).toEqual([4, 46]);
  expect(await types(code)).toBe('result.usedUp');
});

test('a new code gives no new tries, nor does a restart', async () => {
  const first = await ask('ana@mail.example');
  for (let n = 0; n < 3; n++) await types(wrongFor(first));
  now += 2 * MINUTE;
  const second = await ask('ana@mail.example');
  await lodging.restart();
  expect(await types(wrongFor(second))).toBe('result.wrong');
  expect(await types(wrongFor(second))).toBe('result.usedUp');
});

test('a right code gives all tries back', async () => {
  const first = await ask('ana@mail.example');
  for (let n = 0; n < 4; n++) await types(wrongFor(first));
  expect(await types(first)).toBe('result.right');
  now += 2 * MINUTE;
  const second = await ask('ana@mail.example');
  expect(await types(wrongFor(second))).toBe('result.wrong');
});

test('a code works for ten minutes', async () => {
  const code = await ask('ana@mail.example');
  now += 10 * MINUTE - 1000;
  expect(await types(code)).toBe('result.right');
  now += MINUTE;
  const another = await ask('ana@mail.example');
  now += 10 * MINUTE;
  expect(await types(another)).toBe('result.expired');
});

test('days later it has still run out, and is not a wrong one: a new one is offered', async () => {
  const code = await ask('ana@mail.example');
  now += 3 * DAY;
  expect(await types(code)).toBe('result.expired');
});

test('a code is not good for longer when the clock is set back; nor again when it is set forth', async () => {
  const code = await ask('ana@mail.example');
  now -= 60 * MINUTE;
  expect(await types(code)).toBe('result.expired');
  now += 71 * MINUTE;
  expect(await types(code)).toBe('result.expired');
});

test('a proof is not fresh for longer when the clock is set back', async () => {
  expect(await types(await ask('ana@mail.example'))).toBe('result.right');
  const { store } = lodging;
  const proofs = new Proofs({ store, portal: null, fingerprints, freshMinutes: 10, secondStepIfUnknown: false });
  expect(await proofs.of('ana', 'ana@mail.example', now)).not.toBeNull();
  expect(await proofs.of('ana', 'ana@mail.example', now - 60 * MINUTE)).toBeNull();
});

describe('an account that may take two proofs', () => {
  const seeing = (secondFactor: boolean): ProofsParts['portal'] => ({
    find: async () => ({ kind: 'one', account: { secondFactor } as AccountView }),
  });
  const down: ProofsParts['portal'] = { find: () => Promise.reject(new PortalError('PORTAL_UNAVAILABLE')) };

  test.each([
    ['takes one', seeing(false), { type: 'result.right', values: { needsSecondProof: false } }],
    ['takes two', seeing(true), { type: 'result.rightNotEnough', values: { needsSecondProof: true } }],
    ['cannot be seen now', down, { type: 'result.rightUnseen', values: { needsSecondProof: true } }],
  ])('%s', async (_, accounts, result) => {
    const fingerprint = fingerprints.ofCode('ana', await ask('ana'));
    expect(await codes(accounts).checkCode({ name: 'ana', fingerprint, call: call('ana') })).toMatchObject(result);
  });

  test('both ways are enough, whether or not it can be seen', async () => {
    await types(await ask('ana'), 'ana');
    now += 2 * MINUTE;
    await codes().sendCode({ name: 'ana', way: 'text', call: call('ana') });
    const fingerprint = fingerprints.ofCode('ana', portal.codeOf('ana') ?? '');
    const both = { type: 'result.right', values: { proof: 'both', needsSecondProof: false } };
    expect(await codes(down).checkCode({ name: 'ana', fingerprint, call: call('ana') })).toMatchObject(both);
  });
});

test('a code of another conversation, or for another name, is a wrong one', async () => {
  const code = await ask('ana@mail.example', 'ana');
  await ask('ana@mail.example', 'bo');
  expect(await types(code, 'ana@mail.example', 'bo')).toBe('result.wrong');
  expect(await types(code, 'eva@mail.example')).toBe('result.wrong');
  expect(await types(code, ' ANA@mail.example')).toBe('result.right');
});

test('over all conversations a name is tried fifteen times a day, whether it exists or not', async () => {
  const results: string[] = [];
  for (let n = 0; n < 4; n++) {
    const conversation = `stranger-${n}`;
    const code = await ask('nobody@mail.example', conversation);
    for (let tries = 0; tries < 4; tries++) {
      results.push(await types(wrongFor(code), 'nobody@mail.example', conversation));
    }
  }
  expect([count(results, 'result.wrong'), count(results, 'result.usedUp')]).toEqual([15, 1]);
  now += DAY;
  await ask('nobody@mail.example', 'tomorrow');
  expect(await types('000000', 'nobody@mail.example', 'tomorrow')).toBe('result.wrong');
});

describe('how often one is sent', () => {
  test('not twice in a minute; the first one goes on working', async () => {
    const first = await ask('ana@mail.example');
    expect(await ask('ana@mail.example')).toBe(first);
    expect(await types(first)).toBe('result.right');
  });

  test('but at once by the other way: that is another contact', async () => {
    const first = await ask('ana@mail.example');
    await codes().sendCode({ name: 'ana@mail.example', way: 'text', call: call('ana') });
    expect(portal.codeOf('ana')).not.toBe(first);
    expect(await types(portal.codeOf('ana') ?? '')).toBe('result.right');
  });

  test('three times an hour, in whatever conversation', async () => {
    const sent = new Set<string>();
    for (let n = 0; n < 5; n++) {
      sent.add(await ask('ana@mail.example', `c${n}`));
      now += 2 * MINUTE;
    }
    expect(sent.has('')).toBe(true);
    expect(sent.size).toBe(4);
  });

  test('to three hundred people an hour; the next have to ask staff', async () => {
    for (let n = 0; n < 300; n++) await ask(`patient${n}@mail.example`, `c${n}`);
    expect(await ask('one@mail.example', 'late')).toBe('');
  });
});

test('a code that could not be sent is sent when its order comes again, and counted once', async () => {
  const order = call('ana');
  const sends = portal.sendCode.bind(portal);
  portal.sendCode = () => Promise.reject(Object.assign(new Error('too many requests'), { code: 'MAIL_UNAVAILABLE' }));
  const request = { name: 'ana@mail.example', way: 'email', call: order } as const;
  await expect(codes().sendCode(request)).rejects.toThrow();
  portal.sendCode = sends;
  await codes().sendCode(request);
  expect(await types(portal.codeOf('ana') ?? '')).toBe('result.right');
  now += MINUTE;
  for (const minutes of [1, 2]) {
    const before = portal.codeOf('ana');
    await ask('ana@mail.example');
    expect([minutes, portal.codeOf('ana') !== before]).toEqual([minutes, true]);
    now += MINUTE;
  }
  const third = portal.codeOf('ana');
  await ask('ana@mail.example');
  expect(portal.codeOf('ana')).toBe(third); // three an hour: the two tries were one
});

test('someone else may be in the account: its code is void at once', async () => {
  const code = await ask('ana@mail.example');
  await codes().void('ana');
  expect(await types(code)).toBe('result.expired');
});

test('neither code nor name rests anywhere', async () => {
  const code = await ask('canary-name@mail.example');
  await types(wrongFor(code), 'canary-name@mail.example');
  const bytes = (await lodging.bytesAtRest()).toString('latin1');
  expect(bytes).not.toContain('canary-name');
  expect(bytes).not.toContain(code);
});

test('all codes are as likely', async () => {
  const tens = new Map<string, number>();
  for (let n = 0; n < 300; n++) {
    const first = (await ask(`patient${n}@mail.example`, `c${n}`)).charAt(0);
    tens.set(first, (tens.get(first) ?? 0) + 1);
  }
  const expected = 30;
  const digits = Array.from({ length: 10 }, (_, digit) => String(digit));
  const chi = digits.reduce((sum, digit) => sum + ((tens.get(digit) ?? 0) - expected) ** 2 / expected, 0);
  expect(chi).toBeLessThan(33.7); // nine degrees of freedom: more than this in one run of ten thousand
});
