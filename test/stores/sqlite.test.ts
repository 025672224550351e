import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sqlite, type SqlValue } from '../../src/stores/sqlite.ts';

let folder: string;
let db: Sqlite;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-'));
  db = new Sqlite(join(folder, 'one.db'));
  db.exec('create table t(a integer, b text, c blob) strict');
});

afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const insert = (values: readonly unknown[]) =>
  db.prepare('insert into t(a, b, c) values(?, ?, ?)').run(values as SqlValue[]);
const select = (sql = 'select * from t') => db.prepare<{ a: number; b: string; c: Buffer }>(sql, ['a', 'b', 'c']);

test.each([
  ['a boolean', [true, '', null]],
  ['undefined', [undefined, '', null]],
  ['NaN', [Number.NaN, '', null]],
  ['a date', [new Date(), '', null]],
  ['bytes that are no Buffer', [1, '', new Uint8Array(2)]],
  ['a bigint past 64 bits', [2n ** 64n, '', null]],
  ['a string with NUL, which would be cut there', [1, 'a\0b', null]],
  ['half a character', [1, 'a\ud800', null]],
])('%s is refused before libsql sees it', (_what, values) => {
  expect(() => insert(values)).toThrow(expect.objectContaining({ code: 'UNBINDABLE_VALUE' }));
});

test('a lone value is refused, which would abort the process', () => {
  const lone = Buffer.from('x') as unknown as SqlValue[];
  expect(() => select('select * from t where c = ?').get(lone)).toThrow(/cannot be stored/);
});

test('rows carry the named columns and nothing else, and blobs are Buffers in both ways of reading', () => {
  expect(insert([1_764_000_000_000, 'ñ', Buffer.from('bytes')])).toBe(1);
  insert([2n, '', null]);
  const [one, two] = select().all([]);
  expect(one).toEqual({ a: 1_764_000_000_000, b: 'ñ', c: Buffer.from('bytes') });
  expect(two).toEqual({ a: 2, b: '', c: null });
  expect(select().get([])).toEqual(one);
  expect([Buffer.isBuffer(one?.c), Buffer.isBuffer(select().get([])?.c)]).toEqual([true, true]);
  expect(select('select * from t where a = 9').get([])).toBeUndefined();
});

test('use after close throws, where libsql would abort the process', () => {
  const statement = select();
  db.close();
  db.close();
  for (const use of [() => statement.all([]), () => db.exec('select 1'), () => select()]) {
    expect(use).toThrow(expect.objectContaining({ code: 'STORAGE_CLOSED' }));
  }
  expect(db.inTransaction).toBe(false);
});

test('a file that is no database, or cannot be opened, is called broken', () => {
  writeFileSync(join(folder, 'notes.txt'), 'not a database'.repeat(100));
  const broken = expect.objectContaining({ code: 'STORAGE_BROKEN' });
  expect(() => new Sqlite(join(folder, 'notes.txt')).exec('select * from sqlite_schema')).toThrow(broken);
  expect(() => new Sqlite(join(folder, 'absent', 'one.db'))).toThrow(broken);
});
