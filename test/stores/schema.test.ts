import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/stores/schema.ts';
import { Sqlite } from '../../src/stores/sqlite.ts';

const FIRST = "create table t(a text) strict; insert into t values('kept')";
const SECOND = 'alter table t add column b text';

let folder: string;
let file: string;
let db: Sqlite;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "latchkey-o'brien-"));
  file = join(folder, 'one.db');
  db = new Sqlite(file);
});

afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const rows = (from: Sqlite) => from.prepare<{ a: string; b: string }>('select * from t', ['a', 'b']).all([]);

test('a new file gets every step and needs no copy', () => {
  migrate(db, file, [FIRST, SECOND]);
  expect(rows(db)).toEqual([{ a: 'kept', b: null }]);
  expect(existsSync(`${file}.schema-0`)).toBe(false);
});

test('an older file is copied, then brought up to date; a second start changes nothing', () => {
  migrate(db, file, [FIRST]);
  migrate(db, file, [FIRST, SECOND]);
  migrate(db, file, [FIRST, SECOND]);
  expect(rows(db)).toEqual([{ a: 'kept', b: null }]);
  const copy = new Sqlite(`${file}.schema-1`);
  expect(rows(copy)).toEqual([{ a: 'kept', b: undefined }]);
  copy.close();
});

test('a step that fails leaves the file as it was', () => {
  migrate(db, file, [FIRST]);
  expect(() => migrate(db, file, [FIRST, SECOND, 'create nonsense'])).toThrow();
  expect(rows(db)).toEqual([{ a: 'kept', b: undefined }]);
  migrate(db, file, [FIRST, SECOND]);
});

test('a file from a newer release is refused', () => {
  migrate(db, file, [FIRST, SECOND]);
  expect(() => migrate(db, file, [FIRST])).toThrow(/schema 2 and this release knows 1/);
});
