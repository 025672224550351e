import { auditHash } from '../auditChain.ts';
import type { Sqlite } from '../sqlite.ts';
import type { AuditRow, NewAudit, Time } from '../store.ts';

const COLUMNS = ['conversation', 'n', 'at', 'what', 'detail', 'hash'] as const;

interface End {
  readonly conversation: string;
  readonly at: Time;
  /** How many rows there are, and the hash of the last. */
  readonly count: number;
  readonly head: string;
}

/** The links that come after `end`. */
export function linked(end: End, news: readonly NewAudit[]): readonly AuditRow[] {
  const { conversation, at, count } = end;
  let previous = end.head;
  return news.map(({ what, detail }, i) => {
    const row = { conversation, n: count + i + 1, at, what, detail };
    previous = auditHash(previous, row);
    return { ...row, hash: previous };
  });
}

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
