import type { Sqlite } from '../sqlite.ts';
import type { DeskEvent, Unit } from '../store.ts';

/** What the desk may want to look at again, numbered, so that a desk that was away misses nothing. */
export class DeskEvents {
  readonly #statements: ReturnType<typeof statementsOf>;

  constructor(db: Sqlite) {
    this.#statements = statementsOf(db);
  }

  after(n: number, limit: number): readonly DeskEvent[] {
    return this.#statements.after.all([n, limit]);
  }

  last(): number {
    return this.#statements.last.get([])?.n ?? 0;
  }

  /** Notes what a turn means for the desk; `isOpen` says that its conversation has a case. */
  note({ conversation, at, cases, lines, effects }: Unit, isOpen: boolean): void {
    const add = (what: DeskEvent['what']) => this.#statements.add.run([at, conversation, what]);
    if (cases.length > 0) add('case');
    if (isOpen && lines.length > 0) add('lines');
    if (effects.some(({ name }) => name === 'raiseAlert')) add('alert');
  }
}

function statementsOf(db: Sqlite) {
  return {
    after: db.prepare<DeskEvent>('select n, at, conversation, what from desk_event where n > ? order by n limit ?', [
      'n',
      'at',
      'conversation',
      'what',
    ]),
    last: db.prepare<{ n: number }>('select n from desk_event order by n desc limit 1', ['n']),
    add: db.prepare('insert into desk_event(at, conversation, what) values(?, ?, ?)'),
  };
}
