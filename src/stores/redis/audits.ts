import type { AuditHead, AuditPlace, AuditQuery, AuditRow, AuditTrail } from '../store.ts';
import { script, type Link } from './link.ts';
import { PREFIX } from './prelude.ts';

/** Sorts before whatever a conversation is called by. */
const GAP = '\u0001';

/** A row's place among all, as text that sorts like its parts: by time, then conversation, then number. */
export function auditPlace({ at, conversation, n }: AuditPlace): string {
  return [timeKey(at), conversation, String(n).padStart(10, '0')].join(GAP);
}

/** Rows and end at one moment: between two questions a commit could come. */
const TRAIL = script(`
return { redis.call('LRANGE', P .. 'audit:' .. ARGV[1], 0, -1), redis.call('HMGET', conversation(ARGV[1]), 'auditCount', 'auditHead') }
`);

function timeKey(at: number): string {
  return String(at).padStart(15, '0');
}

/** The audit rows: one list for each conversation, their places in one order, and the conversations that have any. */
export class Audits {
  readonly #link: Link;

  constructor(link: Link) {
    this.#link = link;
  }

  async of(conversation: string): Promise<AuditTrail> {
    const [rows, [count, head]] = (await this.#link.run(TRAIL, conversation)) as [Buffer[], (Buffer | null)[]];
    return { rows: rows.map(rowIn), count: Number(count ?? 0), head: String(head ?? '') };
  }

  async page({ from, to, before, limit }: AuditQuery): Promise<readonly AuditRow[]> {
    const [end = ''] = [timeKey(to), ...(before === null ? [] : [auditPlace(before)])].sort();
    const range = [`${PREFIX}audits`, `(${end}`, `[${timeKey(from)}`, 'LIMIT', 0, limit];
    const places = (await this.#link.call('ZREVRANGEBYLEX', ...range)) as Buffer[];
    const rows = await Promise.all(places.map((place) => this.#rowAt(String(place))));
    return rows.filter((row) => row !== null);
  }

  async heads(after: string, limit: number): Promise<readonly AuditHead[]> {
    const range = [`${PREFIX}audited`, after === '' ? '-' : `(${after}`, '+', 'LIMIT', 0, limit];
    const names = (await this.#link.call('ZRANGEBYLEX', ...range)) as Buffer[];
    return Promise.all(names.map((name) => this.#headOf(String(name))));
  }

  async #rowAt(place: string): Promise<AuditRow | null> {
    const [, conversation = '', n] = place.split(GAP);
    const row = await this.#link.call('LINDEX', `${PREFIX}audit:${conversation}`, Number(n) - 1);
    return row === null ? null : rowIn(row as Buffer);
  }

  async #headOf(conversation: string): Promise<AuditHead> {
    const place = await this.#link.call('HMGET', `${PREFIX}conversation:${conversation}`, 'auditCount', 'auditHead');
    const [count, head] = place as (Buffer | null)[];
    return { conversation, count: Number(count ?? 0), head: String(head ?? '') };
  }
}

function rowIn(bytes: Buffer): AuditRow {
  return JSON.parse(String(bytes)) as AuditRow;
}
