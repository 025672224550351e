import { existsSync } from 'node:fs';
import { BackupExistsError, NoDataFileError, StorageBrokenError } from './errors.ts';
import { copyTo } from './schema.ts';
import { Sqlite } from './sqlite.ts';

/**
 * Copies a data file as it is at this moment, while it is in use or not, and checks the copy.
 * @returns how many conversations are in it. @throws BackupExistsError, NoDataFileError, StorageBrokenError
 */
export function backUp(file: string, copy: string): number {
  if (existsSync(copy)) throw new BackupExistsError(copy);
  if (!existsSync(file)) throw new NoDataFileError(file);
  const db = new Sqlite(file);
  try {
    copyTo(db, copy);
  } finally {
    db.close();
  }
  return checked(copy);
}

function checked(copy: string): number {
  const db = new Sqlite(copy);
  try {
    const check = db.prepare<{ quick_check: string }>('PRAGMA quick_check', ['quick_check']).get([]);
    if (check?.quick_check !== 'ok') throw new StorageBrokenError();
    return db.prepare<{ n: number }>('select count(*) as n from conversation', ['n']).get([])?.n ?? 0;
  } finally {
    db.close();
  }
}
