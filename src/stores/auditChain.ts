import { createHash } from 'node:crypto';
import type { AuditRow, AuditTrail } from './store.ts';

/** The hash of an audit row: it covers the row before it, so no row can be changed, dropped or slipped in unseen. */
export function auditHash(previous: string, row: Omit<AuditRow, 'hash'>): string {
  const { conversation, n, at, what, detail } = row;
  return createHash('sha256')
    .update(JSON.stringify([previous, conversation, n, at, what, detail]))
    .digest('hex');
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
