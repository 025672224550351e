import { readFileSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { ClinicFileError } from './clinicFileError.ts';
import type { Clinic } from './schema.ts';

/** A clinic's logo, as it is served. */
export interface Logo {
  readonly type: string;
  readonly content: Uint8Array;
}

/** A logo is looked at on slow phones, at 44 pixels. */
const MOST_BYTES = 100 * 1024;

const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

/**
 * The picture that the clinic file at `path` names, null if it names none. A relative name is looked for beside that file.
 * @throws ClinicFileError when it cannot be read or is too big.
 */
export function loadLogo({ clinic }: Clinic, path: string): Logo | null {
  const { logo } = clinic.look;
  if (logo === null) return null;
  const file = resolve(dirname(path), logo);
  const refuse = (says: string) => new ClinicFileError(path, [{ path: 'clinic.look.logo', says }]);
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES) throw refuse(`has ${size} bytes, ${MOST_BYTES} are the most; save it smaller`);
    return { type: TYPES[extname(file).toLowerCase()] ?? '', content: readFileSync(file) };
  } catch (error) {
    if (error instanceof ClinicFileError) throw error;
    throw refuse(`names a picture that cannot be read at ${file}; put it there, or write logo: null`);
  }
}
