import { afterEach, describe, expect, test } from '@jest/globals';
import { firstBreak } from '../../src/stores/auditChain.ts';
import { allLeave, Patient } from '../support/patient.ts';

afterEach(allLeave);

const toResting = ['locked out', 'It gives no time', 'Remind me when to try', 'It was me'];

describe('a reminder', () => {
  test('still comes after "back" to the wait it was set for', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll('i never got the reset email', 'Less than 5 minutes ago', 'It came');
    expect(await ana.stack()).toEqual(['support', 'emailNotReceived.openIt']);
    await ana.says('go back');
    expect(await ana.stack()).toEqual(['support', 'emailNotReceived.resting']);
    expect((await ana.waits(6)).buttons).toContain('Gmail');
  });

  test('comes once when another talk lay on top of the wait and has ended', async () => {
    const ana = await Patient.on('web');
    await ana.saysAll(...toResting, 'chest pain', 'Go on');
    expect(await ana.stack()).toEqual(['support', 'lockedOut.resting']);
    expect((await ana.waits(31)).messages).toHaveLength(1);
    expect((await ana.waits(60)).messages).toEqual([]);
  });
});

describe('STOP (text)', () => {
  test('silences reminders, results and staff; START brings the reminder back', async () => {
    const ana = await Patient.on('sms');
    await ana.saysAll('locked out', '2', '1');
    expect(await ana.stack()).toEqual(['support', 'lockedOut.resting']);
    await ana.saysAll('I want a person', 'Text with staff here');
    expect((await ana.says('stop texting me')).messages).toHaveLength(1);
    expect((await ana.staffClaim()).messages).toEqual([]);
    expect((await ana.says('START')).messages).toEqual([]);
    await ana.staffClose('backToBot');
    expect((await ana.says('stop texting me')).messages).toHaveLength(1);
    expect((await ana.says('START')).messages).toHaveLength(1);
    expect((await ana.waits(31)).text).toMatch(/wait is over/i);
  });
});

test('the audit chain of a case tells what happened to it, and is whole', async () => {
  const ana = await Patient.on('web');
  await ana.saysAll('locked out', 'chest pain', 'Go on', 'staff', 'Chat with staff here');
  await ana.staffClaim();
  await ana.staffClose('backToBot');
  const trail = await ana.latchkey.store.audit(ana.conversation);
  expect(trail.rows.map(({ what }) => what)).toEqual([
    'case.flow',
    'case.flow',
    'alert',
    'handoff',
    'effect.asked',
    'case.claimed',
    'staff.closed',
    'case.closed',
  ]);
  expect(firstBreak(trail)).toBeNull();
  expect(JSON.stringify(trail)).not.toMatch(/locked out|chest pain/);
});
