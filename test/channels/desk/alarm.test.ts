import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { WebPatient } from '../../support/atTheDesk.ts';
import { DeskBrowser } from '../../support/deskBrowser.ts';
import { allClose, FrontDesk } from '../../support/front.ts';

let front: FrontDesk;
let ana: DeskBrowser;
let patient: WebPatient;
beforeEach(async () => {
  front = await FrontDesk.opens();
  ana = await DeskBrowser.of(front, 'ana');
  patient = new WebPatient(front, 'pat');
});
afterEach(allClose);

const SOMEONE_IN = 'someone got into my account and changed my password';

test('called to the queue, staff find the case there, and can take it at once', async () => {
  const events = await ana.events();
  await patient.says(SOMEONE_IN);
  const came = await events.until(({ data }) => data.what === 'alert');
  events.leave();
  const ref = await patient.ref();
  expect(came.at(-1)?.data.ref).toBe(ref);
  expect(await ana.queue()).toMatchObject([{ ref, reason: 'compromise', priority: 1, claimedBy: null }]);
  expect((await ana.get(`cases/${ref}`)).body.case).toMatchObject({
    reason: 'compromise',
    facts: { compromise: true },
  });
  expect((await ana.post(`cases/${ref}/claim`, {})).status).toBe(200);
  await patient.says('I can sign in');
  await ana.post(`cases/${ref}/messages`, { id: 'message-1', text: 'I am looking at it now.' });
  expect((await patient.log()).slice(-2)).toEqual([
    ['patient', 'I can sign in'],
    ['staff', 'I am looking at it now.'],
  ]);
});

test('that it may be someone they know takes the case from all but leads, in that turn', async () => {
  const lead = await DeskBrowser.of(front, 'lea', 'lead');
  await patient.says(SOMEONE_IN);
  const ref = await patient.ref();
  expect((await ana.get(`cases/${ref}`)).status).toBe(200);
  await patient.says('It may be someone I know');
  expect([await ana.queue(), (await ana.get(`cases/${ref}`)).status]).toEqual([[], 404]);
  expect((await ana.post(`cases/${ref}/claim`, {})).status).toBe(404);
  expect(await lead.queue()).toMatchObject([{ ref, reason: 'safety', priority: 1 }]);
});

test('no harm was done: the case goes from the desk, and a claim a moment later takes nothing', async () => {
  await patient.says(SOMEONE_IN, 'I got a code I did not ask for', 'I did not');
  const ref = await patient.ref();
  expect(await ana.queue()).toMatchObject([{ ref, priority: 3 }]);
  await patient.says('That is all');
  expect([await ana.queue(), (await ana.post(`cases/${ref}/claim`, {})).status]).toEqual([[], 404]);
  await patient.says('I forgot my username');
  expect((await patient.log()).at(-1)?.[0]).toBe('bot');
});

test('over a restart the case and the question are there', async () => {
  await patient.says(SOMEONE_IN);
  await front.restarts();
  expect(await ana.queue()).toMatchObject([{ ref: await patient.ref(), reason: 'compromise' }]);
  await patient.says('I can sign in');
  expect((await patient.log()).at(-1)?.[1]).toMatch(/Change your password there now/);
});
