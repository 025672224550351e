import { LatchkeyError } from '../errors/errors.ts';

/** Sealed bytes were changed, moved to another record, or sealed with a key that is not at hand. */
export class CannotUnsealError extends LatchkeyError {
  readonly code = 'CANNOT_UNSEAL';

  constructor(record: string, options?: ErrorOptions) {
    super(
      `the sealed record "${record}" cannot be opened: it was altered, or its key is missing from DATA_KEYS`,
      options,
    );
  }
}

/** DATA_KEYS is not a list of keys. */
export class BadDataKeysError extends LatchkeyError {
  readonly code = 'BAD_DATA_KEYS';

  constructor(why: string) {
    super(
      `DATA_KEYS ${why}; give 32 random bytes in base64, and during a rotation "new,old" (openssl rand -base64 32 makes one)`,
    );
  }
}
