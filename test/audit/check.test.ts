import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Libsql from 'libsql';
import { mkdtempSync, rmSync } from 'node:fs';
import { randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAudit } from '../../src/audit/check.ts';
import { AuditDays } from '../../src/audit/days.ts';
import { StaffTrail } from '../../src/audit/staffTrail.ts';
import { KeyRing } from '../../src/seal/keyRing.ts';
import { firstBreak } from '../../src/stores/auditChain.ts';
import { AuditFile } from '../../src/stores/embedded/auditFile.ts';
import { EmbeddedStore } from '../../src/stores/embedded.ts';
import { unitOn } from '../contracts/units.ts';

const HOUR = 3_600_000;
const quiet = { warn: () => undefined, error: () => undefined };

let folder: string;
let store: EmbeddedStore;
let now: number;
const clock = { now: () => now };
const file = () => join(folder, 'latchkey.db');

beforeEach(async () => {
  now = 1_700_000_000_000;
  folder = mkdtempSync(join(tmpdir(), 'latchkey-audit-'));
  store = new EmbeddedStore({
    file: file(),
    keys: KeyRing.parse(randomBytes(32).toString('base64')),
    random: Math.random,
  });
  for (const conversation of ['ana', 'bo', 'carl'])
    for (const what of ['handoff', 'case.claimed', 'staff.viewed', 'case.closed']) await put(conversation, what);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function put(conversation: string, what: string): Promise<void> {
  const saved = await store.load(conversation);
  const audits = [{ what, detail: JSON.stringify({ by: 'luis' }) }];
  await store.commit(unitOn(saved, { conversation, messageId: randomUUID(), at: now++, audits }));
}

const link = () => new AuditDays({ store, clock, log: quiet }).link();

/** What the command finds, while the server has the file open. */
async function checked() {
  const reader = new AuditFile(file());
  const found = await checkAudit({ store: reader, firstBreak });
  reader.close();
  return found;
}

/** Someone at the file with a tool for databases. */
function tamper(...sql: string[]): void {
  const db = new Libsql(file());
  for (const line of sql) db.exec(line);
  db.close();
}

describe('the audit', () => {
  test('is whole as it was written, before and after it was linked, and while the server runs', async () => {
    expect(await checked()).toMatchObject({ chains: 3, rows: 12, newest: '', faults: [] });
    await link();
    await put('ana', 'handoff');
    const { faults, rows, newest } = await checked();
    expect([faults, rows]).toEqual([[], 14]);
    expect(newest).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    [
      'a word in a row',
      'update audit set detail = \'{"by":"eva"}\' where conversation = \'bo\' and n = 2',
      /bo: a row was changed.*row 2/,
    ],
    [
      'the hour of a row',
      "update audit set at = at - 1 where conversation = 'bo' and n = 4",
      /bo: a row was changed.*row 4/,
    ],
    [
      'a row that is gone',
      "delete from audit where conversation = 'bo' and n = 2",
      /bo: 1 of 4 rows are missing.*row 2/,
    ],
    ['the last row', "delete from audit where conversation = 'bo' and n = 4", /bo: 1 of 4 rows are missing.*row 4/],
    ['all rows of a case', "delete from audit where conversation = 'bo'", /bo: 4 of 4 rows are missing/],
    [
      'a case without its end',
      "delete from conversation where id = 'bo'",
      /bo: there are rows, but nothing that says where they end/,
    ],
    [
      'a row that another one takes the place of',
      "insert into audit select conversation, 5, at, what, detail, hash from audit where conversation = 'bo' and n = 4",
      /bo: a row was changed, moved or slipped in.*row 5/,
    ],
  ])('shows what was done to it: %s', async (_, sql, words) => {
    tamper(sql);
    const { faults } = await checked();
    expect(faults).toEqual([expect.stringMatching(words)]);
  });

  test('shows two rows that changed places', async () => {
    tamper(
      "update audit set n = 9 where conversation = 'bo' and n = 2",
      "update audit set n = 2 where conversation = 'bo' and n = 3",
      "update audit set n = 3 where conversation = 'bo' and n = 9",
    );
    expect((await checked()).faults).toEqual([expect.stringMatching(/bo: .*row 2/)]);
  });

  test('shows a case that was removed with all that belongs to it, once a day linked it', async () => {
    const remove = ["delete from audit where conversation = 'bo'", "delete from conversation where id = 'bo'"];
    await link();
    tamper(...remove);
    expect((await checked()).faults).toEqual(['Conversation bo: all its rows are gone.']);
  });

  test('shows a case that was written anew with sums that fit', async () => {
    await link();
    tamper("delete from audit where conversation = 'bo'", "delete from conversation where id = 'bo'");
    for (const what of ['handoff', 'case.closed']) await put('bo', what);
    expect((await checked()).faults).toEqual([
      expect.stringMatching(/bo: it is not the chain that the daily links tell of/),
    ]);
  });

  test('shows links that were removed', async () => {
    await link();
    tamper("delete from audit where conversation = 'audit:days'");
    expect((await checked()).faults).toEqual([expect.stringMatching(/The daily links: 1 of 1 rows are missing/)]);
  });
});

describe('the link of a day', () => {
  test('is written once a day, for what grew since the last', async () => {
    now += 2 * HOUR;
    expect([await link(), await link()]).toEqual([true, false]);
    now += 25 * HOUR;
    expect(await link()).toBe(false);
    now += 25 * HOUR;
    await put('ana', 'handoff');
    expect(await link()).toBe(true);
    const { rows } = await store.audit('audit:days');
    expect(rows.map(({ detail }) => Object.keys(JSON.parse(detail) as object))).toEqual([
      ['ana', 'bo', 'carl'],
      ['ana'],
    ]);
  });

  test('is not missing for long when the clock was set back after it', async () => {
    now += 400 * 24 * HOUR;
    expect(await link()).toBe(true);
    now -= 400 * 24 * HOUR;
    await put('ana', 'handoff');
    expect([await link(), await link()]).toEqual([true, false]);
    now += 25 * HOUR;
    expect(await link()).toBe(true);
    const { rows } = await store.audit('audit:days');
    expect(rows.map(({ detail }) => Object.keys(JSON.parse(detail) as object).includes('ana'))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('is one, however many workers write it at once', async () => {
    await Promise.allSettled([link(), link(), link()]);
    expect((await store.audit('audit:days')).rows).toHaveLength(1);
  });
});

describe('what staff do apart from cases', () => {
  test('has a chain for each of them, also when much is written at once', async () => {
    const trail = new StaffTrail({ store, clock });
    await Promise.all(['signedIn', 'auditRead', 'signedOut'].map((what) => trail.note('ana', what)));
    const { rows } = await store.audit('desk:ana');
    expect(rows.map(({ what }) => what).sort()).toEqual(['staff.auditRead', 'staff.signedIn', 'staff.signedOut']);
    expect((await checked()).faults).toEqual([]);
  });

  test('tells of the queue once a minute', async () => {
    const trail = new StaffTrail({ store, clock });
    for (const later of [0, 30_000, 29_000, 2000]) {
      now += later;
      await trail.saw('ana', 'queue');
    }
    expect((await store.audit('desk:ana')).rows).toHaveLength(2);
  });
});
