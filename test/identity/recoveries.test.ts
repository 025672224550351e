import { afterEach, expect, test } from '@jest/globals';
import { loggedTasks } from '../../src/portal/manual/staffTasks.ts';
import { portalGateway } from '../../src/portal/portalGateway.ts';
import { demoHouse, type DemoHouse } from '../demo/visitor.ts';
import { LOCKED, UNSAFE, WebPatient } from '../support/atTheDesk.ts';
import { clinicWith } from '../support/clinic.ts';
import { DeskBrowser } from '../support/deskBrowser.ts';
import { allClose, FrontDesk } from '../support/front.ts';
import { mailsIn } from '../support/mails.ts';
import { KeptLog } from '../turns/desk.ts';

const THREE = ['called_number_in_chart', 'full_name', 'birth_date'];
const ANA = 'ana.reyes';

let house: DemoHouse;
let front: FrontDesk;
let leaveMails = async (): Promise<void> => undefined;
afterEach(async () => {
  await allClose();
  await leaveMails();
  await house.leave();
});

/** A portal without an API: everything is done by hand. */
async function opensByHand(): Promise<WebPatient> {
  house = await demoHouse();
  leaveMails = async () => undefined;
  const tasks = loggedTasks(new KeptLog());
  const gateway = portalGateway({ kind: 'manual', url: null }, { mail: null, tasks, now: Date.now });
  front = await FrontDesk.opens({ clinic: clinicWith({ actions: { unlock: 'manual' } }) }, gateway);
  return new WebPatient(front, 'pat');
}

async function opens(): Promise<WebPatient> {
  house = await demoHouse();
  const { portal } = house.demo;
  const { mail, leave } = mailsIn(house.demo);
  leaveMails = leave;
  const clinic = clinicWith({ portal: { lock: { ends_by_itself: false } } });
  const gateway = portalGateway(portal.gateway, { mail, tasks: loggedTasks(new KeptLog()), now: Date.now });
  front = await FrontDesk.opens({ clinic }, gateway);
  return new WebPatient(front, 'pat');
}

const notices = () => house.demo.mailbox.mails().filter(({ subject }) => subject.startsWith('You can sign in again'));
const audited = async () => (await front.latchkey.store.audit('pat')).rows.map(({ what }) => what);

/** The patient shows who they are, by the code that was mailed to them. */
async function proves(patient: WebPatient): Promise<void> {
  await patient.says('my account is locked', '2', '1', '1', '1', ANA);
  const mail = house.demo.mailbox.mails().find(({ subject }) => subject.startsWith('Your code'));
  const code = /Your code is (\d{6})/.exec(mail?.text ?? '')?.[1];
  const event = { type: 'event', name: 'code.entered', value: { digits: code }, conversation: { id: 'pat' } };
  await front.latchkey.turns.take({ ...event, id: 'code', channelId: 'web' });
  await front.latchkey.settled();
}

/** A staff member takes the case and has checked who asks. */
async function checksIdentity(
  patient: WebPatient,
  username: 'ana' | 'lead',
): Promise<(action: object) => Promise<unknown>> {
  const staff = await DeskBrowser.of(front, username, username === 'lead' ? 'lead' : 'staff');
  const ref = await patient.ref();
  await staff.post(`cases/${ref}/claim`, {});
  for (const check of THREE) await staff.post(`cases/${ref}/checks`, { check, on: true });
  return async (action) => {
    const answer = await staff.post(`cases/${ref}/actions`, { key: 'key-0001', name: ANA, ...action });
    await front.latchkey.settled();
    return answer.body.result;
  };
}

test('whoever showed by a code who they are and is in again: the contact on record hears of it, once, and how to object', async () => {
  const patient = await opens();
  await proves(patient);
  await patient.says('I am in');
  expect(notices()).toEqual([expect.objectContaining({ to: 'ana.reyes@mail.example' })]);
  expect(notices()[0]?.text).toMatch(/Was it not you\? Call 312-555-0100/);
  await patient.says('I am in');
  expect(notices()).toHaveLength(1);
  expect((await audited()).filter((what) => what === 'notice.asked')).toHaveLength(1);
});

test('whoever proved nothing is told nothing, and nobody else is', async () => {
  const patient = await opens();
  await patient.says('my account is locked', 'I am in');
  expect(notices()).toEqual([]);
  expect(await audited()).not.toContain('notice.asked');
});

test('what staff open with their checks is told as well', async () => {
  const patient = await opens();
  await patient.says(...LOCKED);
  const acts = await checksIdentity(patient, 'ana');
  expect(await acts({ action: 'unlock' })).toBe('unlock.done');
  expect(notices()).toEqual([expect.objectContaining({ to: 'ana.reyes@mail.example' })]);
  // The same wish again does nothing again.
  expect(await acts({ action: 'unlock' })).toBe('unlock.done');
  expect(notices()).toHaveLength(1);
});

test('who may be watched: the notice is held, on the record, until a lead decides', async () => {
  const patient = await opens();
  await patient.says(...UNSAFE);
  const acts = await checksIdentity(patient, 'lead');
  expect(await acts({ action: 'unlock' })).toBe('unlock.done');
  expect(notices()).toEqual([]);
  expect(await audited()).toContain('notice.held');
  const lead = await DeskBrowser.of(front, 'lead', 'lead');
  const other = await DeskBrowser.of(front, 'ana');
  const release = async (by: DeskBrowser) =>
    (await by.post(`cases/${await patient.ref()}/notice`, { name: ANA })).status;
  expect(await release(other)).toBe(404);
  expect(notices()).toEqual([]);
  expect(await release(lead)).toBe(200);
  await front.latchkey.settled();
  expect(notices()).toHaveLength(1);
  expect(await audited()).toEqual(expect.arrayContaining(['staff.notice.released', 'notice.asked']));
});

test('the same for who showed by a code who they are: that staff helped them in is held, too', async () => {
  const patient = await opens();
  await proves(patient);
  await patient.says(...UNSAFE);
  const lead = await DeskBrowser.of(front, 'lead', 'lead');
  const ref = await patient.ref();
  await lead.post(`cases/${ref}/claim`, {});
  await lead.post(`cases/${ref}/close`, { outcome: 'solved' });
  await lead.post(`cases/${ref}/close-now`, {});
  await front.latchkey.settled();
  expect(notices()).toEqual([]);
  expect((await audited()).filter((what) => what.startsWith('notice.'))).toEqual(['notice.held']);
});

/** What staff read in the case of what was done, and what is left for them. */
const forStaff = async () =>
  (await front.latchkey.store.since('pat', 0)).filter(({ noted }) => noted === 'act').map(({ text }) => text);

test('a portal that can tell nobody: that is left for staff to do, in the case, once', async () => {
  const patient = await opensByHand();
  await patient.says(...LOCKED);
  const acts = await checksIdentity(patient, 'ana');
  expect(await acts({ action: 'unlock', stepsDone: 3 })).toBe('unlock.byHand');
  expect(await forStaff()).toEqual(['unlock.byHand', 'notice.byStaff']);
  await acts({ action: 'unlock', stepsDone: 3 });
  expect((await forStaff()).filter((note) => note === 'notice.byStaff')).toHaveLength(1);
  expect(await audited()).toContain('staff.notice.byStaff');
});
