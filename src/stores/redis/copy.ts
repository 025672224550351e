import { existsSync } from 'node:fs';
import type { KeyRing } from '../../seal/keyRing.ts';
import { bringUnderKeys } from '../embedded/rotation.ts';
import { CopyDiffersError, NoDataFileError, RedisNotEmptyError } from '../errors.ts';
import { lockFile } from '../fileLock.ts';
import { migrate } from '../schema.ts';
import { Sqlite } from '../sqlite.ts';
import type { AuditRow, DeskEvent, Time } from '../store.ts';
import { COPYING, keysLike, makeGroup, SCHEMA } from './boot.ts';
import {
  type Belongings,
  type ConversationRow,
  conversationSteps,
  counted,
  deskSteps,
  type EffectRow,
  effectSteps,
  recordSteps,
  type RecordRow,
  type Step,
  ticketSteps,
  type TicketRow,
} from './copyRows.ts';
import { Link } from './link.ts';
import { KEY_CHECK } from './places.ts';
import { PREFIX } from './prelude.ts';

/** How many rows are read from the file at once. */
const PAGE = 200;
const META = `${PREFIX}meta`;

export interface CopyOptions {
  readonly file: string;
  readonly url: string;
  readonly keys: KeyRing;
  readonly now: Time;
}

/** How many rows of each table were copied, and found again as they were. */
export type Copied = Readonly<Record<string, number>>;

/**
 * Copies an embedded file into an empty Redis and looks at every row there. The file stays as it is; sealed words stay sealed.
 * @throws NoDataFileError, StorageInUseError, WrongDataKeysError, RedisNotEmptyError, CopyDiffersError, StorageUnreachableError
 */
export async function copyIntoRedis({ file, url, keys, now }: CopyOptions): Promise<Copied> {
  if (!existsSync(file)) throw new NoDataFileError(file);
  const lock = lockFile(file);
  const db = new Sqlite(file);
  let link: Link | undefined;
  try {
    migrate(db, file);
    bringUnderKeys(db, keys);
    link = await Link.to(url);
    for await (const name of keysLike(link, '')) throw new RedisNotEmptyError(name);
    return await new Copy(db, link, now).whole();
  } finally {
    link?.close();
    db.close();
    lock.close();
  }
}

/** A table that is gone through by its key. */
interface Table<Row> {
  readonly table: string;
  readonly key: keyof Row & string;
  readonly columns: readonly (keyof Row & string)[];
}

const CONVERSATIONS: Table<ConversationRow> = {
  table: 'conversation',
  key: 'id',
  columns: ['id', 'version', 'log_seq', 'channel', 'key', 'state', 'audit_count', 'audit_head'],
};
const CLAIM = ['claimed_by', 'claimed_name', 'claimed_at'] as const;
const TICKETS: Table<TicketRow> = {
  table: 'ticket',
  key: 'ref',
  columns: ['ref', 'conversation', 'reason', 'priority', 'opened_at', 'closed_at', 'outcome', 'card', ...CLAIM],
};
const RESULT = ['args', 'result', 'told'] as const;
const EFFECTS: Table<EffectRow> = {
  table: 'effect',
  key: 'key',
  columns: ['key', 'conversation', 'name', 'at', 'waits', 'state', 'attempts', 'not_before', ...RESULT],
};
const RECORDS: Table<RecordRow> = { table: 'record', key: 'name', columns: ['name', 'value', 'until'] };

class Copy {
  readonly #db: Sqlite;
  readonly #link: Link;
  readonly #now: Time;
  readonly #copied: Record<string, number> = {};

  constructor(db: Sqlite, link: Link, now: Time) {
    this.#db = db;
    this.#link = link;
    this.#now = now;
  }

  async whole(): Promise<Copied> {
    await this.#link.call('HSET', META, COPYING, 1);
    await this.#conversations();
    await this.#each(TICKETS, ticketSteps);
    await this.#each(EFFECTS, (row) => (row.told === 1 ? effectSteps(row, '') : []));
    await this.#openEffects();
    await this.#each(RECORDS, (row) => (row.until > this.#now ? recordSteps(row, row.until - this.#now) : []));
    await this.#deskEvents();
    await makeGroup(this.#link);
    const [check] = this.#db
      .prepare<{ value: Buffer }>('select value from meta where name = ?', ['value'])
      .all([KEY_CHECK]);
    await this.#link.call('HSET', META, 'schema', SCHEMA, KEY_CHECK, check?.value ?? '');
    await this.#link.call('HDEL', META, COPYING);
    return this.#copied;
  }

  async #conversations(): Promise<void> {
    const { of } = this.#statements();
    await this.#each(CONVERSATIONS, (row) => {
      const belongings = of(row.id);
      for (const table of ['seen', 'log', 'audit', 'quarantine', 'timers'] as const)
        this.#count(table, belongings[table].length);
      return conversationSteps(row, belongings);
    });
  }

  /** In the order they were asked for, which is that of the stream. */
  async #openEffects(): Promise<void> {
    const open = this.#db.prepare<EffectRow>(
      `select ${EFFECTS.columns.join(', ')} from effect where told = 0 order by at, key`,
      EFFECTS.columns,
    );
    for (const [i, row] of open.all([]).entries()) await this.#write(effectSteps(row, `${i + 1}-0`));
  }

  async #deskEvents(): Promise<void> {
    const page = this.#db.prepare<DeskEvent>(
      'select n, at, conversation, what from desk_event where n > ? order by n limit ?',
      DESK,
    );
    let last = 0;
    for (let rows = page.all([0, PAGE]); rows.length > 0; rows = page.all([last, PAGE])) {
      for (const row of rows) await this.#write(deskSteps(row));
      last = rows.at(-1)?.n ?? last;
      this.#count('desk_event', rows.length);
    }
    if (last > 0) await this.#write([counted('desk:n', last)]);
  }

  /** Goes through a table by its key, a page at a time. */
  async #each<Row>({ table, key, columns }: Table<Row>, stepsOf: (row: Row) => readonly Step[]): Promise<void> {
    const page = this.#db.prepare<Row>(
      `select ${columns.join(', ')} from ${table} where ${key} > ? order by ${key} limit ${PAGE}`,
      columns,
    );
    let rows = page.all(['']);
    while (rows.length > 0) {
      await this.#write(rows.flatMap((row) => [...stepsOf(row)]));
      this.#count(table, rows.length);
      rows = page.all([String(rows.at(-1)?.[key])]);
    }
  }

  /** Writes, and looks at each of it again. */
  async #write(steps: readonly Step[]): Promise<void> {
    for (let from = 0; from < steps.length; from += PAGE) {
      const some = steps.slice(from, from + PAGE);
      await Promise.all(some.map(({ write }) => this.#link.call(...write)));
      const found = await Promise.all(some.map(({ look }) => this.#link.call(...look)));
      for (const [i, { look, gives }] of some.entries())
        if (plain(found[i]) !== plain(gives)) throw new CopyDiffersError(String(look[1]));
    }
  }

  #count(table: string, more: number): void {
    this.#copied[table] = (this.#copied[table] ?? 0) + more;
  }

  #statements() {
    const by = (columns: readonly string[], table: string, order: string) =>
      `select ${columns.join(', ')} from ${table} where conversation = ? order by ${order}`;
    const ticket = this.#db.prepare<{ ref: string }>(
      'select ref from ticket where conversation = ? and closed_at is null',
      ['ref'],
    );
    const timers = this.#db.prepare<Belongings['timers'][0]>(by(TIMER, 'timer', 'due'), TIMER);
    const seen = this.#db.prepare<Belongings['seen'][0]>(by(SEEN, 'seen', 'version'), SEEN);
    const log = this.#db.prepare<Belongings['log'][0]>(by(LOG, 'log', 'seq'), LOG);
    const audit = this.#db.prepare<AuditRow>(by(AUDIT, 'audit', 'n'), AUDIT);
    const aside = this.#db.prepare<Belongings['quarantine'][0]>(by(ASIDE, 'quarantine', 'version'), ASIDE);
    return {
      of: (id: string): Belongings => ({
        ticket: ticket.get([id])?.ref ?? '',
        timers: timers.all([id]),
        seen: seen.all([id]),
        log: log.all([id]),
        audit: audit.all([id]),
        quarantine: aside.all([id]),
      }),
    };
  }
}

const DESK = ['n', 'at', 'conversation', 'what'] as const;
const TIMER = ['key', 'due'] as const;
const SEEN = ['id', 'version', 'first', 'last'] as const;
const LOG = ['seq', 'at', 'body'] as const;
const AUDIT = ['conversation', 'n', 'at', 'what', 'detail', 'hash'] as const;
const ASIDE = ['version', 'at', 'key', 'state'] as const;

/** An answer of Redis, or what it should be, in one form. */
function plain(answer: unknown): string {
  const values = [answer].flat(4).map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : latin(value)));
  return JSON.stringify(values);
}

function latin(value: unknown): string {
  return Buffer.from(String(value)).toString('latin1');
}
