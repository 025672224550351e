import { LatchkeyError } from '../errors/errors.ts';

/** The oldest Node that runs Latchkey, as package.json says too. */
const OLDEST = [20, 19] as const;

/** This Node is too old. */
export class OldNodeError extends LatchkeyError {
  readonly code = 'OLD_NODE';

  constructor(version: string) {
    super(`Latchkey needs Node ${OLDEST.join('.')} or newer, and this is ${version}; get one at https://nodejs.org`);
  }
}

/** @throws OldNodeError */
export function fitNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) throw new OldNodeError(version);
}
