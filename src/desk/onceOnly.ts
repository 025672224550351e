import type { Store, Time } from '../stores/store.ts';

const DAY = 24 * 3_600_000;

interface Kept {
  /** Null: begun, and nobody wrote down how it ended. */
  readonly result: string | null;
}

/** Does what a key stands for once. The same key again gets the same result, and nothing is done again. */
export class OnceOnly {
  readonly #store: Pick<Store, 'change'>;
  readonly #underWay = new Map<string, Promise<string>>();

  constructor(store: Pick<Store, 'change'>) {
    this.#store = store;
  }

  /** What came of it, if it was begun; `unknown` as below. */
  async earlier(key: string, at: Time): Promise<string | null> {
    const running = this.#underWay.get(key);
    if (running !== undefined) return running;
    const kept = await this.#store.change<Kept, Kept | null>(`desk: once ${key}`, at, (before) => {
      return { after: before, until: at + DAY, result: before };
    });
    return kept === null ? null : (kept.result ?? 'unknown');
  }

  /** @returns what came of it; `unknown` for one that was begun and never ended, since it may have been done. */
  async do(key: string, at: Time, work: () => Promise<string>): Promise<string> {
    const running = this.#underWay.get(key);
    if (running !== undefined) return running;
    const doing = this.#do(key, at, work).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, doing);
    return doing;
  }

  async #do(key: string, at: Time, work: () => Promise<string>): Promise<string> {
    const earlier = await this.#change(key, at, (before) => before ?? { result: null });
    if (earlier !== null) return earlier.result ?? 'unknown';
    const result = await work();
    await this.#change(key, at, () => ({ result }));
    return result;
  }

  /** @returns what was there before. */
  #change(key: string, at: Time, act: (before: Kept | null) => Kept): Promise<Kept | null> {
    return this.#store.change<Kept, Kept | null>(`desk: once ${key}`, at, (before) => {
      return { after: act(before), until: at + DAY, result: before };
    });
  }
}
