import { auditHash } from '../auditChain.ts';
import type { Sqlite } from '../sqlite.ts';
import type { AuditHead, AuditQuery, AuditRow, AuditTrail, NewAudit, Time } from '../store.ts';

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

  trail(conversation: string): AuditTrail {
    const end = this.#statements.end.get([conversation]);
    return { rows: this.#statements.rows.all([conversation]), count: end?.count ?? 0, head: end?.head ?? '' };
  }

  page({ from, to, before, limit }: AuditQuery): readonly AuditRow[] {
    const { at, conversation, n } = before ?? { at: to, conversation: '', n: 0 };
    return this.#statements.page.all([from, to, at, conversation, n, limit]);
  }

  heads(after: string, limit: number): readonly AuditHead[] {
    return this.#statements.heads.all([after, limit]);
  }
}

function statementsOf(db: Sqlite) {
  const row = `select ${COLUMNS.join(', ')} from audit`;
  const head = 'select id as conversation, audit_count as count, audit_head as head from conversation';
  return {
    add: db.prepare('insert into audit(conversation, n, at, what, detail, hash) values(?, ?, ?, ?, ?, ?)'),
    rows: db.prepare<AuditRow>(`${row} where conversation = ? order by n`, COLUMNS),
    page: db.prepare<AuditRow>(
      `${row} where at >= ? and at < ? and (at, conversation, n) < (?, ?, ?)
      order by at desc, conversation desc, n desc limit ?`,
      COLUMNS,
    ),
    end: db.prepare<AuditHead>(`${head} where id = ?`, ['count', 'head']),
    heads: db.prepare<AuditHead>(`${head} where audit_count > 0 and id > ? order by id limit ?`, [
      'conversation',
      'count',
      'head',
    ]),
  };
}
