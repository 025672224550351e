import type { Sqlite } from '../sqlite.ts';
import type { RecordChange, Time } from '../store.ts';

/** Small records that run out by themselves: counters, codes, proofs. */
export class Records {
  readonly #statements: ReturnType<typeof statementsOf>;

  constructor(db: Sqlite) {
    this.#statements = statementsOf(db);
  }

  read(name: string, at: Time): unknown {
    const found = this.#statements.living.get([name, at]);
    return found === undefined ? null : (JSON.parse(found.value) as unknown);
  }

  /** Runs inside a transaction, so nothing comes between reading and writing. */
  change<T, R>(name: string, at: Time, decide: (before: T | null) => RecordChange<T, R>): R {
    this.#statements.clear.run([at]);
    const found = this.#statements.one.get([name]);
    const { after, until, result } = decide(found === undefined ? null : (JSON.parse(found.value) as T));
    if (after === null) this.#statements.drop.run([name]);
    else this.#statements.put.run([name, JSON.stringify(after), until]);
    return result;
  }
}

function statementsOf(db: Sqlite) {
  return {
    clear: db.prepare('delete from record where until <= ?'),
    one: db.prepare<{ value: string }>('select value from record where name = ?', ['value']),
    living: db.prepare<{ value: string }>('select value from record where name = ? and until > ?', ['value']),
    put: db.prepare(
      'insert into record values(?, ?, ?) on conflict do update set value = excluded.value, until = excluded.until',
    ),
    drop: db.prepare('delete from record where name = ?'),
  };
}
