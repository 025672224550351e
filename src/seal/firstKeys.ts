import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { KEY_BYTES } from './keyRing.ts';

/** The data keys of a demo: made at its first start, kept beside its data and readable by its owner only. */
export function firstKeys(dataDir: string): string {
  const file = join(dataDir, 'data.keys');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return readKeys(file) ?? makeKeys(file);
}

function readKeys(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

// Written apart and linked whole: of two starts at once both read the same keys, and a kill leaves no half a key.
function makeKeys(file: string): string {
  const draft = `${file}.${process.pid}`;
  const handle = openSync(draft, 'w', 0o600);
  writeSync(handle, `${randomBytes(KEY_BYTES).toString('base64')}\n`);
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}
