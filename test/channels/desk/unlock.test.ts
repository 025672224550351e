import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loggedTasks } from '../../../src/portal/manual/staffTasks.ts';
import { portalGateway } from '../../../src/portal/portalGateway.ts';
import { clinicWith } from '../../support/clinic.ts';
import { LOCKED, WebPatient } from '../../support/atTheDesk.ts';
import { DeskBrowser } from '../../support/deskBrowser.ts';
import { allClose, FrontDesk } from '../../support/front.ts';
import { KeptLog } from '../../turns/desk.ts';
import { demoHouse, type DemoHouse } from '../../demo/visitor.ts';

const THREE = ['called_number_in_chart', 'full_name', 'birth_date'];
const PASSWORD = 'Demo-pass-1';

let house: DemoHouse | undefined;
let front: FrontDesk;
let ana: DeskBrowser;
let ref: string;
afterEach(async () => {
  await allClose();
  await house?.leave();
  house = undefined;
});

async function opens(...how: Parameters<typeof FrontDesk.opens>): Promise<void> {
  front = await FrontDesk.opens(...how);
  ana = await DeskBrowser.of(front, 'ana');
  const patient = new WebPatient(front, 'pat');
  await patient.says(...LOCKED);
  ref = await patient.ref();
  await ana.post(`cases/${ref}/claim`, {});
}

const tick = (check: string, on = true) => ana.post(`cases/${ref}/checks`, { check, on });
const unlock = (name = 'ana.reyes') => ana.post(`cases/${ref}/unlock`, { name });
const notes = async () =>
  (await front.latchkey.store.since('pat', 0)).filter(({ from }) => from === 'note').map(({ text }) => text);

describe('unlocking, with a portal that does it', () => {
  beforeEach(async () => {
    house = await demoHouse();
    const { gateway } = house.demo.portal;
    const portal = portalGateway(gateway, { mail: null, tasks: loggedTasks(new KeptLog()), now: Date.now });
    await opens({}, portal);
    for (let tries = 0; tries < 5; tries++) await signsIn('wrong');
  });

  const signsIn = async (password = PASSWORD) =>
    (await house!.visitor().post('/sign-in', { name: 'ana.reyes', password })).status;

  test('takes the clinic’s whole checklist; then the patient is in, and the log and the audit say who did it', async () => {
    const locked = await signsIn();
    expect((await unlock()).body.error?.code).toBe('CheckIncomplete');
    for (const check of THREE) expect((await tick(check)).status).toBe(200);
    expect((await unlock()).body).toEqual({ result: 'unlock.done' });
    expect(await signsIn()).not.toBe(locked);
    expect(await notes()).toEqual(['unlock.done']);
    const { rows } = await front.latchkey.store.audit('pat');
    const acts = rows.filter(({ what }) => what.startsWith('staff.'));
    expect(acts.map(({ what }) => what)).toEqual([
      ...THREE.map(() => 'staff.checked'),
      'staff.unlock.asked',
      'staff.unlock.done',
    ]);
    for (const { detail } of acts) expect(JSON.parse(detail)).toMatchObject({ by: 'ana' });
  });

  test.each<[what: string, prepare: () => Promise<unknown>]>([
    ['too few ticks', () => Promise.all(THREE.slice(0, 2).map((check) => tick(check)))],
    [
      'enough, but not the one that is always needed',
      () => Promise.all(['full_name', 'birth_date', 'address'].map((check) => tick(check))),
    ],
    [
      'one that was taken back',
      async () => {
        for (const check of THREE) await tick(check);
        await tick('full_name', false);
      },
    ],
    [
      'ticks older than 15 minutes',
      async () => {
        for (const check of THREE) await tick(check);
        front.passes(8);
        await ana.get('me');
        front.passes(8);
      },
    ],
  ])('is refused on the server: %s', async (_, prepare) => {
    await prepare();
    expect((await unlock()).body.error?.code).toBe('CheckIncomplete');
    expect(await notes()).toEqual([]);
  });

  test('counts no ticks of another staff member or another case', async () => {
    for (const check of THREE) await tick(check);
    const patient = new WebPatient(front, 'other');
    await patient.says(...LOCKED);
    const other = await patient.ref();
    await ana.post(`cases/${other}/claim`, {});
    expect((await ana.post(`cases/${other}/unlock`, { name: 'ana.reyes' })).body.error?.code).toBe('CheckIncomplete');
    const luis = await DeskBrowser.of(front, 'luis');
    expect((await luis.post(`cases/${ref}/unlock`, { name: 'ana.reyes' })).body.error?.code).toBe('NotYours');
    expect((await luis.get(`cases/${ref}`)).body.case?.identity).toBeNull();
  });

  test('says so when no account has that name', async () => {
    for (const check of THREE) await tick(check);
    expect((await unlock('nobody.here')).body).toEqual({ result: 'unlock.none' });
  });
});

describe('unlocking, where the portal does not do it', () => {
  test('by hand: staff note it, after the same checks', async () => {
    await opens({ clinic: clinicWith({ actions: { unlock: 'manual' } }) });
    expect((await ana.get(`cases/${ref}`)).body.case?.identity?.unlock).toBe('manual');
    expect((await unlock()).body.error?.code).toBe('NotOffered');
    const byHand = () => ana.post(`cases/${ref}/unlocked-by-hand`, {});
    expect((await byHand()).body.error?.code).toBe('CheckIncomplete');
    for (const check of THREE) await tick(check);
    expect((await byHand()).body).toEqual({ result: 'unlock.byHand' });
    expect(await notes()).toEqual(['unlock.byHand']);
  });

  test('not at all: neither way is offered', async () => {
    await opens({ clinic: clinicWith({ actions: { unlock: 'none' } }) });
    for (const check of THREE) await tick(check);
    expect((await ana.get(`cases/${ref}`)).body.case?.identity?.unlock).toBe('none');
    expect((await unlock()).body.error?.code).toBe('NotOffered');
    expect((await ana.post(`cases/${ref}/unlocked-by-hand`, {})).body.error?.code).toBe('NotOffered');
  });
});
