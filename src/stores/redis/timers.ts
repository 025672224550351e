import type { Timer } from '../store.ts';
import { type Link, script } from './link.ts';
import { PREFIX } from './prelude.ts';

/** How long a worker may take to fire a timer before another one does; milliseconds. */
const HOLD_MS = 5000;

const SOONEST = script(`
local rows = {}
local found = redis.call('ZRANGE', P .. 'timers', 0, tonumber(ARGV[1]) - 1, 'WITHSCORES')
for i = 1, #found, 2 do
  rows[#rows + 1] = { found[i], redis.call('HGET', P .. 'timersOf', found[i]), found[i + 1] }
end
return rows
`);

/** Timer, worker, milliseconds. */
const HOLD = script(`
local hold = P .. 'firing:' .. ARGV[1]
if (redis.call('GET', hold) or ARGV[2]) ~= ARGV[2] then return 0 end
redis.call('SET', hold, ARGV[2], 'PX', ARGV[3])
return 1
`);

/** The hours at which conversations asked to be woken: a sorted set. */
export class Timers {
  readonly #link: Link;
  readonly #worker: string;

  constructor(link: Link, worker: string) {
    this.#link = link;
    this.#worker = worker;
  }

  async soonest(limit: number): Promise<readonly Timer[]> {
    const rows = (await this.#link.run(SOONEST, limit)) as Buffer[][];
    return rows.map(([key, conversation, due]) => ({
      key: String(key),
      conversation: String(conversation),
      due: Number(due),
    }));
  }

  async isSet(key: string): Promise<boolean> {
    return (await this.#link.call('ZSCORE', `${PREFIX}timers`, key)) !== null;
  }

  async hold(key: string): Promise<boolean> {
    return (await this.#link.run(HOLD, key, this.#worker, HOLD_MS)) === 1;
  }
}
