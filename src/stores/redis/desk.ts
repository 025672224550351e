import type { HandoffReason } from '../../../flows/vocabulary.ts';
import type { WhyCard } from '../../../flows/whyCard.ts';
import { openedJson, recordName } from '../sealed.ts';
import type { CaseInShort, DeskEvent, Ticket } from '../store.ts';
import { type Link, script } from './link.ts';
import type { Places } from './places.ts';
import { PREFIX } from './prelude.ts';

const TICKETS = script(`
local rows = {}
for _, ref in ipairs(redis.call('SMEMBERS', P .. 'tickets')) do rows[#rows + 1] = ticketRow(ref) end
return rows
`);

const TICKET_OF = script(`
local ref = redis.call('HGET', conversation(ARGV[1]), 'ticket')
if not ref or ref == '' then return false end
return ticketRow(ref)
`);

/** As it is told of a case that may be closed. */
const IN_SHORT = ['conversation', 'reason', 'openedAt', 'closedAt', 'outcome'] as const;

type Row = readonly (Buffer | null)[];

/** Cases, and what the desk may want to look at again. */
export class Desk {
  readonly #link: Link;
  readonly #places: Places;

  constructor(link: Link, places: Places) {
    this.#link = link;
    this.#places = places;
  }

  async tickets(): Promise<readonly Ticket[]> {
    const rows = (await this.#link.run(TICKETS)) as Row[];
    const tickets = await Promise.all(rows.map((row) => this.#ticket(row)));
    return tickets.sort((one, other) => one.priority - other.priority || one.openedAt - other.openedAt);
  }

  async ticketOf(conversation: string): Promise<Ticket | null> {
    const row = (await this.#link.run(TICKET_OF, conversation)) as Row | null;
    return row === null ? null : this.#ticket(row);
  }

  async named(ref: string): Promise<CaseInShort | null> {
    const row = (await this.#link.call('HMGET', `${PREFIX}ticket:${ref}`, ...IN_SHORT)) as Row;
    const [conversation, reason, openedAt, closedAt, outcome] = row;
    if (!conversation) return null;
    return {
      ref,
      conversation: String(conversation),
      reason: String(reason) as HandoffReason,
      openedAt: Number(openedAt),
      closedAt: closedAt ? Number(closedAt) : null,
      outcome: outcome ? String(outcome) : null,
    };
  }

  async allOf(conversation: string): Promise<readonly CaseInShort[]> {
    const refs = (await this.#link.call('SMEMBERS', `${PREFIX}tickets:${conversation}`)) as Buffer[];
    const cases = await Promise.all(refs.map((ref) => this.named(String(ref))));
    const found = cases.filter((one) => one !== null);
    return found.sort((one, other) => one.openedAt - other.openedAt || (one.ref < other.ref ? -1 : 1));
  }

  async events(after: number, limit: number): Promise<readonly DeskEvent[]> {
    const rows = (await this.#link.call('XRANGE', `${PREFIX}desk`, `(${after}-0`, '+', 'COUNT', limit)) as [
      Buffer,
      Buffer[],
    ][];
    return rows.map(([id, [, at, , conversation, , what]]) => ({
      n: Number(String(id).split('-')[0]),
      at: Number(at),
      conversation: String(conversation),
      what: String(what) as DeskEvent['what'],
    }));
  }

  async lastEvent(): Promise<number> {
    return Number(((await this.#link.call('GET', `${PREFIX}desk:n`)) as Buffer | null) ?? 0);
  }

  async #ticket(row: Row): Promise<Ticket> {
    const [conversation, reason, priority, openedAt, claimedBy, claimedName, claimedAt, card = null, wrapped, ref] =
      row;
    const key = await this.#places.keyOf(String(conversation), wrapped ?? null);
    return {
      ref: String(ref),
      conversation: String(conversation),
      reason: String(reason) as HandoffReason,
      priority: Number(priority),
      openedAt: Number(openedAt),
      claimedBy: claimedBy ? { id: String(claimedBy), name: String(claimedName) } : null,
      claimedAt: claimedAt ? Number(claimedAt) : null,
      card: openedJson(card, recordName.card(String(ref)), key) as WhyCard | null,
    };
  }
}
