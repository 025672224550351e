import { faultOf, type Log } from '../errors/fault.ts';
import type { Store, Ticket, Time } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { Closings } from './closings.ts';
import type { Door } from './door.ts';
import { LEASE, type Presence } from './presence.ts';

export interface RoundsParts {
  readonly store: Pick<Store, 'tickets'>;
  readonly door: Pick<Door, 'event'>;
  readonly presence: Presence;
  readonly closings: Closings;
  readonly clock: Clock;
  readonly log: Log;
  /** How often a round is made; milliseconds. */
  readonly everyMs?: number;
}

/** Often enough that a patient does not wait much longer than the lease. */
const EVERY_MS = 5000;

/** Goes round the claimed cases: those whose staff member is gone wait for staff again, and those that were closed a minute ago end. */
export class Rounds {
  readonly #parts: RoundsParts;
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> | undefined;
  #since: Time;

  constructor(parts: RoundsParts) {
    this.#parts = parts;
    this.#since = parts.clock.now();
  }

  start(): void {
    // While no server ran no browser could show that it lives.
    this.#since = this.#parts.clock.now();
    this.#timer = setInterval(() => void this.go(), this.#parts.everyMs ?? EVERY_MS).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#round;
  }

  /** One round; one at a time. */
  go(): Promise<void> {
    return (this.#round ??= this.#all().finally(() => (this.#round = undefined)));
  }

  async #all(): Promise<void> {
    const { store, presence, clock, log } = this.#parts;
    try {
      const now = clock.now();
      const claimed = (await store.tickets()).filter(({ claimedBy }) => claimedBy !== null);
      if (claimed.length === 0) return;
      const here = new Set((await presence.here(now)).map(({ id }) => id));
      for (const ticket of claimed) await this.#look(ticket, here, now);
    } catch (error) {
      log.error({ fault: faultOf(error) }, 'a round of the desk failed; the next one looks again');
    }
  }

  async #look(ticket: Ticket, here: ReadonlySet<string>, now: Time): Promise<void> {
    const { door, closings } = this.#parts;
    if (await closings.isUnderWay(ticket)) return;
    const { claimedBy, claimedAt } = ticket;
    if (claimedBy === null || here.has(claimedBy.id)) return;
    if (Math.abs(now - Math.max(this.#since, claimedAt ?? 0)) < LEASE) return;
    await door.event(claimedBy, ticket, { name: 'staff.left', value: { why: 'lost' } });
  }
}
