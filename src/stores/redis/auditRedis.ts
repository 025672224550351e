import { StorageUnreachableError } from '../errors.ts';
import type { Store } from '../store.ts';
import { Audits } from './audits.ts';
import { META } from './boot.ts';
import { Link } from './link.ts';

/** The audit rows in a Redis, read beside workers that may be writing; it needs no keys, and writes nothing. */
export class AuditRedis implements Pick<Store, 'audit' | 'auditRows' | 'auditHeads'> {
  readonly #link: Link;
  readonly #audits: Audits;

  private constructor(link: Link) {
    this.#link = link;
    this.#audits = new Audits(link);
  }

  /** @throws StorageUnreachableError when there is no such Redis, or nothing of ours in it */
  static async open(url: string): Promise<AuditRedis> {
    const link = await Link.to(url);
    if ((await link.call('EXISTS', META)) === 1) return new AuditRedis(link);
    link.close();
    throw new StorageUnreachableError('it has nothing of Latchkey’s in it');
  }

  audit(conversation: string) {
    return this.#audits.of(conversation);
  }

  auditRows(query: Parameters<Store['auditRows']>[0]) {
    return this.#audits.page(query);
  }

  auditHeads(after: string, limit: number) {
    return this.#audits.heads(after, limit);
  }

  close(): void {
    this.#link.close();
  }
}
