import { randomUUID } from 'node:crypto';
import type { Slot } from '../../flows/facts.ts';
import type { Store, Ticket, Time } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { Turns } from '../turns/turns.ts';
import type { Staff } from './walls.ts';

/** Longer than any case waits; milliseconds. */
const KEPT = 365 * 24 * 3_600_000;

/** One call that was tried. */
export interface Try {
  readonly at: Time;
  readonly byName: string;
  readonly outcome: 'reached' | 'noAnswer';
}

/** A patient who wants to be called, on the number in the chart: we hold none. */
export interface CallBack extends Pick<Ticket, 'ref' | 'reason' | 'priority' | 'openedAt' | 'claimedBy'> {
  readonly language: 'en' | 'es';
  /** When they chose to be called; null: at any time. */
  readonly slot: Slot | null;
  readonly answerBy: Time | null;
  readonly tries: readonly Try[];
  /** How often staff try before the patient is written to. */
  readonly mostTries: number;
}

export interface CallBacksParts {
  readonly store: Pick<Store, 'tickets' | 'record' | 'change'>;
  readonly turns: Pick<Turns, 'take'>;
  readonly mostTries: number;
  readonly clock: Clock;
}

/** Who is to be called, and what came of it. */
export class CallBacks {
  readonly #parts: CallBacksParts;

  constructor(parts: CallBacksParts) {
    this.#parts = parts;
  }

  /** The soonest first. */
  async all(): Promise<readonly CallBack[]> {
    const calls = await Promise.all((await this.#wanted()).map((ticket) => this.#callBack(ticket)));
    return calls.sort((one, other) => dueOf(one) - dueOf(other));
  }

  /** @returns 'told' when it was the last try and the patient was written to. */
  async mark(
    by: Staff,
    ref: string,
    outcome: Try['outcome'],
  ): Promise<'done' | 'told' | { readonly refused: 'gone' | 'notYours' }> {
    const { store, turns, mostTries, clock } = this.#parts;
    const ticket = (await this.#wanted()).find((one) => one.ref === ref);
    if (ticket === undefined) return { refused: 'gone' };
    if (ticket.claimedBy !== null && ticket.claimedBy.id !== by.id) return { refused: 'notYours' };
    const at = clock.now();
    const nth = await store.change<readonly Try[], number>(recordOf(ref), at, (before) => {
      const after = [...(before ?? []), { at, byName: by.name, outcome }];
      return { after, until: at + KEPT, result: after.filter((one) => one.outcome === 'noAnswer').length };
    });
    const event = { type: 'event', conversation: { id: ticket.conversation } };
    const who = { id: by.id, name: by.name };
    const what = `call.${outcome}`;
    const act = { what, detail: { ref, nth } };
    await turns.take({
      ...event,
      id: `desk:${randomUUID()}`,
      name: 'staff.acted',
      value: { by: who, act, note: what },
    });
    if (outcome !== 'noAnswer' || nth !== mostTries) return 'done';
    await turns.take({ ...event, id: `missed:${ref}`, name: 'staff.missedCalls' });
    return 'told';
  }

  /** Who is not safe any more is not called, whatever they chose before: their case says how they may be reached. */
  async #wanted(): Promise<readonly Ticket[]> {
    const tickets = await this.#parts.store.tickets();
    return tickets.filter(({ card, reason }) => card?.facts.how === 'call' && reason !== 'safety');
  }

  async #callBack({ ref, reason, priority, openedAt, claimedBy, card }: Ticket): Promise<CallBack> {
    const { store, mostTries, clock } = this.#parts;
    const tries = (await store.record<readonly Try[]>(recordOf(ref), clock.now())) ?? [];
    const { slot = null, answerBy = null } = card?.facts ?? {};
    return {
      ref,
      reason,
      priority,
      openedAt,
      claimedBy,
      language: card?.language ?? 'en',
      slot,
      answerBy,
      tries,
      mostTries,
    };
  }
}

function recordOf(ref: string): string {
  return `calls ${ref}`;
}

function dueOf({ slot, answerBy, openedAt }: CallBack): Time {
  return slot?.from ?? answerBy ?? openedAt;
}
