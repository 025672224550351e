import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf, type Log } from '../errors/fault.ts';
import type { Effect, EffectResult, Store, Time } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { Turns } from '../turns/turns.ts';
import { backOff } from './backOff.ts';
import { Lanes } from './lanes.ts';
import { DeadlineError, provesNotSent, waitAskedFor } from './notSent.ts';

/** What a performer is given; `key` is its idempotency key. */
export interface Order {
  readonly key: string;
  readonly conversation: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * Does an effect in the outside world, at most once a call. Throwing means that nobody knows whether it was done, unless the
 * error proves that nothing was sent (NotSentError, connection refused).
 */
export type Perform = (order: Order, signal: AbortSignal) => Promise<EffectResult>;

export interface OutboxParts {
  readonly store: Store;
  readonly turns: Pick<Turns, 'takeInside' | 'onCommitted'>;
  readonly perform: Perform;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
  /** Milliseconds until the answer to an effect of this name counts as lost; 3000 unless told. */
  readonly deadlineMs?: (name: string) => number;
  readonly checkpoint?: (name: string) => void;
}

/** What a lane is given; `settled` when the result is known from an earlier start and only to be told. */
interface Job {
  readonly key: string;
  readonly settled?: Effect;
}

/** Nothing was sent; milliseconds. */
interface NotSent {
  readonly tryAgainAfter: number;
}

const AT_ONCE = 64;
const TRIES = 5;
const LONGEST_WAIT_MS = 60_000;
const FAILED: EffectResult = { type: 'result.failed' };
const UNKNOWN: EffectResult = { type: 'result.unknown' };

/**
 * Does effects after the commit that asked for them. Each is committed as handed over before the call and with its result
 * after it, so a crash between the two leaves it unknown and never done twice; the result then enters its conversation as a
 * turn of its own.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #lanes: Lanes<Job>;
  readonly #checkpoint: (name: string) => void;
  readonly #stopping = new AbortController();
  /** What waits for its time, by key. */
  readonly #held = new Map<string, Time>();
  #unwatch = (): void => undefined;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#checkpoint = parts.checkpoint ?? (() => undefined);
    this.#lanes = new Lanes(AT_ONCE, (job) => this.#work(job));
    setMaxListeners(0, this.#stopping.signal); // one a wait, and any number may wait
  }

  /** Takes up what an earlier process left, then follows the commits. */
  async start(): Promise<void> {
    const { store, turns, log } = this.#parts;
    const lost = await store.loseHandedOver();
    if (lost > 0) log.warn({ lost }, 'effects were cut off by a crash; whether they were done is unknown');
    this.#unwatch = turns.onCommitted(({ effects }) => {
      for (const { key, notBefore = 0 } of effects) this.#addFrom(notBefore, key);
    });
    for (const effect of await store.openEffects()) this.#resume(effect);
  }

  /** Begins what was to wait until now; for when the clock was set as well. */
  wake(): void {
    const now = this.#parts.clock.now();
    for (const [key, notBefore] of [...this.#held]) if (notBefore <= now) this.#release(key);
  }

  /** Begins nothing new; resolves when what is under way has its result on disk. */
  async stop(): Promise<void> {
    this.#unwatch();
    this.#stopping.abort();
    this.#lanes.clear();
    await this.#lanes.idle();
  }

  #resume(effect: Effect): void {
    const { key, state, notBefore } = effect;
    if (state === 'handed over') return; // by us, since the start
    if (state !== 'queued') this.#lanes.add({ key, settled: effect });
    else this.#addFrom(notBefore, key);
  }

  #addFrom(notBefore: Time, key: string): void {
    if (notBefore <= this.#parts.clock.now()) this.#lanes.add({ key });
    else void this.#hold(key, notBefore);
  }

  /** The clock may be set, and the machine may sleep, so no wait is longer than a minute. */
  async #hold(key: string, notBefore: Time): Promise<void> {
    this.#held.set(key, notBefore);
    let left = LONGEST_WAIT_MS + 1;
    while (left > LONGEST_WAIT_MS) {
      left = notBefore - this.#parts.clock.now();
      if (!(await this.#pause(Math.min(Math.max(left, 0), LONGEST_WAIT_MS)))) return;
    }
    this.#release(key);
  }

  #release(key: string): void {
    if (this.#held.delete(key)) this.#lanes.add({ key });
  }

  async #work({ key, settled }: Job): Promise<void> {
    if (settled !== undefined) return this.#tell(settled, settled.result ?? UNKNOWN);
    const effect = await this.#insist(() => this.#parts.store.handOver(key));
    if (!effect) return;
    this.#checkpoint('handed-over');
    const result = await this.#perform(effect);
    this.#checkpoint('performed');
    if ('tryAgainAfter' in result) return this.#putBack(effect, result.tryAgainAfter);
    const kept = await this.#insist(() => this.#parts.store.settle(key, result).then(() => true));
    this.#checkpoint('answered');
    if (kept && effect.waits) await this.#tell(effect, result);
  }

  /** @returns that it may be tried again, and when at the soonest, when nothing was sent. */
  async #perform({ key, conversation, name, args, attempts }: Effect): Promise<EffectResult | NotSent> {
    if (args === null) return FAILED; // its words were lost or deleted, so it was never sent
    const deadlineMs = this.#parts.deadlineMs?.(name) ?? 3000;
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), deadlineMs);
    try {
      const late = new Promise<never>((_, reject) => {
        deadline.signal.addEventListener('abort', () => reject(new DeadlineError(name, deadlineMs)));
      });
      return await Promise.race([this.#parts.perform({ key, conversation, name, args }, deadline.signal), late]);
    } catch (error) {
      this.#parts.log.warn({ key, name, attempts, fault: faultOf(error) }, 'an effect had no answer');
      if (!provesNotSent(error)) return UNKNOWN;
      return attempts < TRIES ? { tryAgainAfter: waitAskedFor(error) } : FAILED;
    } finally {
      clearTimeout(timer);
    }
  }

  async #putBack({ key, attempts }: Effect, wanted: number): Promise<void> {
    const { store, clock, random } = this.#parts;
    const notBefore = clock.now() + Math.max(wanted, backOff(attempts, random));
    await this.#insist(() => store.putBack(key, notBefore));
    void this.#hold(key, notBefore);
  }

  async #tell({ key, conversation }: Effect, event: EffectResult): Promise<void> {
    const value = { key, event };
    await this.#insist(() =>
      this.#parts.turns.takeInside({ conversation, name: 'effect.result', value, settles: { effect: key } }),
    );
    this.#checkpoint('told');
  }

  /** Repeats what must succeed until it does; a store that is full or out of reach comes back. Undefined once we stop. */
  async #insist<T>(work: () => Promise<T>): Promise<T | undefined> {
    for (let failures = 1; ; failures++) {
      try {
        return await work();
      } catch (error) {
        this.#parts.log.error({ failures, fault: faultOf(error) }, 'the outbox could not write; it tries again');
      }
      if (!(await this.#pause(backOff(failures, this.#parts.random)))) return undefined;
    }
  }

  /** @returns false when the outbox stopped meanwhile. */
  async #pause(ms: number): Promise<boolean> {
    try {
      await sleep(ms, undefined, { signal: this.#stopping.signal, ref: false });
      return true;
    } catch {
      return false;
    }
  }
}
