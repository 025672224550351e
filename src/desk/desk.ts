import { randomUUID } from 'node:crypto';
import type { Language } from '../../flows/vocabulary.ts';
import type { Checking, StaffChecks } from '../identity/staffChecks.ts';
import type { Store, Ticket } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { Turns } from '../turns/turns.ts';
import { caseOf, waitingOf, type InWords, type Case, type Waiting } from './caseView.ts';
import { Follower } from './follower.ts';
import type { Unlocking } from './unlocking.ts';
import { Views } from './views.ts';
import { maySee, type Staff } from './walls.ts';

export interface DeskParts {
  readonly store: Pick<Store, 'tickets' | 'ticketOf' | 'load' | 'since' | 'deskEvents' | 'lastDeskEvent' | 'change'>;
  readonly turns: Pick<Turns, 'take' | 'onCommitted'>;
  /** Hides what looks like a password or a code. */
  readonly mask: (text: string) => string;
  /** What the patient was asked, answered and named besides, in a staff member's language. */
  readonly inWords: (card: NonNullable<Ticket['card']>, language: Language) => InWords;
  readonly checks: StaffChecks;
  readonly unlocking: Unlocking;
  /** The roles that may see cases of patients who are not safe. */
  readonly seesSafety: readonly string[];
  readonly clock: Clock;
}

export type Refused =
  | { readonly refused: 'gone' | 'notYours' | 'secret' | 'optedOut' | 'unproven' | 'notOffered' }
  | { readonly takenBy: string };

/** What a staff member looked at or did, for the audit; `note` is what others read of it in the log. */
interface Act {
  readonly what: string;
  readonly detail?: object;
  readonly note?: string;
}

type Done = 'done' | Refused;

const GONE: Refused = { refused: 'gone' };
const NOT_YOURS: Refused = { refused: 'notYours' };

/** What staff see and do at the desk. Every act is a turn of its conversation; whoever may not see a case is told that it is not there. */
export class Desk {
  readonly #parts: DeskParts;
  readonly #views: Views;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#views = new Views(parts.store);
  }

  async queue(by: Staff): Promise<readonly Waiting[]> {
    return (await this.#tickets(by)).map(waitingOf);
  }

  async open(by: Staff, ref: string, language: Language): Promise<Case | null> {
    const ticket = await this.#ticket(by, ref);
    if (ticket === null) return null;
    const { store, inWords, clock } = this.#parts;
    if (await this.#views.isNew(by.id, ref, clock.now())) await this.#note(by, ticket, { what: 'viewed' });
    const rows = await store.since(ticket.conversation, 0);
    const words = ticket.card && inWords(ticket.card, language);
    const identity = ticket.claimedBy?.id === by.id ? await this.#identity(by, ticket) : null;
    const optedOut = await this.#optedOut(ticket);
    return caseOf(ticket, { words, rows, identity, optedOut });
  }

  /** Of two who claim at once, the conversation's queue lets one be first. */
  async claim(by: Staff, ref: string): Promise<Done> {
    const ticket = await this.#ticket(by, ref);
    if (ticket === null) return GONE;
    if (ticket.claimedBy === null) await this.#event(by, ticket, { name: 'staff.claimed' });
    const after = await this.#parts.store.ticketOf(ticket.conversation);
    if (after === null) return GONE;
    if (after.claimedBy?.id === by.id) return 'done';
    return { takenBy: after.claimedBy?.name ?? '' };
  }

  async say(by: Staff, ref: string, { id, text }: { readonly id: string; readonly text: string }): Promise<Done> {
    const ticket = await this.#owned(by, ref);
    if ('refused' in ticket) return ticket;
    if (this.#parts.mask(text) !== text) return { refused: 'secret' };
    if (await this.#optedOut(ticket)) return { refused: 'optedOut' };
    const said = { name: 'staff.says', id: `desk:${by.id}:${id}`, value: { text } };
    // Who lost the case meanwhile is not heard.
    return (await this.#event(by, ticket, said)) ? 'done' : NOT_YOURS;
  }

  async close(by: Staff, ref: string, outcome: 'solved' | 'backToBot'): Promise<Done> {
    const ticket = await this.#owned(by, ref);
    if ('refused' in ticket) return ticket;
    await this.#event(by, ticket, { name: 'staff.closed', value: { outcome } });
    return 'done';
  }

  async tick(by: Staff, ref: string, tick: { readonly check: string; readonly on: boolean }): Promise<Done> {
    const ticket = await this.#owned(by, ref);
    if ('refused' in ticket) return ticket;
    const { checks, clock } = this.#parts;
    if (!checks.knows(tick.check)) return { refused: 'notOffered' };
    await checks.tick(checking(by, ticket), tick, clock.now());
    await this.#note(by, ticket, { what: 'checked', detail: { ...tick } });
    return 'done';
  }

  async unlock(by: Staff, ref: string, name: string): Promise<{ readonly result: string } | Refused> {
    const ticket = await this.#owned(by, ref);
    if ('refused' in ticket) return ticket;
    const { checks, clock, unlocking } = this.#parts;
    if (unlocking.how !== 'staff') return { refused: 'notOffered' };
    const proof = await checks.prove(checking(by, ticket), clock.now());
    if (proof === null) return { refused: 'unproven' };
    const key = randomUUID();
    // Written down first: a crash half-way must not hide that it was asked for.
    await this.#note(by, ticket, { what: 'unlock.asked', detail: { key } });
    const { conversation } = ticket;
    const became = `unlock.${await unlocking.unlock({ name, conversation, staffId: by.id, proof, key })}`;
    await this.#note(by, ticket, { what: became, detail: { key }, note: became });
    return { result: became };
  }

  async unlockedByHand(by: Staff, ref: string): Promise<{ readonly result: string } | Refused> {
    const ticket = await this.#owned(by, ref);
    if ('refused' in ticket) return ticket;
    const { checks, clock, unlocking } = this.#parts;
    if (unlocking.how !== 'manual') return { refused: 'notOffered' };
    if ((await checks.prove(checking(by, ticket), clock.now())) === null) return { refused: 'unproven' };
    await this.#note(by, ticket, { what: 'unlock.byHand', note: 'unlock.byHand' });
    return { result: 'unlock.byHand' };
  }

  lastEvent(): Promise<number> {
    return this.#parts.store.lastDeskEvent();
  }

  follow(by: Staff): Follower {
    return new Follower({ ...this.#parts, by });
  }

  onChange(watcher: () => void): () => void {
    return this.#parts.turns.onCommitted(watcher);
  }

  async #tickets(by: Staff): Promise<readonly Ticket[]> {
    const tickets = await this.#parts.store.tickets();
    return tickets.filter((ticket) => maySee(by, ticket, this.#parts.seesSafety));
  }

  async #ticket(by: Staff, ref: string): Promise<Ticket | null> {
    return (await this.#tickets(by)).find((ticket) => ticket.ref === ref) ?? null;
  }

  async #owned(by: Staff, ref: string): Promise<Ticket | Extract<Refused, { refused: string }>> {
    const ticket = await this.#ticket(by, ref);
    if (ticket === null) return { refused: 'gone' };
    return ticket.claimedBy?.id === by.id ? ticket : { refused: 'notYours' };
  }

  async #optedOut({ conversation }: Ticket): Promise<boolean> {
    return (await this.#parts.store.load(conversation)).state.talk?.optedOut ?? false;
  }

  async #identity(by: Staff, ticket: Ticket): Promise<Case['identity']> {
    const { checks, clock, unlocking } = this.#parts;
    return {
      ...checks.rules,
      ticked: await checks.ticked(checking(by, ticket), clock.now()),
      unlock: unlocking.how,
    };
  }

  #note(by: Staff, ticket: Ticket, { what, detail = {}, ...note }: Act): Promise<boolean> {
    return this.#event(by, ticket, { name: 'staff.acted', value: { act: { what, detail }, ...note } });
  }

  /** @returns whether it changed the conversation's log. */
  async #event(
    { id, name }: Staff,
    { conversation }: Ticket,
    event: { readonly name: string; readonly id?: string; readonly value?: object },
  ): Promise<boolean> {
    const { rows } = await this.#parts.turns.take({
      type: 'event',
      id: `desk:${randomUUID()}`,
      ...event,
      value: { ...event.value, by: { id, name } },
      conversation: { id: conversation },
    });
    return rows.length > 0;
  }
}

function checking({ id }: Staff, { ref, conversation }: Ticket): Checking {
  return { ref, conversation, staffId: id };
}
