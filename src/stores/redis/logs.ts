import type { SealingKey } from '../../seal/sealingKey.ts';
import { lineIn, recordName } from '../sealed.ts';
import type { Line, LogRow } from '../store.ts';
import { type Link, script } from './link.ts';
import type { Places } from './places.ts';

const TIME_BYTES = 8;
/** So many rows are read at once: Redis answers nobody else meanwhile. */
const AT_ONCE = 500;

/** Key, number of the last row there is, then number and bytes of each row from ARGV[2] to ARGV[3]; without those, of the rows that answered message ARGV[4]. */
const ROWS = script(`
local first, last = tonumber(ARGV[2]), tonumber(ARGV[3])
if ARGV[4] then
  local range = redis.call('HGET', P .. 'seen:' .. ARGV[1], ARGV[4])
  if not range then return false end
  local from, to = string.match(range, '^%d+ (%d+) (%d+)$')
  first, last = tonumber(from), tonumber(to)
end
local found = redis.call('HMGET', conversation(ARGV[1]), 'key', 'logSeq')
last = math.min(last, tonumber(found[2] or '0'))
local rows = { found[1], found[2] or '0' }
for seq = first, last do
  local bytes = redis.call('HGET', P .. 'log:' .. ARGV[1], seq)
  if bytes then
    rows[#rows + 1] = tostring(seq)
    rows[#rows + 1] = bytes
  end
end
return rows
`);

type Found = readonly [wrapped: Buffer | null, last: Buffer, ...rows: Buffer[]];

/** A line as it rests: when it was said, and its sealed bytes. */
export function lineBytes(conversation: string, { seq, at, ...line }: LogRow & Line, key: SealingKey): Buffer {
  return atRest(at, key.seal(JSON.stringify(line), recordName.line(conversation, seq)));
}

/** @param sealed a line that was sealed before */
export function atRest(at: number, sealed: Buffer): Buffer {
  const time = Buffer.alloc(TIME_BYTES);
  time.writeDoubleBE(at);
  return Buffer.concat([time, sealed]);
}

/** The numbered log, and which of its rows answered which message. */
export class Logs {
  readonly #link: Link;
  readonly #places: Places;

  constructor(link: Link, places: Places) {
    this.#link = link;
    this.#places = places;
  }

  async seen(conversation: string, messageId: string): Promise<readonly LogRow[] | null> {
    const found = (await this.#link.run(ROWS, conversation, '', '', messageId)) as Found | null;
    return found === null ? null : this.#opened(conversation, found);
  }

  async since(conversation: string, seq: number): Promise<readonly LogRow[]> {
    const all: LogRow[] = [];
    for (let first = seq + 1; ; first += AT_ONCE) {
      const found = (await this.#link.run(ROWS, conversation, first, first + AT_ONCE - 1)) as Found;
      all.push(...(await this.#opened(conversation, found)));
      if (Number(found[1]) < first + AT_ONCE) return all;
    }
  }

  async #opened(conversation: string, [wrapped, , ...found]: Found): Promise<readonly LogRow[]> {
    const key = await this.#places.keyOf(conversation, wrapped);
    return Array.from({ length: found.length / 2 }, (_, i) => {
      const seq = Number(found[2 * i]);
      const bytes = found[2 * i + 1] as Buffer;
      const line = lineIn(bytes.subarray(TIME_BYTES), recordName.line(conversation, seq), key);
      return { seq, at: bytes.readDoubleBE(), ...line };
    });
  }
}
