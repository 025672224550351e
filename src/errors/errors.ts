/** The base of every error Latchkey throws itself; each code is explained in docs/errors.md. */
export abstract class LatchkeyError extends Error {
  /** Stays the same when the words change, so that people can look it up. */
  abstract readonly code: string;

  override get name(): string {
    return this.constructor.name;
  }
}
