import { PortalError } from './portalError.ts';

/** So many losses in a row open it, and it rests so long; milliseconds. */
const LOST_IN_A_ROW = 5;
const REST_MS = 30_000;

/** Spares a portal that does not answer, and everyone the wait for it. After a rest, one lost call opens it again. */
export class Breaker {
  readonly #now: () => number;
  #lost = 0;
  #restsUntil = 0;
  #wave = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Calls that begin in the same wave and are lost count as one loss: they tell the same. */
  get wave(): number {
    return this.#wave;
  }

  /** @throws PortalError PORTAL_UNAVAILABLE while it rests. */
  pass(): void {
    if (this.#now() < this.#restsUntil) throw new PortalError('PORTAL_UNAVAILABLE');
  }

  answered(): void {
    this.#lost = 0;
    this.#restsUntil = 0;
  }

  /** @param wave in which the call began */
  lost(wave: number): void {
    if (wave !== this.#wave) return;
    this.#wave += 1;
    this.#lost += 1;
    if (this.#lost >= LOST_IN_A_ROW) this.#restsUntil = this.#now() + REST_MS;
  }
}
