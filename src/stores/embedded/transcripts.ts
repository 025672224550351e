import type { SealingKey } from '../../seal/sealingKey.ts';
import { ConflictError } from '../errors.ts';
import { lineIn, recordName } from '../sealed.ts';
import type { Sqlite } from '../sqlite.ts';
import type { Line, LogRow, Time } from '../store.ts';
import type { Conversations } from './conversations.ts';

interface Stored {
  readonly seq: number;
  readonly at: Time;
  readonly body: Buffer;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** The numbered log, and which of its rows answered which message. */
export class Transcripts {
  readonly #conversations: Conversations;
  readonly #statements: ReturnType<typeof statementsOf>;

  constructor(db: Sqlite, conversations: Conversations) {
    this.#conversations = conversations;
    this.#statements = statementsOf(db);
  }

  seen(conversation: string, messageId: string): readonly LogRow[] | null {
    const range = this.#statements.seen.get([conversation, messageId]);
    return range === undefined ? null : this.rows(conversation, range);
  }

  rows(conversation: string, { first, last }: Range): readonly LogRow[] {
    const stored = this.#statements.rows.all([conversation, first, last]);
    if (stored.length === 0) return [];
    const key = this.#conversations.keyOf(conversation);
    return stored.map((row) => ({
      seq: row.seq,
      at: row.at,
      ...lineIn(row.body, recordName.line(conversation, row.seq), key),
    }));
  }

  /** @throws ConflictError when it was seen before. */
  markSeen(conversation: string, messageId: string, place: Range & { readonly version: number }): void {
    const marked = this.#statements.markSeen.run([conversation, messageId, place.version, place.first, place.last]);
    if (marked !== 1) throw new ConflictError(`message ${messageId}`);
  }

  add(conversation: string, { seq, at, ...line }: LogRow & Line, key: SealingKey): void {
    this.#statements.add.run([
      conversation,
      seq,
      at,
      key.seal(JSON.stringify(line), recordName.line(conversation, seq)),
    ]);
  }
}

function statementsOf(db: Sqlite) {
  return {
    seen: db.prepare<Range>('select first, last from seen where conversation = ? and id = ?', ['first', 'last']),
    rows: db.prepare<Stored>(
      'select seq, at, body from log where conversation = ? and seq between ? and ? order by seq',
      ['seq', 'at', 'body'],
    ),
    markSeen: db.prepare('insert or ignore into seen(conversation, id, version, first, last) values(?, ?, ?, ?, ?)'),
    add: db.prepare('insert into log(conversation, seq, at, body) values(?, ?, ?, ?)'),
  };
}
