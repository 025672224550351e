import { ConflictError } from '../errors.ts';
import type { RecordChange, Time } from '../store.ts';
import { type Link, script } from './link.ts';
import { PREFIX } from './prelude.ts';

/** A clock that is less off than this counts as right: records run out after minutes; milliseconds. */
const SKEW_MS = 1000;
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

/** Small records that run out by themselves: counters, codes, proofs. By the clock of Redis, which all workers share. */
export class Records {
  readonly #link: Link;
  #skew = 0;

  constructor(link: Link) {
    this.#link = link;
  }

  /** Notes how far this machine's clock is off. */
  async setClock(): Promise<void> {
    const [seconds, micros] = (await this.#link.call('TIME')) as Buffer[];
    const skew = Math.round(Number(seconds) * 1000 + Number(micros) / 1000 - Date.now());
    this.#skew = Math.abs(skew) < SKEW_MS ? 0 : skew;
  }

  async read<T>(name: string, at: Time): Promise<T | null> {
    return this.#valueIn(await this.#found(name), at) as T | null;
  }

  async change<T, R>(name: string, at: Time, decide: (before: T | null) => RecordChange<T, R>): Promise<R> {
    for (let tries = 0; tries < TRIES; tries++) {
      const found = await this.#found(name);
      const { after, until, result } = decide(this.#valueIn(found, at) as T | null);
      const stays = after !== null && until > at;
      const kept = stays ? JSON.stringify({ value: after, until: until + this.#skew } satisfies Kept) : '';
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
    return until > at + this.#skew ? value : null;
  }
}

function text(found: unknown): string {
  return (found as Buffer | null)?.toString() ?? '';
}
