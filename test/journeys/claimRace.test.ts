import { afterEach, expect, test } from '@jest/globals';
import { allLeave, Patient } from '../support/patient.ts';

afterEach(allLeave);

const LOCKED = ["it says I'm locked out", 'just let me talk to someone please!!', 'Chat with staff here'];

/** Both are on their way at once; the conversation's queue takes them in this order. */
async function thenClaimed(patient: Patient, first: () => Promise<unknown>): Promise<void> {
  await Promise.all([first(), patient.staffClaim()]);
}

test('a claim in the same instant as "never mind" owns nothing: the helper goes on', async () => {
  const patient = await Patient.on('web');
  await patient.saysAll(...LOCKED);
  await thenClaimed(patient, () => patient.says('Go on with the helper'));
  expect(await patient.case()).toBeNull();
  expect((await patient.says('It gives no time')).text).toMatch(/Most locks end/);
});

test('a claim in the same instant as "I am in" owns nothing', async () => {
  const patient = await Patient.on('web');
  await patient.saysAll(...LOCKED);
  await thenClaimed(patient, () => patient.says('I am in'));
  expect((await patient.says('thanks')).text).not.toBe('');
});

test('a claim in the same instant as a close owns nothing', async () => {
  const patient = await Patient.on('web');
  await patient.saysAll(...LOCKED);
  await patient.staffClaim();
  await thenClaimed(patient, () => patient.staffClose('backToBot'));
  expect(await patient.case()).toBeNull();
  expect((await patient.says('It gives no time')).text).toMatch(/Most locks end/);
});

test('a case that was given up and asked for again can be taken', async () => {
  const patient = await Patient.on('web');
  await patient.saysAll(...LOCKED, 'Go on with the helper', 'talk to staff', 'Chat with staff here');
  await patient.staffClaim();
  expect((await patient.case())?.claimedBy?.id).toBe('luis');
});
