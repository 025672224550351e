import type { Sqlite } from '../sqlite.ts';
import type { AuditRow } from '../store.ts';

const COLUMNS = ['conversation', 'n', 'at', 'what', 'detail', 'hash'] as const;

/** The audit rows: only ever added to. */
export class Audits {
  readonly #statements: ReturnType<typeof statementsOf>;

  constructor(db: Sqlite) {
    this.#statements = statementsOf(db);
  }

  add({ conversation, n, at, what, detail, hash }: AuditRow): void {
    this.#statements.add.run([conversation, n, at, what, detail, hash]);
  }

  rows(conversation: string): readonly AuditRow[] {
    return this.#statements.rows.all([conversation]);
  }
}

function statementsOf(db: Sqlite) {
  return {
    add: db.prepare('insert into audit(conversation, n, at, what, detail, hash) values(?, ?, ?, ?, ?, ?)'),
    rows: db.prepare<AuditRow>(`select ${COLUMNS.join(', ')} from audit where conversation = ? order by n`, COLUMNS),
  };
}
