import type { AuditRow, AuditTrail } from '../store.ts';
import type { Link } from './link.ts';
import { PREFIX } from './prelude.ts';

/** The audit rows of a conversation, and where it says that they end. */
export async function auditOf(link: Link, conversation: string): Promise<AuditTrail> {
  const [rows, place] = await Promise.all([
    link.call('LRANGE', `${PREFIX}audit:${conversation}`, 0, -1),
    link.call('HMGET', `${PREFIX}conversation:${conversation}`, 'auditCount', 'auditHead'),
  ]);
  const [count, head] = place as (Buffer | null)[];
  return {
    rows: (rows as Buffer[]).map((row) => JSON.parse(String(row)) as AuditRow),
    count: Number(count ?? 0),
    head: String(head ?? ''),
  };
}
