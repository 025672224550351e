import { closeSync, openSync } from 'node:fs';
import Libsql from 'libsql';
import {
  StorageBrokenError,
  StorageClosedError,
  StorageFullError,
  StorageInUseError,
  UnbindableValueError,
} from './errors.ts';

export type SqlValue = string | number | bigint | null | Buffer;

/** How long another connection may hold the file before it counts as in use; milliseconds. */
const BUSY_MS = 1000;

/**
 * The one way to libsql, around its traps: it aborts the process on a boolean, a lone Buffer and any use after close, turns
 * what is missing into NULL, cuts strings at NUL, and gives blobs in two shapes. Its methods throw what Store promises.
 */
export class Sqlite {
  readonly #opened: Libsql.Database;
  #closed = false;

  /** Opens a file, or makes one that only its owner can read. */
  constructor(file: string) {
    this.#opened = guarded(() => {
      closeSync(openSync(file, 'a', 0o600)); // SQLite gives the log beside it the same mode
      return new Libsql(file, { timeout: BUSY_MS });
    });
  }

  exec(sql: string): void {
    guarded(() => this.#db.exec(sql));
  }

  /** @param columns what is copied from each row found */
  prepare<Row>(sql: string, columns: readonly (keyof Row & string)[] = []): Statement<Row> {
    const statement = guarded(() => this.#db.prepare(sql));
    return new Statement<Row>(() => (this.#db, statement), columns);
  }

  /** SQLite ends a transaction by itself when the disk is full: what follows would commit alone. */
  get inTransaction(): boolean {
    return !this.#closed && this.#opened.inTransaction;
  }

  close(): void {
    if (!this.#closed) this.#opened.close();
    this.#closed = true;
  }

  get #db(): Libsql.Database {
    if (this.#closed) throw new StorageClosedError();
    return this.#opened;
  }
}

/** A prepared statement. Its methods throw UnbindableValueError before libsql sees a value it cannot bear. */
export class Statement<Row> {
  readonly #statement: () => Libsql.Statement;
  readonly #columns: readonly (keyof Row & string)[];

  /** @param statement throws once the database is closed */
  constructor(statement: () => Libsql.Statement, columns: readonly (keyof Row & string)[]) {
    this.#statement = statement;
    this.#columns = columns;
  }

  /** @returns how many rows changed. */
  run(values: readonly SqlValue[]): number {
    return guarded(() => this.#statement().run(bindable(values)).changes);
  }

  get(values: readonly SqlValue[]): Row | undefined {
    const row = guarded(() => this.#statement().get(bindable(values)));
    return row === undefined ? undefined : this.#copied(row);
  }

  all(values: readonly SqlValue[]): Row[] {
    return guarded(() => this.#statement().all(bindable(values))).map((row) => this.#copied(row));
  }

  #copied(row: unknown): Row {
    const found = row as Record<string, unknown>;
    const copy: Record<string, unknown> = {};
    for (const column of this.#columns) {
      const value = found[column];
      // `all` gives a bare ArrayBuffer where `get` gives a Buffer; under Jest neither is of this realm.
      copy[column] = typeof value === 'object' && value !== null ? Buffer.from(value as ArrayBuffer) : value;
    }
    return copy as Row;
  }
}

function bindable(values: readonly SqlValue[]): SqlValue[] {
  if (!Array.isArray(values)) throw new UnbindableValueError('a parameter outside an array');
  return values.map((value, i) => {
    if (!isBindable(value))
      throw new UnbindableValueError(`parameter ${i + 1}, ${value === undefined ? 'undefined' : `a ${typeof value}`},`);
    return value;
  });
}

function isBindable(value: unknown): value is SqlValue {
  switch (typeof value) {
    case 'string':
      return !/[\0\p{Cs}]/u.test(value);
    case 'number':
      return Number.isFinite(value);
    case 'bigint':
      return BigInt.asIntN(64, value) === value;
    default:
      return value === null || Buffer.isBuffer(value);
  }
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw ours(cause);
  }
}

function ours(cause: unknown): unknown {
  const { code = '' } = cause as { code?: string };
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return new StorageFullError({ cause });
  if (code === 'SQLITE_BUSY') return new StorageInUseError({ cause });
  if (/^(SQLITE_(IOERR|CORRUPT|NOTADB|READONLY|CANTOPEN|PERM)|E(ACCES|IO|ISDIR|MFILE|NOENT|PERM|ROFS)$)/.test(code))
    return new StorageBrokenError({ cause });
  return cause;
}
