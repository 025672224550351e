import { createHash } from 'node:crypto';
import type { Store, Ticket, Time } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { CaseNotes } from './caseNotes.ts';

export interface ContactRestsParts {
  readonly store: Pick<Store, 'change'>;
  readonly notes: CaseNotes;
  /** How long nothing is sent; milliseconds. */
  readonly restMs: number;
  readonly clock: Clock;
}

/**
 * Contacts that are being changed: for a while nothing is sent to them, so that the old contact can object first. Kept by case and
 * by account, since another case of the same patient must not get round it.
 */
export class ContactRests {
  readonly #parts: ContactRestsParts;

  constructor(parts: ContactRestsParts) {
    this.#parts = parts;
  }

  async has(ticket: Ticket, name: string | null): Promise<boolean> {
    const { store, clock } = this.#parts;
    const isResting = (await this.until(ticket)) !== null;
    if (isResting || name === null) return isResting;
    const now = clock.now();
    return store.change<Time, boolean>(restOf(name), now, (kept) => {
      const until = this.#bounded(kept ?? 0, now);
      return { after: kept && until, until, result: until > now };
    });
  }

  /** Until when the case's own contact rests; null when it does not. */
  async until({ ref }: Pick<Ticket, 'ref'>): Promise<Time | null> {
    const { notes, clock } = this.#parts;
    const now = clock.now();
    const { restsUntil = 0 } = await notes.change(ref, now, ({ restsUntil: kept, ...note }) => ({
      ...note,
      ...(kept !== undefined && { restsUntil: this.#bounded(kept, now) }),
    }));
    return restsUntil > now ? restsUntil : null;
  }

  async begin({ ref }: Ticket, name: string | null): Promise<void> {
    const { notes, store, clock, restMs } = this.#parts;
    if (restMs <= 0) return;
    const now = clock.now();
    const until = now + restMs;
    await notes.change(ref, now, (note) => ({ ...note, restsUntil: until }));
    if (name !== null) await store.change<Time, null>(restOf(name), now, () => ({ after: until, until, result: null }));
  }

  /** A rest that is longer than any began before the clock was set back: it begins anew, so that it ends. */
  #bounded(until: Time, now: Time): Time {
    return Math.min(until, now + this.#parts.restMs);
  }
}

/** The name of an account stands in no record. */
function restOf(name: string): string {
  return `desk: rests ${createHash('sha256').update(name.trim().toLowerCase()).digest('base64url')}`;
}
