import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ClinicFileError } from './clinicFileError.ts';
import { readClinic } from './read.ts';
import type { Clinic } from './schema.ts';

/** A clinic file is a few pages; anything larger is another file. */
const MOST_BYTES = 256 * 1024;

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'is not there; set CLINIC_FILE to a file that is',
  ENOTDIR: 'is not there; set CLINIC_FILE to a file that is',
  EACCES: 'is closed to the account that Latchkey runs under; change its permissions',
};

/**
 * Reads and checks the clinic file; the folder it names is taken from where it lies.
 * @throws ClinicFileError when it cannot be read or anything in it is wrong.
 */
export function loadClinic(path: string): Clinic {
  refuseOtherThings(path);
  const bytes = orExplain(path, () => readFileSync(path));
  const clinic = readClinic(asText(path, bytes), path);
  if (clinic.utterances === null) return clinic;
  return { ...clinic, utterances: resolve(dirname(path), clinic.utterances) };
}

function refuseOtherThings(path: string): void {
  const found = orExplain(path, () => statSync(path));
  if (!found.isFile()) throw unusable(path, 'is not a file; set CLINIC_FILE to one');
  if (found.size > MOST_BYTES) throw unusable(path, `has ${found.size} bytes; a clinic file has ${MOST_BYTES} at most`);
}

function orExplain<T>(path: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw unusable(path, UNREADABLE[code] ?? `cannot be read: ${message}`);
  }
}

function asText(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unusable(path, 'is not text in UTF-8; save it as UTF-8');
  }
}

function unusable(path: string, says: string): ClinicFileError {
  return new ClinicFileError(path, [{ path: '', says }]);
}
