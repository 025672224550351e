import { createHash } from 'node:crypto';
import type { Store, Ticket, Time } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { CaseNotes } from './caseNotes.ts';

export interface ContactRestsParts {
  readonly store: Pick<Store, 'change'>;
  readonly notes: CaseNotes;
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

  async has({ ref }: Ticket, name: string | null): Promise<boolean> {
    const { notes, store, clock } = this.#parts;
    const now = clock.now();
    const { restsUntil = 0 } = await notes.of(ref, now);
    if (restsUntil > now || name === null) return restsUntil > now;
    return store.change<Time, boolean>(restOf(name), now, (until) => ({
      after: until,
      until: until ?? now,
      result: (until ?? 0) > now,
    }));
  }

  /** @param forMs milliseconds from now */
  async begin({ ref }: Ticket, name: string | null, forMs: number): Promise<void> {
    const { notes, store, clock } = this.#parts;
    if (forMs <= 0) return;
    const now = clock.now();
    const until = now + forMs;
    await notes.change(ref, now, (note) => ({ ...note, restsUntil: until }));
    if (name !== null) await store.change<Time, null>(restOf(name), now, () => ({ after: until, until, result: null }));
  }
}

/** The name of an account stands in no record. */
function restOf(name: string): string {
  return `desk: rests ${createHash('sha256').update(name.trim().toLowerCase()).digest('base64url')}`;
}
