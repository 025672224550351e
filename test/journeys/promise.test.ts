import { afterEach, expect, test } from '@jest/globals';
import { allLeave, Patient } from '../support/patient.ts';

afterEach(allLeave);

const LOCKED = ["it says I'm locked out", 'just let me talk to someone please!!', 'Chat with staff here'];
const UNSAFE = [
  'my ex reads everything in my portal',
  'It is safe',
  'Not right now',
  'Someone can get into my portal',
  'Have staff help me',
  'Only in this chat',
];

/** How often staff were called to look at once. */
async function alertsOf(patient: Patient): Promise<number> {
  const events = await patient.latchkey.store.deskEvents(0, 100);
  return events.filter(({ what }) => what === 'alert').length;
}

test('staff are alerted, and the case is more urgent, when a promise passes', async () => {
  const patient = await Patient.on('web');
  await patient.saysAll(...LOCKED);
  expect([(await patient.case())?.priority, await alertsOf(patient)]).toEqual([3, 0]);
  await patient.waits(20);
  expect([(await patient.case())?.priority, await alertsOf(patient)]).toEqual([2, 1]);
});

test('a promise is kept in mind over a restart', async () => {
  const patient = await Patient.on('web');
  await patient.saysAll(...LOCKED);
  await patient.restarts();
  expect((await patient.waits(20)).text).toMatch(/I am sorry/);
});

test('with an emergency on top, staff hear at once that they are late, and the patient when it is over', async () => {
  const patient = await Patient.on('web');
  await patient.saysAll(...LOCKED, 'chest pain!!');
  const before = await alertsOf(patient);
  expect((await patient.waits(20)).text).toBe('');
  expect(await alertsOf(patient)).toBe(before + 1);
  expect((await patient.says('Go on')).text).toMatch(/I am sorry\. Staff have not come back to you yet/);
});

test('a patient who may be watched hears nothing of it: the line could be seen; staff hear all of it', async () => {
  const patient = await Patient.on('web');
  await patient.saysAll(...UNSAFE);
  const before = await alertsOf(patient);
  expect((await patient.waits(30)).text).toBe('');
  expect((await patient.waits(30)).text).toBe('');
  expect((await patient.waits(30)).text).toBe('');
  expect(await alertsOf(patient)).toBe(before + 3);
  expect((await patient.log()).filter(({ from }) => from === 'note').at(-1)?.text).toMatch(/help number/);
});

test('a new handoff begins with a new promise', async () => {
  const patient = await Patient.on('web');
  await patient.saysAll(...LOCKED);
  await patient.waits(20);
  await patient.says('Go on with the helper');
  expect(await patient.case()).toBeNull();
  expect((await patient.saysAll('talk to staff', 'Chat with staff here')).text).not.toMatch(/I am sorry/);
  expect((await patient.case())?.priority).toBe(3);
});
