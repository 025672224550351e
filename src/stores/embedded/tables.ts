import type { KeyRing } from '../../seal/keyRing.ts';
import type { SealingKey } from '../../seal/sealingKey.ts';
import { linked } from '../auditChain.ts';
import { ConflictError } from '../errors.ts';
import type { Sqlite } from '../sqlite.ts';
import type { AuditRow, LogRow, Settles, Unit } from '../store.ts';
import { Audits } from './audits.ts';
import { Conversations } from './conversations.ts';
import { DeskEvents } from './deskEvents.ts';
import { Effects } from './effects.ts';
import { Records } from './records.ts';
import { Tickets } from './tickets.ts';
import { TimerRows } from './timers.ts';
import { Transcripts } from './transcripts.ts';

/** What the first half of a unit settles for the second. */
interface Placed {
  readonly key: SealingKey;
  readonly audit: readonly AuditRow[];
}

/** Stands for the row of a conversation that has none yet. */
const NOT_BEGUN = { version: 0, key: null, audit_count: 0, audit_head: '' };

/** All tables, and how a unit is spread over them. Runs inside a transaction. */
export class Tables {
  readonly conversations: Conversations;
  readonly transcripts: Transcripts;
  readonly effects: Effects;
  readonly timers: TimerRows;
  readonly tickets: Tickets;
  readonly audits: Audits;
  readonly records: Records;
  readonly deskEvents: DeskEvents;

  constructor(db: Sqlite, keys: KeyRing, random: () => number) {
    this.conversations = new Conversations(db, keys);
    this.transcripts = new Transcripts(db, this.conversations);
    this.effects = new Effects(db, this.conversations);
    this.timers = new TimerRows(db);
    this.tickets = new Tickets(db, this.conversations, random);
    this.audits = new Audits(db);
    this.records = new Records(db);
    this.deskEvents = new DeskEvents(db);
  }

  /** The conversation's new place, and the message as seen. @throws ConflictError when it is not where the unit began. */
  writePlace(unit: Unit): Placed {
    const { conversation, saved, at } = unit;
    const row = this.conversations.row(conversation) ?? NOT_BEGUN;
    if (row.version !== saved.version) throw new ConflictError(`conversation ${conversation}`);
    if (saved.damaged) this.conversations.setAside(conversation, at);
    const { audit_count: count, audit_head: head } = row;
    const audit = linked({ conversation, at, count, head }, unit.audits);
    const key = this.conversations.replace(conversation, row.key, {
      version: saved.version + 1,
      logSeq: saved.logSeq + unit.lines.length,
      channel: unit.channel,
      state: unit.state,
      auditCount: count + audit.length,
      auditHead: audit.at(-1)?.hash ?? head,
    });
    const range = { first: saved.logSeq + 1, last: saved.logSeq + unit.lines.length };
    this.transcripts.markSeen(conversation, unit.messageId, { version: saved.version + 1, ...range });
    return { key, audit };
  }

  /** All that follows from the turn. */
  writeRest(unit: Unit, { key, audit }: Placed): readonly LogRow[] {
    const { conversation, at, saved, settles } = unit;
    const rows = unit.lines.map((line, i) => ({ seq: saved.logSeq + 1 + i, at, ...line }));
    for (const row of rows) this.transcripts.add(conversation, row, key);
    for (const effect of unit.effects) this.effects.add(effect, { conversation, at, key });
    if (settles !== undefined) this.#close(settles);
    if (unit.dropsTimers) this.timers.drop(conversation);
    for (const timer of unit.timers) this.timers.add(timer, conversation);
    for (const change of unit.cases) this.tickets.change(change, { conversation, at, key });
    for (const row of audit) this.audits.add(row);
    this.deskEvents.note(unit, this.tickets.isOpen(conversation));
    return rows;
  }

  #close(settles: Settles): void {
    if ('effect' in settles) this.effects.tell(settles.effect);
    else this.timers.fire(settles.timer);
  }
}
