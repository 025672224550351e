import type { DeliveryFailure } from '../../flows/deliveries.ts';
import type { Store, Time } from '../stores/store.ts';

/** Ten years, as the report's other counts; milliseconds. */
const KEPT = 10 * 365 * 24 * 3_600_000;

export type Medium = 'email' | 'text';

/** What became of a message: it was taken by the other side; sent, and not taken; or not sent on by its provider at all. */
export type Fate = 'delivered' | 'bounced' | 'dropped';

/** Messages that were sent on a day, by what became of them. */
interface Counted extends Readonly<Record<Fate, number>> {
  readonly sent: number;
}

/** The same; of those that are left nothing is known, or not yet. */
export interface Sent extends Counted {
  readonly unknown: number;
}

export type SentByMedium = Readonly<Record<Medium, Sent>>;

type Kept = Readonly<Record<Medium, Counted>>;

export interface DeliveryDaysParts {
  readonly store: Pick<Store, 'record' | 'change'>;
  /** The name of the day that holds a moment, where the clinic is. */
  readonly dayOf: (at: Time) => string;
  readonly clock: { now(): Time };
}

const NONE: Counted = { sent: 0, delivered: 0, bounced: 0, dropped: 0 };
const NOBODYS: Kept = { email: NONE, text: NONE };

/** A provider that will not send, since it was told not to, never tried. */
const DROPPED: ReadonlySet<DeliveryFailure> = new Set(['suppressed', 'optedOut']);

/** Null while it may still become one or the other. */
export function fateOf(status: string, reason: DeliveryFailure = 'unknown'): Fate | null {
  if (status === 'delivered') return 'delivered';
  if (status !== 'failed') return null;
  return DROPPED.has(reason) ? 'dropped' : 'bounced';
}

/** Counts messages to contacts on record by the day they were sent; a crash between a message and its count leaves that one out. */
export class DeliveryDays {
  readonly #parts: DeliveryDaysParts;

  constructor(parts: DeliveryDaysParts) {
    this.#parts = parts;
  }

  /** @param day such as 2026-11-24 */
  async of(day: string): Promise<SentByMedium> {
    const { store, clock } = this.#parts;
    const { email, text } = (await store.record<Kept>(recordOf(day), clock.now())) ?? NOBODYS;
    return { email: withUnknown(email), text: withUnknown(text) };
  }

  sent(medium: Medium, at: Time): Promise<void> {
    return this.#change(medium, at, (before) => ({ ...before, sent: before.sent + 1 }));
  }

  /** More became known of a message. @param sentAt when it was sent */
  async became(medium: Medium, sentAt: Time, { from, to }: { from: Fate | null; to: Fate | null }): Promise<void> {
    if (from === to) return;
    await this.#change(medium, sentAt, (before) => ({
      ...before,
      ...(from && { [from]: before[from] - 1 }),
      ...(to && { [to]: before[to] + 1 }),
    }));
  }

  async #change(medium: Medium, at: Time, act: (before: Counted) => Counted): Promise<void> {
    const { store, dayOf, clock } = this.#parts;
    const now = clock.now();
    await store.change<Kept, null>(recordOf(dayOf(at)), now, (before) => {
      const counts = before ?? NOBODYS;
      return { after: { ...counts, [medium]: act(counts[medium]) }, until: now + KEPT, result: null };
    });
  }
}

/** A message and its end are counted a moment apart. */
function withUnknown({ sent, delivered, bounced, dropped }: Counted): Sent {
  return { sent, delivered, bounced, dropped, unknown: Math.max(0, sent - delivered - bounced - dropped) };
}

function recordOf(day: string): string {
  return `deliveries: ${day}`;
}
