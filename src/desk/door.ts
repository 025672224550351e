import { randomUUID } from 'node:crypto';
import type { Refused } from '../../channels/desk/ports.ts';
import type { Store, Ticket, Time } from '../stores/store.ts';
import type { Turns } from '../turns/turns.ts';
import { maySee, type Staff } from './walls.ts';

export interface DoorParts {
  readonly store: Pick<Store, 'tickets'>;
  readonly turns: Pick<Turns, 'take'>;
  /** The roles that may see cases of patients who are not safe. */
  readonly seesSafety: readonly string[];
}

/** Why something was not done, but that somebody else has the case. */
export type Refusal = Extract<Refused, { refused: string }>;

/** What a staff member looked at or did, for the audit. */
export interface Act {
  readonly what: string;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
  /** What others read of it in the log: a key of the desk's words. */
  readonly note?: string;
  /** With it the patient can get in again; the contacts on record hear of that. */
  readonly recovered?: { readonly name: string; readonly ref: string; readonly agreed: boolean };
  /** A temporary login that it set, and when it is ended if nobody used it. */
  readonly login?: { readonly of: object; readonly endsAt: readonly Time[] };
  /** What they wrote for other staff alone. */
  readonly words?: string;
}

/** Finds the cases that a staff member may see, and takes down what they do there: every act is a turn of its conversation. */
export class Door {
  readonly #parts: DoorParts;

  constructor(parts: DoorParts) {
    this.#parts = parts;
  }

  async tickets(by: Staff): Promise<readonly Ticket[]> {
    const { store, seesSafety } = this.#parts;
    return (await store.tickets()).filter((ticket) => maySee(by, ticket, seesSafety));
  }

  async ticket(by: Staff, ref: string): Promise<Ticket | null> {
    return (await this.tickets(by)).find((ticket) => ticket.ref === ref) ?? null;
  }

  /** The case, if it is theirs. */
  async owned(by: Staff, ref: string): Promise<Ticket | Refusal> {
    const ticket = await this.ticket(by, ref);
    if (ticket === null) return { refused: 'gone' };
    return ticket.claimedBy?.id === by.id ? ticket : { refused: 'notYours' };
  }

  note(by: Pick<Staff, 'id' | 'name'>, ticket: Ticket, { what, detail = {}, ...shown }: Act): Promise<boolean> {
    return this.event(by, ticket, { name: 'staff.acted', value: { act: { what, detail }, ...shown } });
  }

  /** @returns whether it changed the conversation's log. */
  async event(
    { id, name }: Pick<Staff, 'id' | 'name'>,
    { conversation }: Pick<Ticket, 'conversation'>,
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
