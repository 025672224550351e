import { existsSync } from 'node:fs';
import { Sqlite } from '../sqlite.ts';
import type { Store } from '../store.ts';
import { StorageBrokenError } from '../errors.ts';
import { Audits } from './audits.ts';

/** The audit rows of a data file as they are at one moment, read beside a server that may be writing; it needs no keys. */
export class AuditFile implements Pick<Store, 'audit' | 'auditRows' | 'auditHeads'> {
  readonly #db: Sqlite;
  readonly #audits: Audits;

  /** @throws StorageBrokenError when there is no such file, or it is none of ours */
  constructor(file: string) {
    if (!existsSync(file)) throw new StorageBrokenError({ cause: new Error(`there is no ${file}`) });
    this.#db = new Sqlite(file);
    this.#db.exec('BEGIN'); // all that is read is of one moment
    this.#audits = new Audits(this.#db);
  }

  async audit(conversation: string) {
    return this.#audits.trail(conversation);
  }

  async auditRows(query: Parameters<Store['auditRows']>[0]) {
    return this.#audits.page(query);
  }

  async auditHeads(after: string, limit: number) {
    return this.#audits.heads(after, limit);
  }

  close(): void {
    this.#db.close();
  }
}
