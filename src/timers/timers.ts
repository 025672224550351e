import { faultOf, type Log } from '../errors/fault.ts';
import type { Store, Timer } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { Turns } from '../turns/turns.ts';

export interface TimersParts {
  readonly store: Store;
  readonly turns: Pick<Turns, 'takeInside' | 'onCommitted'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly checkpoint?: (name: string) => void;
}

const AT_ONCE = 64;
/** The clock may be set, and the machine may sleep, so no wait is longer than this; milliseconds. */
const LONGEST_WAIT_MS = 60_000;
const AFTER_FAILURE_MS = 1000;

/** Fires durable timers as event turns, one sleep to the next. The turn's own commit removes the timer, so each fires once. */
export class Timers {
  readonly #parts: TimersParts;
  readonly #firing = new Map<string, Promise<void>>();
  #sleep: NodeJS.Timeout | undefined;
  #wakesAt = Number.POSITIVE_INFINITY;
  #stopped = false;
  #unwatch = (): void => undefined;

  constructor(parts: TimersParts) {
    this.#parts = parts;
  }

  /** Fires what came due while no process ran, then follows the commits. */
  async start(): Promise<void> {
    this.#unwatch = this.#parts.turns.onCommitted(({ conversation, timers }) => {
      if (conversation === null) void this.wake();
      for (const { due } of timers) if (due < this.#wakesAt) this.#sleepUntil(due);
    });
    await this.wake();
  }

  /** Resolves when no timer is being fired. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#unwatch();
    clearTimeout(this.#sleep);
    await Promise.all(this.#firing.values());
  }

  /** Begins to fire all that is due; for when the clock was set as well. */
  async wake(): Promise<void> {
    if (this.#stopped) return;
    this.#wakesAt = Number.POSITIVE_INFINITY; // a timer set while we read shows up here
    try {
      const soonest = await this.#parts.store.timers(AT_ONCE + this.#firing.size);
      this.#fireDue(soonest.filter(({ key }) => !this.#firing.has(key)));
    } catch (error) {
      this.#parts.log.error({ fault: faultOf(error) }, 'the timers could not be read; tried again shortly');
      this.#sleepUntil(this.#parts.clock.now() + AFTER_FAILURE_MS);
    }
  }

  #fireDue(soonest: readonly Timer[]): void {
    const now = this.#parts.clock.now();
    for (const timer of soonest) {
      if (timer.due > now) {
        this.#sleepUntil(Math.min(timer.due, this.#wakesAt));
        return;
      }
      if (this.#firing.size >= AT_ONCE) break; // the next one done wakes us
      this.#firing.set(timer.key, this.#fire(timer));
    }
    this.#sleepUntil(this.#wakesAt);
  }

  async #fire({ key, conversation }: Timer): Promise<void> {
    this.#parts.checkpoint?.('timer-due');
    try {
      if (!(await this.#parts.store.holdTimer(key))) {
        this.#notNow(key); // another worker fires it; should that one die, it is still there
        return;
      }
      const { again } = await this.#parts.turns.takeInside({
        conversation,
        name: 'timer.due',
        value: { key },
        settles: { timer: key },
      });
      this.#parts.checkpoint?.('timer-fired');
      // Should a timer that has fired be found again, it must not keep us busy for ever.
      if (again) {
        this.#notNow(key);
        return;
      }
      this.#firing.delete(key);
      await this.wake();
    } catch (error) {
      this.#parts.log.error({ key, fault: faultOf(error) }, 'a timer could not be fired; tried again shortly');
      this.#notNow(key);
    }
  }

  #notNow(key: string): void {
    this.#firing.delete(key);
    this.#sleepUntil(this.#parts.clock.now() + AFTER_FAILURE_MS);
  }

  #sleepUntil(due: number): void {
    clearTimeout(this.#sleep);
    this.#wakesAt = due;
    if (this.#stopped) return;
    const wait = Math.min(LONGEST_WAIT_MS, Math.max(0, due - this.#parts.clock.now()));
    this.#sleep = setTimeout(() => void this.wake(), wait).unref();
  }
}
