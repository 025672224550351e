import type { Log } from '../errors/fault.ts';
import type { Clock } from './clock.ts';

/** How fast it runs while it is ahead of the machine's clock: what is good for ten minutes is so for half a minute more at most. */
const SLOWER = 0.95;
/** A clock that was set back by less is not worth a word; milliseconds. */
const WORTH_TELLING_MS = 1000;

const TOLD =
  'the clock was set back; we go on without it, a little slower, until both agree. If it was far off, restart once it is right';

export interface SteadyClockParts {
  /** The machine's clock; milliseconds since 1970. */
  readonly wall: () => number;
  /** One that nobody can set; milliseconds since anything. */
  readonly ticks: () => number;
  /** Hears once of each time that the machine's clock was set back, and by how much; milliseconds. */
  readonly wasSetBack: (byMs: number) => void;
}

/**
 * A clock that never goes back, so that nothing that ran out is good again. It goes forward with the machine's clock. When that is set
 * back it runs on by itself, a little slower, until both agree; so a lock-out, a lease or a pause takes hardly longer than it says.
 */
export class SteadyClock implements Clock {
  readonly #parts: SteadyClockParts;
  #at: number;
  #tick: number;
  #ahead: number | undefined;
  /** By how much the machine's clock was behind when we looked last. */
  #behind = 0;

  constructor(parts: SteadyClockParts) {
    this.#parts = parts;
    this.#at = parts.wall();
    this.#tick = parts.ticks();
  }

  static ofThisMachine(log: Log): SteadyClock {
    return new SteadyClock({
      wall: Date.now,
      ticks: () => performance.now(),
      wasSetBack: (byMs) => log.warn({ byMs }, TOLD),
    });
  }

  now(): number {
    const tick = this.#parts.ticks();
    const ran = Math.max(0, tick - this.#tick);
    this.#tick = tick;
    const wall = this.#parts.wall() + (this.#ahead ?? 0);
    const behind = this.#at + ran - wall;
    if (behind - this.#behind > WORTH_TELLING_MS) this.#parts.wasSetBack(Math.round(behind));
    this.#behind = Math.max(0, behind);
    this.#at = behind <= 0 ? wall : Math.max(wall, this.#at + ran * SLOWER);
    return Math.floor(this.#at);
  }

  /** The first time it may go back: nothing was promised before the store was opened. */
  follow(aheadMs: number): void {
    if (this.#ahead === undefined) this.#at = this.#parts.wall() + aheadMs;
    this.#ahead = aheadMs;
  }
}
