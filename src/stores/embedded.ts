import type { KeyRing } from '../seal/keyRing.ts';
import { bringUnderKeys } from './embedded/rotation.ts';
import { Tables } from './embedded/tables.ts';
import { lockFile } from './fileLock.ts';
import { type Checkpoint, GroupCommit } from './groupCommit.ts';
import { migrate } from './schema.ts';
import { Sqlite } from './sqlite.ts';
import type {
  AuditHead,
  AuditQuery,
  AuditRow,
  AuditTrail,
  CaseInShort,
  DeskEvent,
  Effect,
  EffectResult,
  LogRow,
  RecordChange,
  Saved,
  Settles,
  Store,
  TakenOver,
  Ticket,
  Time,
  Timer,
  Unit,
} from './store.ts';

export interface EmbeddedOptions {
  readonly file: string;
  readonly keys: KeyRing;
  /** Draws ticket references; 0 ≤ x < 1. */
  readonly random: () => number;
  /** The file never grows past this many 4 KiB pages; past them turns fail with StorageFullError. */
  readonly maxPages?: number;
  readonly checkpoint?: Checkpoint;
}

/** The store of one process: a SQLite file, written through to disk before a turn is answered. */
export class EmbeddedStore implements Store {
  readonly #lock: Sqlite;
  readonly #db: Sqlite;
  protected readonly tables: Tables;
  protected readonly group: GroupCommit;
  protected readonly checkpoint: Checkpoint;

  /** @throws StorageInUseError, NewerSchemaError, WrongDataKeysError, StorageBrokenError */
  constructor({ file, keys, random, maxPages, checkpoint = () => undefined }: EmbeddedOptions) {
    this.#lock = lockFile(file);
    try {
      this.#db = openFile(file);
      if (maxPages !== undefined) this.#db.exec(`PRAGMA max_page_count = ${maxPages}`);
      migrate(this.#db, file);
      bringUnderKeys(this.#db, keys);
      this.tables = new Tables(this.#db, keys, random);
    } catch (error) {
      this.#lock.close();
      throw error;
    }
    this.group = new GroupCommit(this.#db, checkpoint);
    this.checkpoint = checkpoint;
  }

  async load(conversation: string): Promise<Saved> {
    return this.tables.conversations.load(conversation);
  }

  async seen(conversation: string, messageId: string): Promise<readonly LogRow[] | null> {
    return this.tables.transcripts.seen(conversation, messageId);
  }

  async since(conversation: string, seq: number): Promise<readonly LogRow[]> {
    return this.tables.transcripts.rows(conversation, { first: seq + 1, last: Number.MAX_SAFE_INTEGER });
  }

  commit(unit: Unit): Promise<readonly LogRow[]> {
    return this.group.run(() => {
      const placed = this.tables.writePlace(unit);
      this.checkpoint('mid-unit');
      return this.tables.writeRest(unit, placed);
    });
  }

  async forget(conversation: string): Promise<void> {
    await this.group.run(() => this.tables.conversations.erase(conversation));
    this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)'); // the write-ahead log still held the key
  }

  async openEffects(): Promise<readonly Effect[]> {
    return this.tables.effects.open();
  }

  handOver(key: string): Promise<Effect | null> {
    return this.group.run(() => this.tables.effects.handOver(key));
  }

  putBack(key: string, notBefore: Time): Promise<void> {
    return this.group.run(() => this.tables.effects.putBack(key, notBefore));
  }

  settle(key: string, result: EffectResult): Promise<void> {
    return this.group.run(() => this.tables.effects.settle(key, result));
  }

  beatMs(): null {
    return null;
  }

  takeOver(held: readonly string[]): Promise<TakenOver> {
    return this.group.run(() => this.tables.effects.takeOver(new Set(held)));
  }

  async timers(limit: number): Promise<readonly Timer[]> {
    return this.tables.timers.soonest(limit);
  }

  async holdTimer(): Promise<boolean> {
    return true;
  }

  async isOpen(what: Settles): Promise<boolean> {
    return 'effect' in what ? this.tables.effects.isOpen(what.effect) : this.tables.timers.isSet(what.timer);
  }

  async tickets(): Promise<readonly Ticket[]> {
    return this.tables.tickets.open();
  }

  async deskEvents(after: number, limit: number): Promise<readonly DeskEvent[]> {
    return this.tables.deskEvents.after(after, limit);
  }

  async lastDeskEvent(): Promise<number> {
    return this.tables.deskEvents.last();
  }

  async ticketOf(conversation: string): Promise<Ticket | null> {
    return this.tables.tickets.of(conversation);
  }

  async audit(conversation: string): Promise<AuditTrail> {
    return this.tables.audits.trail(conversation);
  }

  async auditRows(query: AuditQuery): Promise<readonly AuditRow[]> {
    return this.tables.audits.page(query);
  }

  async auditHeads(after: string, limit: number): Promise<readonly AuditHead[]> {
    return this.tables.audits.heads(after, limit);
  }

  async caseNamed(ref: string): Promise<CaseInShort | null> {
    return this.tables.tickets.named(ref);
  }

  async casesOf(conversation: string): Promise<readonly CaseInShort[]> {
    return this.tables.tickets.allOf(conversation);
  }

  async record<T>(name: string, at: Time): Promise<T | null> {
    return this.tables.records.read(name, at) as T | null;
  }

  change<T, R>(name: string, at: Time, decide: (before: T | null) => RecordChange<T, R>): Promise<R> {
    return this.group.run(() => this.tables.records.change(name, at, decide));
  }

  onElsewhere(): () => void {
    return () => undefined;
  }

  /** Waits for what is being written. */
  async close(): Promise<void> {
    await this.group.run(() => undefined);
    this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.#db.close();
    this.#lock.close();
  }
}

function openFile(file: string): Sqlite {
  const db = new Sqlite(file);
  for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON'])
    db.exec(`PRAGMA ${setting}`);
  return db;
}
