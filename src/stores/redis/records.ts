import { ConflictError } from '../errors.ts';
import type { RecordChange, Time } from '../store.ts';
import { type Link, script } from './link.ts';
import { PREFIX } from './prelude.ts';

/** Redis drops a record so long after its end, so that a test's clock may run behind. */
const AFTERWARDS_MS = 60_000;
/** Each time it fails, another's change got through. */
const TRIES = 1000;

/** Name, what was there, what is to be there (nothing removes it), how long it stays; milliseconds. */
const CHANGE = script(`
local record = P .. 'record:' .. ARGV[1]
if (redis.call('GET', record) or '') ~= ARGV[2] then return 0 end
if ARGV[3] == '' then redis.call('DEL', record) else redis.call('SET', record, ARGV[3], 'PX', ARGV[4]) end
return 1
`);

interface Kept {
  readonly value: unknown;
  readonly until: Time;
}

/** Small records that run out by themselves: counters, codes, proofs. */
export class Records {
  readonly #link: Link;

  constructor(link: Link) {
    this.#link = link;
  }

  async read<T>(name: string, at: Time): Promise<T | null> {
    return this.#valueIn(await this.#found(name), at) as T | null;
  }

  async change<T, R>(name: string, at: Time, decide: (before: T | null) => RecordChange<T, R>): Promise<R> {
    for (let tries = 0; tries < TRIES; tries++) {
      const found = await this.#found(name);
      const { after, until, result } = decide(this.#valueIn(found, at) as T | null);
      const stays = after !== null && until > at;
      const kept = stays ? JSON.stringify({ value: after, until } satisfies Kept) : '';
      const lasts = Math.ceil(Math.max(0, until - at)) + AFTERWARDS_MS;
      if (kept === found || (await this.#link.run(CHANGE, name, found, kept, lasts)) === 1) return result;
    }
    throw new ConflictError(`record ${name}`);
  }

  async #found(name: string): Promise<string> {
    return text(await this.#link.call('GET', `${PREFIX}record:${name}`));
  }

  #valueIn(found: string, at: Time): unknown {
    if (found === '') return null;
    const { value, until } = JSON.parse(found) as Kept;
    return until > at ? value : null;
  }
}

function text(found: unknown): string {
  return (found as Buffer | null)?.toString() ?? '';
}
