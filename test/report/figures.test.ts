import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Figures } from '../../src/report/figures.ts';
import type { DayCounts } from '../../src/report/day.ts';
import { Stand } from '../contracts/stand.ts';
import { embeddedLodging } from '../stores/embeddedLodging.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday, midnight UTC, which is the clinic's own time here. */
const MONDAY = Date.UTC(2026, 10, 2);

const NONE = { sent: 0, delivered: 0, bounced: 0, dropped: 0, unknown: 0 };
const NOTHING_SENT = { email: NONE, text: NONE };

const stand = new Stand(async () => embeddedLodging());
let now: number;
beforeEach(async () => {
  now = MONDAY + 4 * DAY;
  await stand.open();
});
afterEach(() => stand.close());

const figures = () =>
  new Figures({
    store: stand.store,
    dayOf: (at) => new Date(at).toISOString().slice(0, 10),
    midnight: (day) => Date.parse(day),
    sentOn: async () => NOTHING_SENT,
    clock: { now: () => now },
  });
const days = () => figures().days('2026-11-02', '2026-11-05', true);
const sum = (found: readonly DayCounts[], day = '2026-11-02') => found.find((one) => one.day === day)?.cells ?? [];

let message = 0;
async function happens(
  conversation: string,
  at: number,
  ...rows: (readonly [what: string, detail: object])[]
): Promise<void> {
  const audits = rows.map(([what, detail]) => ({ what, detail: JSON.stringify(detail) }));
  await stand.put({ conversation, at, messageId: `m${++message}`, audits });
}

const web = { language: 'en', channel: 'web' };
const begins = (flow: string, more: object = web) => ['case.flow', { flow, case: 1, begins: true, ...more }] as const;

describe('the figures of a day', () => {
  test('tell how its cases ended, however many days later', async () => {
    await happens('bot', MONDAY, begins('lockedOut'), ['case.resolved', { how: 'in', turns: 4, ...web }]);
    await happens('staff', MONDAY + HOUR, begins('triage'), ['handoff', { reason: 'stuck', turns: 9, ...web }]);
    await happens('waits', MONDAY + HOUR, ['handoff', { reason: 'stuck', begins: true, ...web }]);
    await happens('left', MONDAY + 2 * HOUR, begins('triage'), ['case.flow', { flow: 'emailNotReceived' }]);
    await happens(
      'staff',
      MONDAY + 2 * DAY,
      ['case.closed', { outcome: 'solved' }],
      ['case.resolved', { how: 'in', turns: 9 }],
    );
    await happens('open', now - HOUR, begins('triage'));
    const found = await days();
    expect(sum(found)).toEqual([
      {
        ...web,
        cases: { byBot: 1, byStaff: 1, otherwise: 0, withStaff: 1, left: 1, open: 0 },
        turns: { 4: 1 },
        reasons: { stuck: 2 },
        leftIn: { emailNotReceived: 1 },
        misses: {},
      },
    ]);
    expect(sum(found, '2026-11-05')[0]?.cases).toMatchObject({ open: 1 });
  });

  test('go by language and channel, and count what was not understood without its words', async () => {
    const sms = { language: 'es', channel: 'sms' };
    await happens('a', MONDAY, begins('triage'), ['notUnderstood', { band: 'menu', nearest: 'locked', ...web }]);
    await happens('b', MONDAY, begins('triage', sms), ['notUnderstood', { band: 'menu', nearest: 'locked', ...sms }]);
    await happens('b', MONDAY, ['notUnderstood', { band: 'menu', nearest: 'locked', ...sms }]);
    const misses = sum(await days()).map(({ language, channel, misses: counts }) => [language, channel, counts]);
    expect(misses).toEqual(
      expect.arrayContaining([
        ['en', 'web', { 'menu locked': 1 }],
        ['es', 'sms', { 'menu locked': 2 }],
      ]),
    );
  });

  test('leave out what began before, and take a case that was handed back as the helper’s again', async () => {
    await happens('old', MONDAY - DAY, begins('triage'));
    await happens('old', MONDAY + HOUR, ['case.resolved', { how: 'in', turns: 2 }]);
    await happens(
      'back',
      MONDAY,
      begins('triage'),
      ['handoff', { reason: 'stuck' }],
      ['case.closed', { outcome: 'backToBot' }],
    );
    await happens('back', MONDAY + HOUR, ['case.resolved', { how: 'in', turns: 7 }]);
    expect(sum(await days())[0]?.cases).toMatchObject({ byBot: 1, byStaff: 0, withStaff: 0 });
  });

  test('are the same whoever counts and however often; a day that is over is kept, and survives a restart', async () => {
    await happens('bot', MONDAY, begins('lockedOut'), ['case.resolved', { how: 'in', turns: 4, ...web }]);
    const [one, other] = await Promise.all([days(), days()]);
    await stand.restart();
    expect(other).toEqual(one);
    expect(await days()).toEqual(one);
    const kept = await stand.store.record<DayCounts>('report: 2026-11-02', now);
    expect(kept?.cells[0]?.cases.byBot).toBe(1);
    expect(JSON.stringify(kept)).not.toMatch(/"bot"/);
    expect(await stand.store.record('report: 2026-11-04', now)).toBeNull();
  });
});

test('cases of patients who are not safe are counted for whoever may know of them, and for nobody else', async () => {
  const about = { case: 1, language: 'en', channel: 'web' };
  await happens('ana', MONDAY + HOUR, ['case.flow', { flow: 'triage', begins: true, ...about }]);
  await happens('ana', MONDAY + 2 * HOUR, ['handoff', { reason: 'safety', ...about }]);
  await happens('bo', MONDAY + HOUR, ['case.flow', { flow: 'triage', begins: true, ...about }]);
  await happens('bo', MONDAY + 2 * HOUR, ['handoff', { reason: 'askedForStaff', ...about }]);
  const read = async (seesSafety: boolean) => sum(await figures().days('2026-11-02', '2026-11-05', seesSafety));
  const [all, some] = [await read(true), await read(false)];
  expect(all).toMatchObject([{ cases: { withStaff: 2 }, reasons: { safety: 1, askedForStaff: 1 } }]);
  expect(some).toMatchObject([{ cases: { withStaff: 1 }, reasons: { askedForStaff: 1 } }]);
  expect(JSON.stringify(some)).not.toMatch(/safety|apart/);
});
