import type { DeskEvent, Store } from '../stores/store.ts';
import { maySee, type Staff } from './walls.ts';

/** How many events are read at once. */
const AT_ONCE = 200;

export interface FollowerParts {
  readonly store: Pick<Store, 'deskEvents' | 'ticketOf' | 'tickets'>;
  readonly seesSafety: readonly string[];
  readonly by: Staff;
}

export interface News {
  readonly n: number;
  readonly what: DeskEvent['what'];
  readonly ref: string | null;
}

/** Reads the desk's events for one staff member. What is not theirs to see is left out, even that it happened. */
export class Follower {
  readonly #parts: FollowerParts;
  /** Conversations of cases that they saw, so that they learn of an end: a closed case is no longer there to ask about. */
  #seen: Map<string, string> | undefined;

  constructor(parts: FollowerParts) {
    this.#parts = parts;
  }

  async since(after: number): Promise<{ readonly news: readonly News[]; readonly last: number }> {
    this.#seen ??= await this.#visible();
    const news: News[] = [];
    let last = after;
    let events: readonly DeskEvent[];
    do {
      events = await this.#parts.store.deskEvents(last, AT_ONCE);
      for (const event of events) news.push(...(await this.#newsOf(event)));
      last = events.at(-1)?.n ?? last;
    } while (events.length === AT_ONCE);
    return { news, last };
  }

  async #visible(): Promise<Map<string, string>> {
    const { store, by, seesSafety } = this.#parts;
    const tickets = (await store.tickets()).filter((ticket) => maySee(by, ticket, seesSafety));
    return new Map(tickets.map(({ conversation, ref }) => [conversation, ref]));
  }

  async #newsOf({ n, what, conversation }: DeskEvent): Promise<News[]> {
    const { store, by, seesSafety } = this.#parts;
    const seen = this.#seen ?? new Map<string, string>();
    const ticket = await store.ticketOf(conversation);
    if (ticket !== null && maySee(by, ticket, seesSafety)) {
      seen.set(conversation, ticket.ref);
      return [{ n, what, ref: ticket.ref }];
    }
    const ref = seen.get(conversation);
    // It has ended, or it is not theirs to see any more: once more they are told, so that it goes from their screen.
    if (ref !== undefined) {
      seen.delete(conversation);
      return [{ n, what: 'case', ref }];
    }
    return what === 'alert' && ticket === null ? [{ n, what, ref: null }] : [];
  }
}
