import type { Sqlite } from './sqlite.ts';

interface Job {
  readonly work: () => unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Told where a turn stands, so that a test can stop the process there. */
export type Checkpoint = (name: string) => void;

/** Commits all that is asked for within one round of the event loop with one sync to disk. A job that throws undoes only itself. */
export class GroupCommit {
  readonly #db: Sqlite;
  readonly #checkpoint: Checkpoint;
  #waiting: Job[] = [];

  constructor(db: Sqlite, checkpoint: Checkpoint = () => undefined) {
    this.#db = db;
    this.#checkpoint = checkpoint;
  }

  /** Resolves when what `work` wrote is on disk. */
  run<T>(work: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#flush());
      this.#waiting.push({ work, resolve, reject });
    });
  }

  #flush(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    let announce: (() => void)[];
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      announce = batch.map((job) => this.#attempt(job));
      this.#checkpoint('before-commit');
      this.#db.exec('COMMIT');
      this.#checkpoint('after-commit');
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
      announce = batch.map(
        ({ reject }) =>
          () =>
            reject(error),
      );
    }
    for (const tell of announce) tell();
  }

  #attempt({ work, resolve, reject }: Job): () => void {
    this.#db.exec('SAVEPOINT one');
    try {
      const value = work();
      this.#db.exec('RELEASE one');
      return () => resolve(value as never);
    } catch (error) {
      if (!this.#db.inTransaction) throw error; // the whole batch is undone already: a full disk does that
      this.#db.exec('ROLLBACK TO one; RELEASE one');
      return () => reject(error);
    }
  }
}
