import { createHash } from 'node:crypto';
import type { Store, Time } from '../stores/store.ts';

const DAY = 24 * 3_600_000;

/** Whose wish it is, and for what: the same id with another `about` is a mistake, or a trick. */
export interface Key {
  readonly id: string;
  readonly about: string;
}

interface Kept {
  /** Null: begun, and nobody wrote down how it ended. */
  readonly result: string | null;
  /** What exactly was to be done, as a digest. */
  readonly about: string;
}

/** Does what a key stands for once. The same key again gets the same result, and nothing is done again. */
export class OnceOnly {
  readonly #store: Pick<Store, 'change'>;
  readonly #underWay = new Map<string, { readonly about: string; readonly result: Promise<string> }>();

  constructor(store: Pick<Store, 'change'>) {
    this.#store = store;
  }

  /** What came of it, if it was begun; `unknown` as below, and `other` where the key stood for something else. */
  async earlier(key: Key, at: Time): Promise<string | null> {
    const kept = await this.#store.change<Kept, Kept | null>(recordOf(key), at, (before) => {
      return { after: before, until: at + DAY, result: before };
    });
    if (kept === null) return null;
    if (kept.about !== digestOf(key)) return 'other';
    return (await this.#underWay.get(key.id)?.result) ?? kept.result ?? 'unknown';
  }

  /** @returns what came of it; `unknown` for one that was begun and never ended, since it may have been done; `other` as above. */
  async do(key: Key, at: Time, work: () => Promise<string>): Promise<string> {
    const running = this.#underWay.get(key.id);
    if (running !== undefined) return running.about === key.about ? running.result : 'other';
    const result = this.#do(key, at, work).finally(() => this.#underWay.delete(key.id));
    this.#underWay.set(key.id, { about: key.about, result });
    return result;
  }

  async #do(key: Key, at: Time, work: () => Promise<string>): Promise<string> {
    const about = digestOf(key);
    const earlier = await this.#change(key, at, (before) => before ?? { result: null, about });
    if (earlier !== null) return earlier.about === about ? (earlier.result ?? 'unknown') : 'other';
    const result = await work();
    await this.#change(key, at, () => ({ result, about }));
    return result;
  }

  /** @returns what was there before. */
  #change(key: Key, at: Time, act: (before: Kept | null) => Kept): Promise<Kept | null> {
    return this.#store.change<Kept, Kept | null>(recordOf(key), at, (before) => {
      return { after: act(before), until: at + DAY, result: before };
    });
  }
}

function recordOf({ id }: Key): string {
  return `desk: once ${id}`;
}

/** The name of an account stands in no record. */
function digestOf({ about }: Key): string {
  return createHash('sha256').update(about).digest('base64url');
}
