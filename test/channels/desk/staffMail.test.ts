import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { LOCKED, UNSAFE, WebPatient } from '../../support/atTheDesk.ts';
import { clinicWith } from '../../support/clinic.ts';
import { allClose, FrontDesk } from '../../support/front.ts';

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

let front: FrontDesk;
let mails: Mail[];
beforeEach(async () => {
  mails = [];
  const staffMail = async (mail: Mail) => mails.push(mail) > 0;
  const clinic = clinicWith({ staff_email: 'desk@clinic.example' });
  front = await FrontDesk.opens({ clinic }, undefined, { staffMail });
});
afterEach(allClose);

const says = async (name: string, ...words: string[]) => {
  const patient = new WebPatient(front, name);
  await patient.says(...words);
  await front.latchkey.screens.idle();
  return patient;
};

test('staff are mailed of a case that begins to wait, once, and not a word about the patient', async () => {
  const patient = await says('pat', ...LOCKED);
  await says('pat', 'are you there?', 'hello?');
  const ref = await patient.ref();
  expect(mails).toEqual([
    {
      to: 'desk@clinic.example',
      subject: `Portal help: case ${ref} waits (standard)`,
      text: expect.stringContaining(`${front.url}/desk`),
    },
  ]);
  expect(mails[0]?.text).not.toMatch(/lock|pat\b|askedForStaff/);
});

test('after a restart nothing is mailed again, and what is new is', async () => {
  await says('pat', ...LOCKED);
  await front.restarts();
  await says('other', ...LOCKED);
  expect(mails).toHaveLength(2);
});

test('nothing is mailed of a patient who is not safe', async () => {
  await says('pat', ...UNSAFE);
  expect(mails).toEqual([]);
});
