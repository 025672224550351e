import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Available, DayCounts } from '../../../channels/desk/screenPorts.ts';
import { LOCKED, UNSAFE, WebPatient } from '../../support/atTheDesk.ts';
import { clinicWith } from '../../support/clinic.ts';
import { DeskBrowser } from '../../support/deskBrowser.ts';
import { allClose, FrontDesk } from '../../support/front.ts';

let front: FrontDesk;
let ana: DeskBrowser;
let lea: DeskBrowser;
beforeEach(async () => {
  front = await FrontDesk.opens();
  [ana, lea] = [await DeskBrowser.of(front, 'ana'), await DeskBrowser.of(front, 'lea', 'lead')];
});
afterEach(allClose);

const patient = (name: string) => new WebPatient(front, name);
const bodyOf = async (browser: DeskBrowser, path: string) => (await browser.get(path)).body as Record<string, never>;
const acts = async (staff: string) => {
  const { rows } = await front.latchkey.store.audit(`desk:${staff}`);
  return rows.map(({ what }) => what);
};
const csv = async (path: string) => {
  const answer = await fetch(`${front.url}/desk/api/${path}`, { headers: { cookie: lea.cookie } });
  return {
    type: answer.headers.get('content-type'),
    cache: answer.headers.get('cache-control'),
    text: await answer.text(),
  };
};

describe('the screens for leads', () => {
  test.each([
    'audit',
    'audit.csv',
    'report?from=2026-11-01&to=2026-11-02',
    'report.csv?from=2026-11-01&to=2026-11-02',
    'saved-replies',
  ])('are not read by other staff, or by nobody: %s', async (path) => {
    expect((await ana.get(path)).body.error?.code).toBe('LeadsOnly');
    expect((await new DeskBrowser(front).get(path)).body.error?.code).toBe('NotSignedIn');
  });

  test.each([
    ['saved-replies', { replies: [], seen: '' }],
    ['availability/today', { as: 'closed' }],
    ['availability/outage', { act: 'declare' }],
  ])('are not changed by other staff: %s', async (path, body) => {
    expect((await ana.post(path, body)).status).toBe(403);
  });
});

describe('the audit', () => {
  test('has a row for everything that staff look at and do', async () => {
    await patient('pat').says(...LOCKED);
    const ref = await patient('pat').ref();
    await ana.queue();
    await ana.queue();
    await ana.get(`cases/${ref}`);
    await ana.post(`cases/${ref}/claim`, {});
    await ana.post(`cases/${ref}/messages`, { id: 'message-1', text: 'Hello' });
    await ana.get('availability');
    await ana.get('call-backs');
    await ana.post(`cases/${ref}/close`, { outcome: 'solved' });
    await ana.post(`cases/${ref}/close-now`, {});
    await lea.get('audit');
    await lea.get('report?from=2026-11-01&to=2026-11-02');
    await lea.get('saved-replies');
    await csv('audit.csv');
    await ana.post('sign-out', {});
    await ana.signIn('ana', 'wrong');
    const onCase = (await front.latchkey.store.audit('pat')).rows.map(({ what }) => what);
    expect(onCase).toEqual(
      expect.arrayContaining(['staff.viewed', 'case.claimed', 'staff.said', 'staff.closed', 'case.closed']),
    );
    expect(await acts('ana')).toEqual([
      'staff.signedIn',
      'staff.saw.queue',
      'staff.saw.availability',
      'staff.saw.callBacks',
      'staff.signedOut',
      'staff.signInRefused',
    ]);
    expect((await acts('lea')).slice(1)).toEqual([
      'staff.auditRead',
      'staff.reportRead',
      'staff.saw.savedReplies',
      'staff.auditExported',
    ]);
  });

  test('is searched by case, staff member, act and day, page by page', async () => {
    for (const name of ['pat', 'other']) await patient(name).says(...LOCKED);
    const ref = await patient('pat').ref();
    await ana.get(`cases/${ref}`);
    await lea.get(`cases/${ref}`);
    const found = async (query: string) =>
      (await bodyOf(lea, `audit?${query}`))['lines'] as unknown as { ref: string; by: string; what: string }[];
    expect((await found(`case=${ref.toLowerCase()}&act=staff.`)).map(({ by, what }) => [by, what])).toEqual([
      ['lea', 'staff.viewed'],
      ['ana', 'staff.viewed'],
    ]);
    expect(new Set((await found(`case=${ref}`)).map((line) => line.ref))).toEqual(new Set([ref]));
    expect((await found('staff=ana')).map(({ by }) => by)).toEqual(['ana', 'ana']);
    expect(await found('to=2001-01-01')).toEqual([]);
    expect(await found('case=ZZZZ')).toEqual([]);
    for (let i = 0; i < 60; i++) await front.latchkey.screens.trail.note('eva', 'tested', { i });
    const first = await bodyOf(lea, 'audit?staff=eva');
    expect(first['lines']).toHaveLength(50);
    expect((await bodyOf(lea, `audit?staff=eva&after=${String(first['next'])}`))['lines']).toHaveLength(10);
  });

  test.each(['case=<b>', 'from=yesterday', 'act=1', 'after=%7B', `staff=${'x'.repeat(201)}`])(
    'refuses what it cannot read: %s',
    async (query) => {
      expect((await lea.get(`audit?${query}`)).body.error?.code).toBe('BadRequest');
    },
  );

  test('is exported as a file that no spreadsheet runs', async () => {
    await front.latchkey.screens.trail.note('eva', 'tested', { of: '=cmd|calc', quote: 'a "b"' });
    await front.latchkey.screens.trail.note('=1+1', 'tested');
    const { type, cache, text } = await csv('audit.csv?act=staff.tested');
    expect([type, cache]).toEqual(['text/csv; charset=utf-8', 'no-store']);
    expect(text).toContain(`"eva","staff.tested","of: =cmd|calc; quote: a ""b"""`);
    expect(text).toContain(`"'=1+1","staff.tested"`);
    expect(text).not.toMatch(/,"[=+@-]/);
  });

  test('hides cases of patients who are not safe from whom the clinic does not name', async () => {
    await patient('unsafe').says(...UNSAFE);
    const ref = await patient('unsafe').ref();
    expect((await bodyOf(lea, `audit?case=${ref}`))['lines']).not.toEqual([]);
    await allClose();
    front = await FrontDesk.opens({ clinic: clinicWith({ safety: { who_sees_safety_cases: ['officer'] } }) });
    lea = await DeskBrowser.of(front, 'lea', 'lead');
    await patient('unsafe').says(...UNSAFE);
    const hidden = await patient('unsafe').ref();
    expect(JSON.stringify(await bodyOf(lea, 'audit'))).not.toContain(hidden);
    expect((await bodyOf(lea, `audit?case=${hidden}`))['lines']).toEqual([]);
  });
});

describe('an end of the day that a lead sets', () => {
  const available = async () => (await bodyOf(ana, 'availability'))['available'] as unknown as Available;
  const set = (change: object) => lea.post('availability/today', change);
  const heard = async (name: string) => (await patient(name).log()).map(([, text]) => text).join(' ');
  beforeEach(async () => {
    await allClose();
    front = await FrontDesk.opens({ clinic: clinicWith({ phones: { portal_help: { hours: 'always' } } }) });
    [ana, lea] = [await DeskBrowser.of(front, 'ana'), await DeskBrowser.of(front, 'lea', 'lead')];
  });

  test('holds for today, for every desk and every patient; then the clinic file holds again', async () => {
    const { day, usual, open } = await available();
    const midnight = front.latchkey.screens.screens.report.midnight(day);
    expect(open).toBe(true);
    const { body } = await set({ as: 'closesAt', until: 1 });
    expect((body as unknown as { available: Available }).available.open).toBe(false);
    expect(await available()).toMatchObject({
      open: false,
      hours: [{ from: midnight, to: midnight + 60_000 }],
      usual,
      exception: { what: 'closesAt', byName: 'lea G.' },
    });
    await patient('late').says(...LOCKED);
    expect(await heard('late')).toMatch(/Staff are away now/);
    await set({ as: 'usual' });
    expect(await available()).toMatchObject({ open: true, hours: usual, exception: null });
    await patient('again').says(...LOCKED);
    expect(await heard('again')).not.toMatch(/Staff are away now/);
    const rows = (await front.latchkey.store.audit('desk:lea')).rows.filter(
      ({ what }) => what === 'staff.hoursChanged',
    );
    expect(rows.map(({ detail }) => JSON.parse(detail) as object)).toEqual([
      { by: 'lea', day, until: 1 },
      { by: 'lea', day, asUsual: true },
    ]);
  });

  test.each([{ until: 0 }, { until: 1440 }, { until: 90.5 }, { until: '17:00' }, {}, { until: -60 }])(
    'is a minute of the day, and nothing else changes anything: %j',
    async (given) => {
      expect((await set({ as: 'closesAt', ...given })).body.error?.code).toBe('BadRequest');
      expect((await available()).exception).toBeNull();
    },
  );
});

describe('the report', () => {
  test('counts what came of the day’s cases, by language and channel, and nobody’s words', async () => {
    await patient('pat').says(...LOCKED);
    await patient('pat').says('xyzzy plugh blorb');
    await patient('ella').says('no puedo entrar, mi cuenta está bloqueada');
    const today = (await bodyOf(lea, 'report?from=2026-01-01&to=2026-01-01'))['today'] as unknown as string;
    const answer = await lea.get(`report?from=${today}&to=${today}`);
    const { days, waiting } = answer.body as unknown as {
      days: { cells: { language: string; cases: object; reasons: object }[] }[];
      waiting: number;
    };
    expect(waiting).toBe(1);
    expect(days[0]?.cells.map(({ language, cases }) => [language, cases])).toEqual(
      expect.arrayContaining([
        ['en', expect.objectContaining({ withStaff: 1, open: 0 })],
        ['es', expect.objectContaining({ withStaff: 0, open: 1 })],
      ]),
    );
    expect(JSON.stringify(answer.body)).not.toMatch(/bloqueada|xyzzy|locked out/);
    const { text } = await csv(`report.csv?from=${today}&to=${today}`);
    expect(text).toContain(`"${today}","en","web","cases","withStaff",1`);
    expect((await lea.get(`report?from=${today}&to=2020-01-01`)).status).toBe(400);
  });

  test('tells the truth of cases that ended in every way, and of messages that went out', async () => {
    await patient('solved').says('my account is locked', 'I am in');
    await patient('left').says('I did not get the reset email');
    await patient('stays').says(...LOCKED);
    await patient('byStaff').says(...LOCKED);
    const ref = await patient('byStaff').ref();
    await ana.post(`cases/${ref}/claim`, {});
    await ana.post(`cases/${ref}/close`, { outcome: 'solved' });
    await ana.post(`cases/${ref}/close-now`, {});
    const { deliveries } = front.latchkey;
    const to = 'ana.reyes@mail.example';
    for (const status of ['delivered', 'failed', 'accepted'] as const) {
      const sent = await deliveries.sent({ conversation: 'left', medium: 'email', about: 'code', to });
      await deliveries.reported({ ref: sent, status, reason: 'noSuchContact', at: Date.now() });
    }
    const { report, now } = front.latchkey.screens.screens;
    const day = report.dayOf(now());
    front.passes(25 * 60);
    lea = await DeskBrowser.of(front, 'lea', 'lead');
    const found = (await bodyOf(lea, `report?from=${day}&to=${day}`)) as unknown as {
      days: DayCounts[];
      waiting: number;
    };
    expect(found.waiting).toBe(1);
    expect(found.days).toEqual([
      {
        day,
        cells: [
          {
            language: 'en',
            channel: 'web',
            cases: { byBot: 1, byStaff: 1, otherwise: 0, withStaff: 1, left: 1, open: 0 },
            turns: { 2: 1 },
            reasons: { askedForStaff: 2 },
            leftIn: { emailNotReceived: 1 },
            misses: {},
          },
        ],
        deliveries: {
          email: { sent: 3, delivered: 1, bounced: 1, dropped: 0, unknown: 1 },
          text: { sent: 0, delivered: 0, bounced: 0, dropped: 0, unknown: 0 },
        },
      },
    ]);
    const { text } = await csv(`report.csv?from=${day}&to=${day}`);
    expect(text).toContain(`"${day}","","email","deliveries","unknown",1`);
    expect(text).not.toContain('"text","deliveries"');
  });
});

test('who was to be called, and then is not safe, is not on the list of calls: not even a lead’s', async () => {
  const pat = patient('pat');
  await pat.says(...LOCKED, 'Have staff call me', '1');
  const calls = async () => (await bodyOf(lea, 'call-backs'))['calls'] as unknown as { ref: string }[];
  const ref = await pat.ref();
  expect((await calls()).map((call) => call.ref)).toEqual([ref]);
  await pat.says(...UNSAFE);
  expect(await pat.ref()).toBe(ref);
  expect(await calls()).toEqual([]);
  expect((await lea.post(`call-backs/${ref}`, { outcome: 'reached' })).body.error?.code).toBe('NoSuchCase');
});
