import { type Link, script } from './link.ts';

/** A turn under way fails on the new version, and begins again with nothing remembered. */
const FORGET = script(`
local c = ARGV[1]
local place = conversation(c)
if redis.call('EXISTS', place) == 0 then return 0 end
local timers = cjson.decode(redis.call('HGET', place, 'timers') or '[]')
for _, key in ipairs(timers) do
  redis.call('ZREM', P .. 'timers', key)
  redis.call('HDEL', P .. 'timersOf', key)
end
redis.call('HINCRBY', place, 'version', 1)
redis.call('HDEL', place, 'key', 'state', 'timers')
redis.call('DEL', P .. 'log:' .. c, P .. 'quarantine:' .. c)
for _, key in ipairs(redis.call('SMEMBERS', P .. 'effects:' .. c)) do
  if redis.call('HGET', effect(key), 'told') == '0' then close(key) end
  redis.call('DEL', effect(key))
end
redis.call('DEL', P .. 'effects:' .. c)
for _, ref in ipairs(redis.call('SMEMBERS', P .. 'tickets:' .. c)) do redis.call('HDEL', ticket(ref), 'card') end
return 1
`);

/** Destroys keys, and sees to it that Redis' own files lose them as well. */
export class Forgetting {
  readonly #link: Link;
  #isDue = false;

  constructor(link: Link) {
    this.#link = link;
  }

  async forget(conversation: string): Promise<void> {
    await this.#link.run(FORGET, conversation);
    this.#isDue = true;
    await this.rewrite();
  }

  /** The append-only file still holds the keys until it is rewritten. One rewrite at a time: what comes meanwhile waits for the next. */
  async rewrite(): Promise<void> {
    if (!this.#isDue) return;
    try {
      await this.#link.call('BGREWRITEAOF');
      this.#isDue = false;
    } catch {
      // One is under way, or we may not ask for it: then Redis rewrites by its own rules.
    }
  }
}
