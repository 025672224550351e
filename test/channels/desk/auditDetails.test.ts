import { afterEach, expect, test } from '@jest/globals';
import { WebPatient } from '../../support/atTheDesk.ts';
import { DeskBrowser } from '../../support/deskBrowser.ts';
import { act, ana, front, freshKey, leaves, opensWithPortal, ref, tick, ticksAll } from './caseOfAna.ts';

afterEach(leaves);

/** What a chain of the audit tells of those acts: the act, and its details but for who did it. */
async function told(chain: string, ...acts: readonly string[]): Promise<readonly (readonly [string, object])[]> {
  const { rows } = await front.latchkey.store.audit(chain);
  return rows.flatMap(({ what, detail }) => {
    const rest = Object.fromEntries(Object.entries(JSON.parse(detail) as object).filter(([name]) => name !== 'by'));
    const name = what.replace('staff.', '');
    return acts.includes(name) ? [[name, rest] as const] : [];
  });
}

test('what staff did in a case stands there with what it was about', async () => {
  await opensWithPortal({ actions: { temporary_login: 'staff' } });
  const lea = await DeskBrowser.of(front, 'lea', 'lead');
  await tick('photo_id', false);
  await ticksAll();
  await ana.post(`cases/${ref}/reveal`, { key: freshKey(), name: 'ana.reyes', field: 'username' });
  await ana.post(`cases/${ref}/second`, { action: 'temporaryLogin' });
  await lea.post(`cases/${ref}/agree`, {});
  await act('revokeSessions', { key: 'key-of-this-one' });
  await ana.post(`cases/${ref}/close`, { outcome: 'elsewhere' });
  const acts = [
    'checked',
    'revealed',
    'second.asked',
    'second.agreed',
    'revokeSessions.asked',
    'revokeSessions.done',
    'closing',
  ];
  expect(await told('pat', ...acts)).toEqual([
    ['checked', { check: 'photo_id', on: false }],
    ['checked', { check: 'called_number_in_chart', on: true }],
    ['checked', { check: 'full_name', on: true }],
    ['checked', { check: 'birth_date', on: true }],
    ['revealed', { field: 'username' }],
    ['second.asked', { action: 'temporaryLogin' }],
    ['second.agreed', { action: 'temporaryLogin' }],
    ['revokeSessions.asked', { key: 'key-of-this-one' }],
    ['revokeSessions.done', { key: 'key-of-this-one' }],
    ['closing', { outcome: 'elsewhere' }],
  ]);
});

test('so does what came of calls, by its number', async () => {
  await opensWithPortal();
  const bo = new WebPatient(front, 'bo');
  await bo.says("it says I'm locked out", 'staff', 'Have staff call me', '1');
  const named = await bo.ref();
  for (const outcome of ['noAnswer', 'noAnswer', 'reached']) await ana.post(`call-backs/${named}`, { outcome });
  expect(await told('bo', 'call.noAnswer', 'call.reached')).toEqual([
    ['call.noAnswer', { ref: named, nth: 1 }],
    ['call.noAnswer', { ref: named, nth: 2 }],
    ['call.reached', { ref: named, nth: 2 }],
  ]);
});

test('what leads read and change apart from cases stands in their own chain, with what they asked for', async () => {
  await opensWithPortal();
  const lea = await DeskBrowser.of(front, 'lea', 'lead');
  const { report } = front.latchkey.screens.screens;
  const day = report.dayOf(Date.now());
  for (const change of [{ as: 'closesAt', until: 900 }, { as: 'closed' }, { as: 'usual' }])
    await lea.post('availability/today', change);
  await lea.get('audit?staff=ana&from=2026-11-01');
  await fetch(`${front.url}/desk/api/audit.csv?act=staff.`, { headers: { cookie: lea.cookie } }).then((csv) =>
    csv.text(),
  );
  const days = { from: '2026-11-01', to: '2026-11-02' };
  for (const name of ['report', 'report.csv'])
    await fetch(`${front.url}/desk/api/${name}?from=${days.from}&to=${days.to}`, { headers: { cookie: lea.cookie } });
  const acts = ['signedIn', 'hoursChanged', 'auditRead', 'auditExported', 'reportRead', 'reportExported'];
  expect(await told('desk:lea', ...acts)).toEqual([
    ['signedIn', { role: 'lead' }],
    ['hoursChanged', { day, until: 900 }],
    ['hoursChanged', { day, closed: true }],
    ['hoursChanged', { day, asUsual: true }],
    ['auditRead', { staff: 'ana', from: '2026-11-01' }],
    ['auditExported', { act: 'staff.' }],
    ['reportRead', days],
    ['reportExported', days],
  ]);
});
