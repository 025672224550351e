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
  /** What became of an effect that a crash cut off and nobody waits for, where that can be found out; null where it stays unknown. */
  readonly findOut?: (order: Order) => Promise<EffectResult | null>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
  /** Milliseconds until the answer to an effect of this name counts as lost; 3000 unless told. */
  readonly deadlineMs?: (name: string) => number;
  readonly checkpoint?: (name: string) => void;
}

/**
 * What a lane is given; `settled` when the result is known from an earlier start and only to be told, `unsure` when it is to be
 * found out whether it was done.
 */
interface Job {
  readonly key: string;
  readonly settled?: Effect;
  readonly unsure?: Effect;
}

/** Nothing was sent; milliseconds. */
interface NotSent {
  readonly tryAgainAfter: number;
}

const AT_ONCE = 64;
const TRIES = 5;
const LONGEST_NAP_MS = 60_000;
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
  /** Keys of what is ours to do, under way or waiting for its time. */
  readonly #inHand = new Set<string>();
  /** What waits for its time, by key. */
  readonly #waiting = new Map<string, Time>();
  #unwatch = (): void => undefined;
  #beat: NodeJS.Timeout | undefined;
  #inTouch = true;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#checkpoint = parts.checkpoint ?? (() => undefined);
    this.#lanes = new Lanes(AT_ONCE, (job) => this.#work(job));
    setMaxListeners(0, this.#stopping.signal); // one a wait, and any number may wait
  }

  /** Takes up what an earlier process left, then follows the commits, and looks after what other workers leave. */
  async start(): Promise<void> {
    const { store, turns } = this.#parts;
    await this.#takeOver();
    this.#unwatch = turns.onCommitted(({ effects }) => {
      for (const { key, notBefore = 0 } of effects) this.#takeFrom(notBefore, key);
    });
    const beatMs = store.beatMs();
    if (beatMs !== null) this.#beat = setInterval(() => void this.#beatOnce(), beatMs).unref();
  }

  /** Begins what was to wait until now; for when the clock was set as well. */
  wake(): void {
    const now = this.#parts.clock.now();
    for (const [key, notBefore] of this.#waiting) {
      if (notBefore > now) continue;
      this.#waiting.delete(key);
      this.#lanes.add({ key });
    }
  }

  /** Begins nothing new; resolves when what is under way has its result on disk. */
  async stop(): Promise<void> {
    this.#unwatch();
    this.#stopping.abort();
    this.#lanes.clear();
    await this.#lanes.idle();
    clearInterval(this.#beat); // not before: until then what is under way is in hand
  }

  async #beatOnce(): Promise<void> {
    try {
      await this.#takeOver();
      this.#inTouch = true;
    } catch (error) {
      if (this.#inTouch) this.#parts.log.error({ fault: faultOf(error) }, 'the outbox has lost touch; it tries again');
      this.#inTouch = false;
    }
  }

  async #takeOver(): Promise<void> {
    const { lost, effects, unsure } = await this.#parts.store.takeOver([...this.#inHand]);
    if (lost > 0) this.#parts.log.warn({ lost }, 'effects were cut off by a crash; whether they were done is unknown');
    for (const effect of effects) this.#resume(effect);
    for (const effect of unsure) this.#take({ key: effect.key, unsure: effect });
  }

  #resume(effect: Effect): void {
    const { key, state, notBefore } = effect;
    if (state !== 'queued') this.#take({ key, settled: effect });
    else this.#takeFrom(notBefore, key);
  }

  #take(job: Job): void {
    this.#inHand.add(job.key);
    this.#lanes.add(job);
  }

  #takeFrom(notBefore: Time, key: string): void {
    if (this.#timeTo(notBefore) <= 0) this.#take({ key });
    else void this.#hold(key, notBefore);
  }

  /** The machine may sleep meanwhile and the clock may be set: what comes first counts, the hour or the time waited. */
  async #hold(key: string, notBefore: Time): Promise<void> {
    this.#inHand.add(key);
    this.#waiting.set(key, notBefore);
    for (let left = this.#timeTo(notBefore); left > 0 && this.#waiting.has(key);) {
      const nap = Math.min(left, LONGEST_NAP_MS);
      if (!(await this.#pause(nap))) return;
      left = Math.min(left - nap, this.#timeTo(notBefore));
    }
    if (this.#waiting.delete(key)) this.#lanes.add({ key });
  }

  #timeTo(when: Time): number {
    return when - this.#parts.clock.now();
  }

  async #work(job: Job): Promise<void> {
    const { key } = job;
    const again = await this.#workOn(job);
    if (again === undefined) this.#inHand.delete(key);
    else void this.#hold(key, again);
  }

  /** @returns when it is tried again, where it is. */
  async #workOn({ key, settled, unsure }: Job): Promise<Time | undefined> {
    if (unsure !== undefined) await this.#findOut(unsure);
    else if (settled !== undefined) await this.#tell(settled, settled.result ?? UNKNOWN);
    else return this.#do(key);
    return undefined;
  }

  /** It is never done again by this: what is not found out stays unknown. */
  async #findOut({ key, conversation, name, args }: Effect): Promise<void> {
    const { findOut, store, log } = this.#parts;
    if (findOut === undefined || args === null) return;
    try {
      const result = await findOut({ key, conversation, name, args });
      if (result !== null) await this.#insist(() => store.settle(key, result));
    } catch (error) {
      log.warn({ key, name, fault: faultOf(error) }, 'what became of an effect could not be found out');
    }
  }

  /** @returns when it is tried again, where it is. */
  async #do(key: string): Promise<Time | undefined> {
    const effect = await this.#insist(() => this.#parts.store.handOver(key));
    if (!effect) return undefined;
    this.#checkpoint('handed-over');
    const result = await this.#perform(effect);
    this.#checkpoint('performed');
    if ('tryAgainAfter' in result) return this.#putBack(effect, result.tryAgainAfter);
    const kept = await this.#insist(() => this.#parts.store.settle(key, result).then(() => true));
    this.#checkpoint('answered');
    if (kept && effect.waits) await this.#tell(effect, result);
    return undefined;
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

  async #putBack({ key, attempts }: Effect, wanted: number): Promise<Time> {
    const { store, clock, random } = this.#parts;
    // On top of what was asked for, so that many that wait do not come back at once.
    const notBefore = clock.now() + wanted + backOff(attempts, random);
    await this.#insist(() => store.putBack(key, notBefore));
    return notBefore;
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
