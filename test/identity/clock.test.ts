import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Codes } from '../../src/identity/codes.ts';
import { Fingerprints } from '../../src/identity/fingerprint.ts';
import { Limits } from '../../src/identity/limits.ts';
import { Proofs } from '../../src/identity/proofs.ts';
import { StaffChecks } from '../../src/identity/staffChecks.ts';
import { StandInPortal } from '../../src/portal/standIn.ts';
import { Pairings } from '../../src/texting/pairing.ts';
import { embeddedLodging, type EmbeddedLodging } from '../stores/embeddedLodging.ts';

// Here nothing steadies the clock: it may be set while no program runs, and workers' clocks may differ.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const YEAR = 365 * 24 * HOUR;
const NAME = 'ana@mail.example';
const THREE = ['called_number_in_chart', 'full_name', 'birth_date'];
const CASE = { ref: 'M7K2', conversation: 'ana', staffId: 'luis' };

let lodging: EmbeddedLodging;
let now: number;
let portal: StandInPortal;
let orders = 0;

beforeEach(() => {
  lodging = embeddedLodging();
  portal = new StandInPortal();
  now = Date.parse('2026-11-23T15:00:00Z');
});
afterEach(() => lodging.discard());

function parts() {
  const { store } = lodging;
  const clock = { now: () => now };
  const fingerprints = new Fingerprints(Buffer.alloc(32, 'p'));
  const proofs = new Proofs({ store, portal: null, fingerprints, freshMinutes: 10, secondStepIfUnknown: false });
  const limits = new Limits(store);
  const rules = { minutes: 10, tries: 5, gap_seconds: 60, per_hour: 3, per_day: 5 };
  return {
    ...{ proofs, limits, fingerprints },
    codes: new Codes({ store, portal, proofs, limits, fingerprints, rules, clock }),
    pairings: new Pairings({ store, limits, fingerprints, clock }),
    checks: new StaffChecks({ needs: 3, always: ['called_number_in_chart'], of: THREE }, store),
  };
}

const call = () => ({ caseId: 'ana', idempotencyKey: `order-${++orders}` });

async function ask(): Promise<string> {
  await parts().codes.sendCode({ name: NAME, way: 'email', call: call() });
  return portal.codeOf('ana') ?? '';
}

async function types(digits: string): Promise<string> {
  const { codes, fingerprints } = parts();
  const fingerprint = fingerprints.ofCode('ana', digits);
  return (await codes.checkCode({ name: NAME, fingerprint, call: call() })).type;
}

describe.each([
  ['an hour', HOUR],
  ['a year', YEAR],
])('set back by %s, nothing that was given is good for longer', (_, by) => {
  test('a code', async () => {
    const code = await ask();
    now -= by;
    expect(await types(code)).toBe('result.expired');
  });

  test('a code to move to the phone', async () => {
    const { code } = await parts().pairings.open('ana', 'text');
    now -= by;
    expect(await parts().pairings.use({ digits: code, in: 'text', id: 'm1', by: 'phone' })).toBeNull();
  });

  test('what a patient has shown', async () => {
    await types(await ask());
    expect(await parts().proofs.of('ana', NAME, now)).not.toBeNull();
    expect(await parts().proofs.of('ana', NAME, now - by)).toBeNull();
  });

  test('what staff have checked', async () => {
    for (const check of THREE) await parts().checks.tick(CASE, { check, on: true }, now);
    expect(await parts().checks.prove(CASE, now)).not.toBeNull();
    expect(await parts().checks.ticked(CASE, now - by)).toEqual({});
    expect(await parts().checks.prove(CASE, now - by)).toBeNull();
  });
});

describe('what ran out is gone for good', () => {
  test('a code that was tried too late', async () => {
    const code = await ask();
    now += 10 * MINUTE;
    expect(await types(code)).toBe('result.expired');
    now -= 5 * MINUTE;
    expect(await types(code)).toBe('result.expired');
  });

  test('ticks that ran out, once anybody looked', async () => {
    for (const check of THREE) await parts().checks.tick(CASE, { check, on: true }, now);
    expect(await parts().checks.ticked(CASE, now + 15 * MINUTE)).toEqual({});
    expect(await parts().checks.ticked(CASE, now + 5 * MINUTE)).toEqual({});
  });
});

describe('set back, nobody is kept out for longer than the rule says', () => {
  const limit = { name: 'tries', most: 2, within: HOUR };
  const take = () => parts().limits.take([limit], 'ana', now);

  test.each([MINUTE, HOUR, YEAR])(
    'a limit counts its window from then on, and no longer; set back by %d ms',
    async (by) => {
      expect([await take(), await take(), await take()]).toEqual([true, true, false]);
      now -= by;
      expect(await take()).toBe(false);
      now += HOUR;
      expect(await take()).toBe(true);
    },
  );

  test('a code is sent again an hour after it was sent too often', async () => {
    const sent = new Set<string>();
    for (let n = 0; n < 3; n++) {
      sent.add(await ask());
      now += 2 * MINUTE;
    }
    now -= YEAR;
    const before = await ask();
    expect(sent).toContain(before);
    now += HOUR;
    expect(sent).not.toContain(await ask());
  });
});

describe('set forward, things only end early', () => {
  test.each([10 * MINUTE, 5 * HOUR, YEAR])('by %d ms: code, proof, ticks', async (by) => {
    const code = await ask();
    for (const check of THREE) await parts().checks.tick(CASE, { check, on: true }, now);
    now += by;
    expect(await types(code)).toBe('result.expired');
    expect(await parts().checks.prove(CASE, now + 5 * MINUTE)).toBeNull();
    now += 2 * MINUTE;
    expect(await types(await ask())).toBe('result.right');
  });
});
