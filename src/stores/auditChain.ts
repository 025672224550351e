import { createHash } from 'node:crypto';
import type { AuditRow, AuditTrail, NewAudit, Time } from './store.ts';

interface End {
  readonly conversation: string;
  readonly at: Time;
  /** How many rows there are, and the hash of the last. */
  readonly count: number;
  readonly head: string;
}

/** The hash of an audit row: it covers the row before it, so no row can be changed, dropped or slipped in unseen. */
function auditHash(previous: string, row: Omit<AuditRow, 'hash'>): string {
  const { conversation, n, at, what, detail } = row;
  return createHash('sha256')
    .update(JSON.stringify([previous, conversation, n, at, what, detail]))
    .digest('hex');
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

/** Where a trail stops being what was written: the number of the first row that is missing or altered; null when it is whole. */
export function firstBreak({ rows, count, head }: AuditTrail): number | null {
  let previous = '';
  for (const [i, row] of rows.entries()) {
    if (row.n !== i + 1 || row.hash !== auditHash(previous, row)) return i + 1;
    previous = row.hash;
  }
  if (rows.length === count && previous === head) return null;
  return Math.min(rows.length, count) + 1;
}
