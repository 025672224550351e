import type { ConversationState } from '../../../dialogs/ports.ts';
import type { KeyRing } from '../../seal/keyRing.ts';
import type { SealingKey } from '../../seal/sealingKey.ts';
import type { Sqlite } from '../sqlite.ts';
import { openedJson, recordName } from '../sealed.ts';
import type { Saved, Time } from '../store.ts';

interface Row {
  readonly version: number;
  readonly log_seq: number;
  readonly channel: string;
  readonly key: Buffer | null;
  readonly state: Buffer | null;
  readonly audit_count: number;
  readonly audit_head: string;
}

/** What a commit puts in place of a conversation's row. */
export interface NewPlace {
  readonly version: number;
  readonly logSeq: number;
  readonly channel: string;
  readonly state: ConversationState;
  readonly auditCount: number;
  readonly auditHead: string;
}

/** One row a conversation: its version, its own key, and its sealed state. */
export class Conversations {
  readonly #keys: KeyRing;
  readonly #statements: ReturnType<typeof statementsOf>;

  constructor(db: Sqlite, keys: KeyRing) {
    this.#keys = keys;
    this.#statements = statementsOf(db);
  }

  load(conversation: string): Saved {
    const row = this.row(conversation);
    if (row === undefined) return { version: 0, logSeq: 0, channel: '', state: {}, damaged: false };
    const place = { version: row.version, logSeq: row.log_seq, channel: row.channel };
    if (row.state === null) return { ...place, state: {}, damaged: false };
    const state = this.#stateOf(conversation, row);
    return { ...place, state: state ?? {}, damaged: state === null };
  }

  row(conversation: string): Row | undefined {
    return this.#statements.row.get([conversation]);
  }

  /** The conversation's own key; null when it was destroyed or damaged. */
  keyOf(conversation: string, wrapped = this.row(conversation)?.key): SealingKey | null {
    if (!wrapped) return null;
    try {
      return this.#keys.unwrap(wrapped, recordName.key(conversation));
    } catch {
      return null;
    }
  }

  /** @returns the key that seals what else the turn writes. */
  replace(conversation: string, wrapped: Buffer | null, place: NewPlace): SealingKey {
    const old = this.keyOf(conversation, wrapped);
    const own = old !== null && wrapped ? { key: old, wrapped } : this.#keys.newDataKey(recordName.key(conversation));
    const sealed = own.key.seal(JSON.stringify(place.state), recordName.state(conversation, place.version));
    const { version, logSeq, channel, auditCount, auditHead } = place;
    this.#statements.replace.run([conversation, version, logSeq, channel, own.wrapped, sealed, auditCount, auditHead]);
    return own.key;
  }

  /** Keeps a copy of a row that cannot be read, before a commit writes over it. */
  setAside(conversation: string, at: Time): void {
    this.#statements.setAside.run([at, conversation]);
  }

  /** A turn under way fails on the new version, and begins again with nothing remembered. */
  erase(conversation: string): void {
    for (const statement of this.#statements.erase) statement.run([conversation]);
  }

  #stateOf(conversation: string, { version, key, state }: Row): ConversationState | null {
    const read = openedJson(state, recordName.state(conversation, version), this.keyOf(conversation, key));
    return typeof read === 'object' && !Array.isArray(read) ? read : null;
  }
}

function statementsOf(db: Sqlite) {
  return {
    row: db.prepare<Row>(
      'select version, log_seq, channel, key, state, audit_count, audit_head from conversation where id = ?',
      ['version', 'log_seq', 'channel', 'key', 'state', 'audit_count', 'audit_head'],
    ),
    replace: db.prepare(`insert into conversation(id, version, log_seq, channel, key, state, audit_count, audit_head)
      values(?, ?, ?, ?, ?, ?, ?, ?) on conflict(id) do update set version = excluded.version, log_seq = excluded.log_seq,
      channel = excluded.channel, key = excluded.key, state = excluded.state, audit_count = excluded.audit_count,
      audit_head = excluded.audit_head`),
    setAside: db.prepare(`insert or ignore into quarantine(conversation, version, at, key, state)
      select id, version, ?, key, state from conversation where id = ?`),
    erase: [
      'update conversation set version = version + 1, key = null, state = null where id = ?',
      'delete from log where conversation = ?',
      'delete from effect where conversation = ?',
      'delete from timer where conversation = ?',
      'delete from quarantine where conversation = ?',
      'update ticket set card = null where conversation = ?',
    ].map((sql) => db.prepare(sql)),
  };
}
