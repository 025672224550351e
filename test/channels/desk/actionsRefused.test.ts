import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LOCKED, WebPatient } from '../../support/atTheDesk.ts';
import { DeskBrowser } from '../../support/deskBrowser.ts';
import {
  THREE,
  act,
  ana,
  became,
  front,
  leaves,
  notes,
  offered,
  opens,
  opensWithPortal,
  ref,
  tick,
  ticksAll,
  turnTo,
} from './caseOfAna.ts';

afterEach(leaves);

describe('what is refused on the server, whatever a browser shows', () => {
  beforeEach(() => opensWithPortal());

  test.each<[what: string, prepare: () => Promise<unknown>]>([
    ['too few ticks', () => Promise.all(THREE.slice(0, 2).map((check) => tick(check)))],
    [
      'enough, but not the one that is always needed',
      () => Promise.all(['full_name', 'birth_date', 'address'].map((check) => tick(check))),
    ],
    [
      'one that was taken back',
      async () => {
        await ticksAll();
        await tick('full_name', false);
      },
    ],
    [
      'ticks older than 15 minutes',
      async () => {
        await ticksAll();
        front.passes(8);
        await ana.get('me');
        front.passes(8);
      },
    ],
  ])('an action on %s', async (_, prepare) => {
    await prepare();
    expect(await became(act('unlock'))).toBe('CheckIncomplete');
    expect(await notes()).toEqual([]);
  });

  test('ticks of another staff member or another case count for nothing', async () => {
    await ticksAll();
    const patient = new WebPatient(front, 'other');
    await patient.says(...LOCKED);
    const mine = ref;
    turnTo(await patient.ref());
    await ana.post(`cases/${ref}/claim`, {});
    expect(await became(act('unlock'))).toBe('CheckIncomplete');
    turnTo(mine);
    const luis = await DeskBrowser.of(front, 'luis');
    expect(await became(act('unlock', {}, luis))).toBe('NotYours');
    expect((await luis.get(`cases/${ref}`)).body.case?.owned).toBeNull();
  });

  test('what the clinic or its portal does not do', async () => {
    await ticksAll();
    expect(await offered('temporaryLogin')).toBeUndefined();
    expect(await became(act('temporaryLogin'))).toBe('NotOffered');
  });
});

describe('where staff do it by hand', () => {
  const STEPS = ['Open Patients', 'Choose Unlock'];

  test('they tick off the clinic’s own steps, after the same checks, and it is noted', async () => {
    await opens({ actions: { unlock: 'manual' }, staff_steps: { unlock: STEPS } });
    expect(await offered('unlock')).toMatchObject({ mode: 'manual', steps: STEPS });
    expect(await became(act('unlock', { stepsDone: 2 }))).toBe('CheckIncomplete');
    await ticksAll();
    expect(await became(act('unlock', { stepsDone: 1 }))).toBe('StepsLeft');
    expect(await became(act('unlock', { stepsDone: 2 }))).toBe('unlock.byHand');
    expect(await notes()).toEqual(['unlock.byHand']);
  });

  test('what only the patient can do is shown, and refused', async () => {
    await opens({ actions: { unlock: 'patient', close_access: 'none' } });
    await ticksAll();
    expect(await offered('unlock')).toMatchObject({ mode: 'patient', open: false });
    expect(await offered('closeAccess')).toBeUndefined();
    expect(await became(act('unlock'))).toBe('NotOffered');
    expect(await became(act('closeAccess'))).toBe('NotOffered');
  });
});
