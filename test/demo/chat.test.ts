import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SelfServicePortal } from '../../src/portal/gateway.ts';
import { portalGateway } from '../../src/portal/portalGateway.ts';
import { loggedTasks } from '../../src/portal/manual/staffTasks.ts';
import { mailsIn } from '../support/mails.ts';
import { Patient } from '../support/patient.ts';
import { KeptLog } from '../turns/desk.ts';
import { demoHouse, linkIn, tokenOf, type DemoHouse } from './visitor.ts';

let house: DemoHouse;
let mails: ReturnType<typeof mailsIn>;
beforeAll(async () => {
  house = await demoHouse();
  mails = mailsIn(house.demo);
}, 20_000);
afterAll(async () => {
  await house.leave();
  await mails.leave();
});

/** A gateway for each patient: every conversation of this test has the same id, and an order is done once. */
function gateway(): SelfServicePortal {
  return portalGateway(house.demo.portal.gateway, {
    mail: mails.mail,
    tasks: loggedTasks(new KeptLog()),
    now: Date.now,
  });
}

/** A clinic whose portal has no recovery pages, so that the bot asks the portal itself. */
const noPages = { portal: { pages: { forgot_password: false, forgot_username: false } } };
const patient = () => Patient.on('web', { portal: gateway(), clinic: noPages });
const mailTo = (to: string) => house.demo.mailbox.mails({ to });

test('a patient who forgot the password gets the portal’s link from the chat, and is back in', async () => {
  const ana = await patient();
  await ana.says('I forgot my password');
  await ana.says('ana.reyes@mail.example');
  const link = linkIn(await house.mailTo('ana.reyes@mail.example', 'Reset'));
  const form = { token: tokenOf(link), password: 'Brand-new-1', again: 'Brand-new-1' };
  expect((await house.visitor().post('/reset', form)).location).toBe('/password-saved');
  const { location } = await house.visitor().post('/sign-in', { name: 'ana.reyes', password: 'Brand-new-1' });
  expect(location).toBe('/home');
  await ana.leaves();
}, 30_000);

test('the chat says the same to a stranger, and nothing is sent', async () => {
  const asks = async (name: string) => {
    const someone = await patient();
    await someone.says('I forgot my password');
    const heard = await someone.says(name);
    await someone.leaves();
    return heard;
  };
  const known = await asks('grace.hall');
  for (const name of [
    'no.such.name',
    'dan.evans',
    'frank.gray',
    'olga.perez',
    'carol.diaz',
    'lopez.family@mail.example',
  ])
    expect(await asks(name)).toEqual(known);
  expect(mailTo('dan.evans@mail.example')).toEqual([]);
  expect(mailTo('lopez.family@mail.example').map(({ subject }) => subject)).toEqual([
    'Which account is it? / ¿Cuál cuenta es?',
  ]);
}, 60_000);

test('a forgotten username is mailed by the clinic to the address on record', async () => {
  const kim = await patient();
  await kim.says('I forgot my username');
  await kim.says('I did not find it');
  await kim.says('kim.lee@mail.example');
  const mail = await house.mailTo('kim.lee@mail.example', 'username');
  expect(mail.text).toContain('kim.lee');
  expect(mail.text).toMatch(/Main Street Clinic/);
  await kim.leaves();
}, 30_000);

test('an outage is told once the portal’s own health says so', async () => {
  const controls = (outage: boolean) =>
    fetch(`${house.demo.portal.gateway.url}/demo-controls.json`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ outage }),
    });
  const asks = async () => {
    const someone = await patient();
    const heard = await someone.says('the portal is down');
    await someone.leaves();
    return heard.text;
  };
  await controls(true);
  expect(await asks()).toContain('not working for anyone');
  await controls(false);
  expect(await asks()).toContain('may still be up');
}, 30_000);
