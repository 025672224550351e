import type { WhyCard } from '../../../flows/whyCard.ts';
import type { SealingKey } from '../../seal/sealingKey.ts';
import type { Sqlite } from '../sqlite.ts';
import type { CaseChange, CaseInShort, Ticket, Time } from '../store.ts';
import { newTicketRef } from '../ticketRef.ts';
import type { Conversations } from './conversations.ts';

interface Row extends Pick<Ticket, 'ref' | 'conversation' | 'reason' | 'priority'> {
  readonly opened_at: Time;
  readonly claimed_by: string | null;
  readonly claimed_name: string | null;
  readonly claimed_at: Time | null;
  readonly card: Buffer | null;
}

const CLAIM = ['claimed_by', 'claimed_name', 'claimed_at'] as const;
const COLUMNS = ['ref', 'conversation', 'reason', 'priority', 'opened_at', ...CLAIM, 'card'] as const;

/** As it is told of a case that may be closed. */
const IN_SHORT = ['ref', 'conversation', 'reason', 'openedAt', 'closedAt', 'outcome'] as const;

const cardRecord = (ref: string): string => `ticket:${ref}`;

/** Cases for staff; a conversation has one open at a time. */
export class Tickets {
  readonly #conversations: Conversations;
  readonly #random: () => number;
  readonly #statements: ReturnType<typeof statementsOf>;

  constructor(db: Sqlite, conversations: Conversations, random: () => number) {
    this.#conversations = conversations;
    this.#random = random;
    this.#statements = statementsOf(db);
  }

  open(): readonly Ticket[] {
    return this.#statements.open.all([]).map((row) => this.#read(row));
  }

  of(conversation: string): Ticket | null {
    const row = this.#statements.of.get([conversation]);
    return row === undefined ? null : this.#read(row);
  }

  named(ref: string): CaseInShort | null {
    return this.#statements.named.get([ref]) ?? null;
  }

  allOf(conversation: string): readonly CaseInShort[] {
    return this.#statements.allOf.all([conversation]);
  }

  isOpen(conversation: string): boolean {
    return this.#statements.of.get([conversation]) !== undefined;
  }

  change(change: CaseChange, of: { readonly conversation: string; readonly at: Time; readonly key: SealingKey }): void {
    const open = this.#statements.of.get([of.conversation]);
    if ('closes' in change) {
      this.#statements.close.run([of.at, change.closes, of.conversation]);
      return;
    }
    if ('claims' in change) {
      const { id, name } = change.claims;
      this.#statements.claim.run([id, name, of.at, of.conversation]);
      return;
    }
    const card = change.opens;
    const ref = open?.ref ?? newTicketRef(this.#random, (taken) => this.#statements.ref.get([taken]) !== undefined);
    const sealed = of.key.seal(JSON.stringify(card), cardRecord(ref));
    this.#statements.put.run([ref, of.conversation, card.reason, card.priority, of.at, sealed]);
  }

  #read({ ref, conversation, reason, priority, opened_at: openedAt, ...row }: Row): Ticket {
    const { claimed_by: id, claimed_name: name, claimed_at: claimedAt } = row;
    const claimedBy = id === null || name === null ? null : { id, name };
    const card = opened(row.card, ref, this.#conversations.keyOf(conversation));
    return { ref, conversation, reason, priority, openedAt, claimedBy, claimedAt, card };
  }
}

function opened(card: Buffer | null, ref: string, key: SealingKey | null): WhyCard | null {
  if (card === null || key === null) return null;
  try {
    return JSON.parse(key.open(card, cardRecord(ref)).toString()) as WhyCard;
  } catch {
    return null;
  }
}

function statementsOf(db: Sqlite) {
  const row = `select ${COLUMNS.join(', ')} from ticket where closed_at is null`;
  const inShort =
    'select ref, conversation, reason, opened_at as openedAt, closed_at as closedAt, outcome from ticket where';
  return {
    named: db.prepare<CaseInShort>(`${inShort} ref = ?`, IN_SHORT),
    allOf: db.prepare<CaseInShort>(`${inShort} conversation = ? order by opened_at, ref`, IN_SHORT),
    open: db.prepare<Row>(`${row} order by priority, opened_at`, COLUMNS),
    of: db.prepare<Row>(`${row} and conversation = ?`, COLUMNS),
    ref: db.prepare<{ ref: string }>('select ref from ticket where ref = ?', ['ref']),
    put: db.prepare(`insert into ticket(ref, conversation, reason, priority, opened_at, card) values(?, ?, ?, ?, ?, ?)
      on conflict(ref) do update set reason = excluded.reason, priority = excluded.priority, card = excluded.card`),
    claim: db.prepare(
      'update ticket set claimed_by = ?, claimed_name = ?, claimed_at = ? where conversation = ? and closed_at is null',
    ),
    close: db.prepare('update ticket set closed_at = ?, outcome = ? where conversation = ? and closed_at is null'),
  };
}
