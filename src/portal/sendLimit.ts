/** How often the same thing is sent to the same account. */
export interface SendPace {
  /** Milliseconds between two. */
  readonly gapMs: number;
  readonly perHour: number;
}

/** One a minute and three an hour: enough for a patient who lost a mail, too few to flood anyone's mailbox. */
export const USUAL_PACE: SendPace = { gapMs: 60_000, perHour: 3 };

const HOUR_MS = 3_600_000;
const MOST = 10_000;

/** Remembers, in this process, what was sent of late. The outbox sees to it that one order is not done twice. */
export class SendLimit {
  readonly #pace: SendPace;
  readonly #now: () => number;
  readonly #sent = new Map<string, readonly number[]>();
  readonly #keys = new Set<string>();

  constructor(pace: SendPace, now: () => number) {
    this.#pace = pace;
    this.#now = now;
  }

  /**
   * Sends, unless that was done a moment ago or for the same order. What fails was not sent, and may be tried again.
   * @param key of the order
   * @returns what sending gave; null when nothing was sent
   */
  async once<T>(what: string, key: string, send: () => Promise<T>): Promise<T | null> {
    const now = this.#now();
    const earlier = (this.#sent.get(what) ?? []).filter((at) => at > now - HOUR_MS);
    const last = earlier.at(-1);
    const tooSoon = last !== undefined && now - last < this.#pace.gapMs;
    if (this.#keys.has(key) || tooSoon || earlier.length >= this.#pace.perHour) return null;
    this.#sent.delete(what); // so that the map stays in the order of the last sending
    this.#sent.set(what, [...earlier, now]);
    this.#keys.add(key);
    forgetOldest(this.#sent);
    forgetOldest(this.#keys);
    try {
      return await send();
    } catch (error) {
      this.#sent.set(what, earlier);
      this.#keys.delete(key);
      throw error;
    }
  }
}

function forgetOldest(kept: Map<string, unknown> | Set<string>): void {
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) return;
    kept.delete(oldest);
  }
}
