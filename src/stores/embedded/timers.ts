import { ConflictError } from '../errors.ts';
import type { Sqlite } from '../sqlite.ts';
import type { NewTimer, Timer } from '../store.ts';

/** The hours at which conversations asked to be woken. */
export class TimerRows {
  readonly #statements: ReturnType<typeof statementsOf>;

  constructor(db: Sqlite) {
    this.#statements = statementsOf(db);
  }

  soonest(limit: number): readonly Timer[] {
    return this.#statements.soonest.all([limit]);
  }

  isSet(key: string): boolean {
    return this.#statements.one.get([key]) !== undefined;
  }

  add({ key, due }: NewTimer, conversation: string): void {
    this.#statements.add.run([key, conversation, due]);
  }

  drop(conversation: string): void {
    this.#statements.drop.run([conversation]);
  }

  /** @throws ConflictError when it was dropped meanwhile. */
  fire(key: string): void {
    if (this.#statements.fire.run([key]) !== 1) throw new ConflictError(`timer ${key}`);
  }
}

function statementsOf(db: Sqlite) {
  return {
    soonest: db.prepare<Timer>('select key, conversation, due from timer order by due limit ?', [
      'key',
      'conversation',
      'due',
    ]),
    one: db.prepare<{ key: string }>('select key from timer where key = ?', ['key']),
    add: db.prepare('insert into timer(key, conversation, due) values(?, ?, ?)'),
    drop: db.prepare('delete from timer where conversation = ?'),
    fire: db.prepare('delete from timer where key = ?'),
  };
}
