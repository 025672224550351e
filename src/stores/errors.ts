import { LatchkeyError } from '../errors/errors.ts';

/** Another turn was committed first; load anew and try again. */
export class ConflictError extends LatchkeyError {
  readonly code = 'CONFLICT';

  constructor(what: string) {
    super(`${what} changed meanwhile; load it again and repeat the turn`);
  }
}

/** There is no room left; nothing was written. */
export class StorageFullError extends LatchkeyError {
  readonly code = 'STORAGE_FULL';

  constructor(options?: ErrorOptions) {
    super(
      'the disk that holds DATA_DIR is full, so the turn was not kept; make room and the patient can send it again',
      options,
    );
  }
}

/** Redis has no room left; nothing was written. */
export class StorageOutOfMemoryError extends LatchkeyError {
  readonly code = 'STORAGE_OUT_OF_MEMORY';

  constructor(options?: ErrorOptions) {
    super(
      'Redis has reached its maxmemory, so the turn was not kept; give it more and the patient can send it again',
      options,
    );
  }
}

/** Redis cannot be used at the moment. Whether what was asked for was done is open; asked again, it is not done twice. */
export class StorageUnreachableError extends LatchkeyError {
  readonly code = 'STORAGE_UNREACHABLE';

  constructor(why: string, options?: ErrorOptions) {
    super(`the Redis of REDIS_URL cannot be used (${why}); see that it runs and can be reached`, options);
  }
}

/** Another worker has brought the store under newer keys. */
export class StorageKeysError extends LatchkeyError {
  readonly code = 'STORAGE_KEYS';

  constructor() {
    super('the store was brought under a key that this worker does not have; give it the DATA_KEYS of the others');
  }
}

/** The data file cannot be read or written. */
export class StorageBrokenError extends LatchkeyError {
  readonly code = 'STORAGE_BROKEN';

  constructor(options?: ErrorOptions) {
    super(
      'the data file in DATA_DIR cannot be read or written; check the disk, its permissions, and the newest backup',
      options,
    );
  }
}

/** The store was used after it was closed. */
export class StorageClosedError extends LatchkeyError {
  readonly code = 'STORAGE_CLOSED';

  constructor() {
    super('the store is closed because Latchkey is stopping; send the message again when it has started');
  }
}

/** Two processes on one embedded store would do every effect twice. */
export class StorageInUseError extends LatchkeyError {
  readonly code = 'STORAGE_IN_USE';

  constructor(options?: ErrorOptions) {
    super(
      'another process has the data file in DATA_DIR open; stop it, or give this one a DATA_DIR of its own',
      options,
    );
  }
}

/** The stored data was written by a later release. */
export class NewerSchemaError extends LatchkeyError {
  readonly code = 'NEWER_SCHEMA';

  constructor(found: number, known: number) {
    super(
      `the stored data has schema ${found} and this release knows ${known}; start the newer release, or restore the copy it made before it migrated`,
    );
  }
}

/** None of DATA_KEYS made the stored data. */
export class WrongDataKeysError extends LatchkeyError {
  readonly code = 'WRONG_DATA_KEYS';

  constructor(options?: ErrorOptions) {
    super(
      'DATA_KEYS does not open the stored data; give the key it was made with, after the new one if you are rotating ("new,old")',
      options,
    );
  }
}

/** Redis lacks what the outbox is made of. */
export class RedisTooOldError extends LatchkeyError {
  readonly code = 'REDIS_TOO_OLD';

  constructor(version: string) {
    super(`the Redis of REDIS_URL is version ${version}; Latchkey needs 6.2 or newer`);
  }
}

/** A copy would get mixed up with what is there. */
export class RedisNotEmptyError extends LatchkeyError {
  readonly code = 'REDIS_NOT_EMPTY';

  constructor(found: string) {
    super(
      `the Redis of REDIS_URL already holds data of Latchkey (${found}); name an empty one, or another database of it (redis://host:6379/1)`,
    );
  }
}

/** What was copied is not what is found. */
export class CopyDiffersError extends LatchkeyError {
  readonly code = 'COPY_DIFFERS';

  constructor(where: string) {
    super(
      `what was copied to ${where} is not what is there now; see that nothing else uses that Redis, empty it, run it again`,
    );
  }
}

/** There is nothing to copy. */
export class NoDataFileError extends LatchkeyError {
  readonly code = 'NO_DATA_FILE';

  constructor(file: string) {
    super(`there is no data file at ${file}; set DATA_DIR to the folder that holds it`);
  }
}

/** A backup would write over another file. */
export class BackupExistsError extends LatchkeyError {
  readonly code = 'BACKUP_EXISTS';

  constructor(file: string) {
    super(`${file} is there already; name another file to copy to`);
  }
}

/** A copy into Redis was cut off. */
export class UnfinishedCopyError extends LatchkeyError {
  readonly code = 'UNFINISHED_COPY';

  constructor() {
    super(
      'the Redis of REDIS_URL holds a copy that was not finished; empty it (FLUSHDB) and run `npm run migrate` again',
    );
  }
}

/** A value that libsql would abort the process on, or change without a word. */
export class UnbindableValueError extends LatchkeyError {
  readonly code = 'UNBINDABLE_VALUE';

  constructor(what: string) {
    super(`${what} cannot be stored; give a well-formed string, a finite number, a 64-bit bigint, null or a Buffer`);
  }
}
