import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loggedTasks } from '../../src/portal/manual/staffTasks.ts';
import { portalGateway } from '../../src/portal/portalGateway.ts';
import { demoHouse, type DemoHouse } from '../demo/visitor.ts';
import { putEmail } from '../portal/demoStand.ts';
import { WebPatient } from '../support/atTheDesk.ts';
import { clinicWith } from '../support/clinic.ts';
import { allClose, FrontDesk } from '../support/front.ts';
import { mailsIn } from '../support/mails.ts';
import { KeptLog } from '../turns/desk.ts';

const HENRY = '00000000-0000-4000-8000-000000000009';
const NEW = 'henry.new@mail.example';

let house: DemoHouse;
let front: FrontDesk;
let leaveMails: () => Promise<void>;
beforeEach(async () => {
  house = await demoHouse();
  const { portal } = house.demo;
  const { mail, leave } = mailsIn(house.demo);
  leaveMails = leave;
  const clinic = clinicWith({ actions: { resend_invitation: 'bot' } });
  const gateway = portalGateway(portal.gateway, { mail, tasks: loggedTasks(new KeptLog()), now: Date.now });
  front = await FrontDesk.opens({ clinic }, gateway);
});
afterEach(async () => {
  await allClose();
  await leaveMails();
  await house.leave();
});

const mails = (subject: RegExp) => house.demo.mailbox.mails().filter((mail) => subject.test(mail.subject));

/** Henry was invited, and shows by a code that he reads the e-mail on record. @returns what he hears then */
async function asksAnew(): Promise<string> {
  const patient = new WebPatient(front, 'pat');
  const answers = [
    'An invitation by email or text',
    'It says expired or used',
    'Go on',
    'It is mine',
    '1',
    'henry.ito',
  ];
  await patient.says('I am new and my invitation expired', ...answers);
  const [digits = ''] = /\d{6}/.exec(mails(/^Your code/)[0]?.text ?? '') ?? [];
  const event = { type: 'event', name: 'code.entered', value: { digits }, conversation: { id: 'pat' } };
  await front.latchkey.turns.take({ ...event, id: 'code', channelId: 'web' });
  await front.latchkey.settled();
  return (await patient.log()).map(([, text]) => text).at(-1) ?? '';
}

test('a code to an e-mail that was changed lately moves the bot to nothing: staff look first', async () => {
  const before = mails(/invitation/i).length;
  await putEmail(house.demo.portal.gateway, HENRY, NEW);
  await asksAnew();
  expect(mails(/^Your code/)[0]?.to).toBe(NEW);
  expect(mails(/invitation/i)).toHaveLength(before);
  expect((await front.latchkey.store.audit('pat')).rows.find(({ what }) => what === 'handoff')?.detail).toContain(
    'invitation',
  );
});

test('a code to one that stood there before does', async () => {
  const before = mails(/invitation/i).length;
  expect(await asksAnew()).toMatch(/Open the newest invitation/);
  expect(mails(/invitation/i)).toHaveLength(before + 1);
});
