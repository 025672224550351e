import { Redis } from 'ioredis';
import type { SharedRedis } from '../../../src/composeStore.ts';
import type { KeyRing } from '../../../src/seal/keyRing.ts';
import { RedisStore } from '../../../src/stores/redis.ts';
import type { Data, EffectRow, Place, Records, SeenRow, TicketRow } from './records.ts';

const quiet = { warn: () => undefined, error: () => undefined };
const CONVERSATION = 'latchkey:conversation:';

/** What a Redis holds. */
export async function inRedis({ url }: SharedRedis, keys: KeyRing): Promise<Place> {
  const store = await RedisStore.open({ url, keys, random: Math.random, log: quiet });
  return { store, data: new RedisData(new Redis(url)) };
}

class RedisData implements Data {
  readonly #client: Redis;

  constructor(client: Redis) {
    this.#client = client;
  }

  async conversations(): Promise<string[]> {
    return (await this.#client.keys(`${CONVERSATION}*`)).map((key) => key.slice(CONVERSATION.length));
  }

  async of(conversation: string): Promise<Records> {
    const client = this.#client;
    const [seen, timers, effects, tickets] = await Promise.all([
      client.hgetall(`latchkey:seen:${conversation}`),
      client.hget(CONVERSATION + conversation, 'timers'),
      client.smembers(`latchkey:effects:${conversation}`),
      client.smembers(`latchkey:tickets:${conversation}`),
    ]);
    return {
      seen: Object.entries(seen)
        .map(([id, range]) => seenRow(id, range))
        .sort((one, other) => one.version - other.version),
      timers: JSON.parse(timers ?? '[]') as string[],
      effects: await Promise.all(effects.map((key) => this.#effect(key))),
      tickets: await Promise.all(tickets.map((ref) => this.#ticket(ref))),
    };
  }

  close(): void {
    this.#client.disconnect();
  }

  async #effect(key: string): Promise<EffectRow> {
    const { conversation = '', name = '', state = '', ...flags } = await this.#client.hgetall(`latchkey:effect:${key}`);
    return { key, conversation, name, state, waits: Number(flags['waits']), told: Number(flags['told']) };
  }

  async #ticket(ref: string): Promise<TicketRow> {
    const closedAt = await this.#client.hget(`latchkey:ticket:${ref}`, 'closedAt');
    return { ref, closed_at: closedAt === null ? null : Number(closedAt) };
  }
}

function seenRow(id: string, range: string): SeenRow {
  const [version = 0, first = 0, last = 0] = range.split(' ').map(Number);
  return { id, version, first, last };
}
