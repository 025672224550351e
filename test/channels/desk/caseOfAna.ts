import { expect } from '@jest/globals';
import { loggedTasks } from '../../../src/portal/manual/staffTasks.ts';
import { portalGateway } from '../../../src/portal/portalGateway.ts';
import { demoHouse, type DemoHouse } from '../../demo/visitor.ts';
import { LOCKED, WebPatient } from '../../support/atTheDesk.ts';
import { clinicWith, type Changes } from '../../support/clinic.ts';
import { DeskBrowser, type Answer } from '../../support/deskBrowser.ts';
import { allClose, FrontDesk } from '../../support/front.ts';
import { mailsIn } from '../../support/mails.ts';
import { KeptLog } from '../../turns/desk.ts';

export const THREE = ['called_number_in_chart', 'full_name', 'birth_date'];
const PASSWORD = 'Demo-pass-1';
export const ANA = 'ana.reyes';

/** What the tests of a file have open; bound anew by `opens`. */
export let house: DemoHouse | undefined;
export let front: FrontDesk;
export let ana: DeskBrowser;
export let ref: string;
/** All that was logged in the case's Latchkey. */
export let log: KeptLog;
let keys = 0;
const nothing = async (): Promise<void> => undefined;
let leaveMails = nothing;

/** From now on it is about that case. */
export function turnTo(other: string): void {
  ref = other;
}
/** Ends what was opened; call it in afterEach. */
export async function leaves(): Promise<void> {
  await allClose();
  await leaveMails();
  leaveMails = nothing;
  await house?.leave();
  house = undefined;
}

/** A patient's case, taken by Ana. */
export async function opens(clinic: Changes, ...portal: Parameters<typeof FrontDesk.opens>[1][]): Promise<void> {
  log = new KeptLog();
  front = await FrontDesk.opens({ clinic: clinicWith(clinic), log }, ...portal);
  ana = await DeskBrowser.of(front, 'ana');
  const patient = new WebPatient(front, 'pat');
  await patient.says(...LOCKED);
  ref = await patient.ref();
  await ana.post(`cases/${ref}/claim`, {});
}

/** The same, with the demo's portal behind it. */
export async function opensWithPortal(clinic: Changes = {}): Promise<void> {
  house = await demoHouse();
  const { portal } = house.demo;
  const { mail, leave } = mailsIn(house.demo);
  leaveMails = leave;
  await opens(clinic, portalGateway(portal.gateway, { mail, tasks: loggedTasks(new KeptLog()), now: Date.now }));
}

export const freshKey = () => `key-${String(++keys).padStart(6, '0')}`;
export const tick = (check: string, on = true) => ana.post(`cases/${ref}/checks`, { check, on });
export const ticksAll = async () => {
  for (const check of THREE) expect((await tick(check)).status).toBe(200);
};
export const act = (action: string, more: object = {}, who = ana): Promise<Answer> =>
  who.post(`cases/${ref}/actions`, { action, key: freshKey(), name: ANA, ...more });
export const became = async (answer: Promise<Answer>) => {
  const { body } = await answer;
  return body.error?.code ?? body.result;
};
export const notes = async () =>
  (await front.latchkey.store.since('pat', 0)).filter(({ noted }) => noted === 'act').map(({ text }) => text);
export const audits = async (conversation = 'pat') => (await front.latchkey.store.audit(conversation)).rows;
export const offered = async (name: string) =>
  (await ana.get(`cases/${ref}`)).body.case?.owned?.actions.find((action) => action.name === name);
export const signsIn = async (password = PASSWORD) =>
  (await house!.visitor().post('/sign-in', { name: ANA, password })).status;
export const outage = (on: boolean) =>
  fetch(`${house!.demo.portal.url}/demo-controls.json`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ outage: on }),
  });
export const mailsTo = (address: RegExp) => house!.demo.mailbox.mails().filter(({ to }) => address.test(to));
