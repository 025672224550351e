import { stateAfter } from '../effectStates.ts';
import { openedJson, recordName } from '../sealed.ts';
import type { Effect, EffectResult, EffectState, TakenOver, Time } from '../store.ts';
import { type Link, script } from './link.ts';
import type { Places } from './places.ts';

const OPEN = script(`
local rows = {}
for _, entry in ipairs(redis.call('XRANGE', OUTBOX, '-', '+')) do rows[#rows + 1] = effectRow(entry[2][2]) end
return rows
`);

const IS_OPEN = script(`
if redis.call('HGET', effect(ARGV[1]), 'told') == '0' then return 1 end
return 0
`);

/** Effect, worker, and whether this worker has asked before and had no answer: then it may have it already. */
const HAND_OVER = script(`
local found = redis.call('HMGET', effect(ARGV[1]), 'state', 'owner')
local again = ARGV[3] == '1' and found[1] == 'handed over' and found[2] == ARGV[2]
if found[1] ~= 'queued' and not again then return false end
if not again then
  redis.call('HSET', effect(ARGV[1]), 'state', 'handed over', 'owner', ARGV[2])
  redis.call('HINCRBY', effect(ARGV[1]), 'attempts', 1)
end
return effectRow(ARGV[1])
`);

const PUT_BACK = script(`
if redis.call('HGET', effect(ARGV[1]), 'state') ~= 'handed over' then return 0 end
return redis.call('HSET', effect(ARGV[1]), 'state', 'queued', 'notBefore', ARGV[2])
`);

/** Whose words the result of an effect will be: conversation and wrapped key. */
const WHOSE = script(`
local whose = redis.call('HGET', effect(ARGV[1]), 'conversation')
if not whose then return false end
return { whose, redis.call('HGET', conversation(whose), 'key') }
`);

/** Effect, its new state, and the sealed result, if its key is still there. */
const SETTLE = script(`
local found = redis.call('HMGET', effect(ARGV[1]), 'state', 'waits')
local wasLost = found[1] == 'unknown' and found[2] == '0'
if found[1] ~= 'handed over' and not wasLost then return 0 end
redis.call('HSET', effect(ARGV[1]), 'state', ARGV[2])
if ARGV[3] then redis.call('HSET', effect(ARGV[1]), 'result', ARGV[3]) end
if found[2] == '0' and not wasLost then tell(ARGV[1]) end
return 1
`);

/**
 * Worker, how long a worker must have been silent to count as dead, what it holds as JSON. First it shows that it lives; then it
 * takes what the dead had, and what is in the stream and was never anyone's.
 */
const TAKE_OVER = script(`
local me = ARGV[1]
for _, key in ipairs(cjson.decode(ARGV[3])) do
  local found = redis.call('HMGET', effect(key), 'entry', 'owner', 'told')
  if found[2] == me and found[3] == '0' then redis.call('XCLAIM', OUTBOX, GROUP, me, 0, found[1], 'JUSTID') end
end
local lost, rows, unsure = 0, {}, {}
local function take(entry)
  local key = entry[2][2]
  local found = redis.call('HMGET', effect(key), 'state', 'waits', 'told')
  if found[3] ~= '0' then
    redis.call('XACK', OUTBOX, GROUP, entry[1])
    redis.call('XDEL', OUTBOX, entry[1])
    return
  end
  redis.call('HSET', effect(key), 'owner', me)
  if found[1] == 'handed over' then
    lost = lost + 1
    redis.call('HSET', effect(key), 'state', 'unknown')
    if found[2] == '0' then
      unsure[#unsure + 1] = effectRow(key)
      return tell(key)
    end
  end
  rows[#rows + 1] = effectRow(key)
end
local fresh = redis.call('XREADGROUP', 'GROUP', GROUP, me, 'STREAMS', OUTBOX, '>')
if fresh then for _, entry in ipairs(fresh[1][2]) do take(entry) end end
local cursor = '0-0'
repeat
  local found = redis.call('XAUTOCLAIM', OUTBOX, GROUP, me, ARGV[2], cursor, 'COUNT', 100)
  cursor = found[1]
  for _, entry in ipairs(found[2]) do take(entry) end
until cursor == '0-0'
return { lost, rows, unsure }
`);

/** Worker, idle time: what it has may be taken over at once, and its name is forgotten. */
const RELEASE = script(`
for _, entry in ipairs(redis.call('XPENDING', OUTBOX, GROUP, '-', '+', 100000, ARGV[1])) do
  redis.call('XCLAIM', OUTBOX, GROUP, 'nobody', 0, entry[1], 'IDLE', ARGV[2], 'JUSTID')
end
return redis.call('XGROUP', 'DELCONSUMER', OUTBOX, GROUP, ARGV[1])
`);

/** Longer silent than any living worker could be; milliseconds. */
const RELEASED_MS = 1_000_000_000;

type Row = readonly (Buffer | null)[];

export interface EffectsParts {
  readonly link: Link;
  readonly places: Places;
  readonly worker: string;
  /** How long a worker may be silent before it counts as dead; milliseconds. */
  readonly leaseMs: number;
}

/** The outbox: a stream of effects that are open, each in the hands of a worker, and a hash for each effect. */
export class Effects {
  readonly #parts: EffectsParts;
  /** Effects that were asked for without an answer. */
  readonly #asked = new Set<string>();
  /** Since when this worker has been in touch without a break; monotonic milliseconds. */
  #inTouchSince: number | null = null;

  constructor(parts: EffectsParts) {
    this.#parts = parts;
  }

  async open(): Promise<readonly Effect[]> {
    return this.#effects((await this.#parts.link.run(OPEN)) as (Row | null)[]);
  }

  async isOpen(key: string): Promise<boolean> {
    return (await this.#parts.link.run(IS_OPEN, key)) === 1;
  }

  async handOver(key: string): Promise<Effect | null> {
    const again = this.#asked.has(key) ? '1' : '0';
    this.#asked.add(key);
    const row = (await this.#parts.link.run(HAND_OVER, key, this.#parts.worker, again)) as Row | null;
    this.#asked.delete(key); // not reached without an answer
    return row === null ? null : this.#effect(row);
  }

  async putBack(key: string, notBefore: Time): Promise<void> {
    await this.#parts.link.run(PUT_BACK, key, notBefore);
  }

  async settle(key: string, result: EffectResult): Promise<void> {
    const { link, places } = this.#parts;
    const whose = (await link.run(WHOSE, key)) as readonly [Buffer, Buffer | null] | null;
    if (whose === null) return; // its conversation was deleted meanwhile
    const own = await places.keyOf(String(whose[0]), whose[1]);
    const sealed = own?.seal(JSON.stringify(result), recordName.result(key));
    await link.run(SETTLE, key, stateAfter(result), ...(sealed ? [sealed] : []));
  }

  /** Nobody is taken for dead before we have been in touch for as long as they may be silent: Redis itself may have been away. */
  async takeOver(held: readonly string[]): Promise<TakenOver> {
    const { link, worker, leaseMs } = this.#parts;
    const now = performance.now();
    const patient = this.#inTouchSince !== null && now - this.#inTouchSince >= leaseMs;
    try {
      const silentMs = patient ? leaseMs : RELEASED_MS;
      const found = (await link.run(TAKE_OVER, worker, silentMs, JSON.stringify(held))) as [number, Row[], Row[]];
      this.#inTouchSince ??= now;
      const [lost, open, unsure] = found;
      return { lost, effects: await this.#effects(open), unsure: await this.#effects(unsure) };
    } catch (error) {
      this.#inTouchSince = null;
      throw error;
    }
  }

  /** For a worker that leaves: others need not wait until they take it for dead. */
  async release(): Promise<void> {
    await this.#parts.link.run(RELEASE, this.#parts.worker, RELEASED_MS);
  }

  async #effects(rows: readonly (Row | null)[]): Promise<Effect[]> {
    return Promise.all(rows.filter((row) => row !== null).map((row) => this.#effect(row)));
  }

  async #effect(row: Row): Promise<Effect> {
    const [conversation, name, waits, state, attempts, notBefore, args = null, result = null, wrapped, key] = row;
    const own = await this.#parts.places.keyOf(String(conversation), wrapped ?? null);
    return {
      key: String(key),
      conversation: String(conversation),
      name: String(name),
      waits: String(waits) === '1',
      state: String(state) as EffectState,
      attempts: Number(attempts),
      notBefore: Number(notBefore),
      args: openedJson(args, recordName.args(String(key)), own) as Effect['args'],
      result: openedJson(result, recordName.result(String(key)), own) as Effect['result'],
    };
  }
}
