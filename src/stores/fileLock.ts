import { Sqlite } from './sqlite.ts';

/**
 * Keeps other processes off a data file until closed, or until the process ends in whatever way. A lock of its own, because
 * the file stays open to whoever makes a copy of it while we run.
 * @throws StorageInUseError
 */
export function lockFile(file: string): Sqlite {
  const lock = new Sqlite(`${file}.lock`);
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}
