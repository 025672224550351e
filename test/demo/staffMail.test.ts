import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staffMailOf } from '../../src/composeMail.ts';
import { demoHouse, type DemoHouse } from './visitor.ts';

let house: DemoHouse;
beforeAll(async () => {
  house = await demoHouse();
}, 20_000);
afterAll(() => house.leave());

const LETTER = {
  to: 'desk@clinic.example',
  subject: 'Portal help: case ABCD waits (standard)',
  text: 'Open the desk.',
};

test('a mail to staff goes the way of all our mails, into the demo’s mailbox', async () => {
  const { sendGrid } = house.demo;
  expect(await staffMailOf(sendGrid?.account ?? null)?.(LETTER)).toBe(true);
  expect(await house.mailTo(LETTER.to, 'Portal help')).toMatchObject({ subject: LETTER.subject });
});

test('a mail that is refused counts as not sent', async () => {
  const account = house.demo.sendGrid?.account;
  const stranger = account === undefined ? null : { ...account, apiKey: 'SG.of-somebody-else' };
  expect(await staffMailOf(stranger)?.(LETTER)).toBe(false);
});

test('without an account nothing is mailed', () => {
  expect(staffMailOf(null)).toBeNull();
});
