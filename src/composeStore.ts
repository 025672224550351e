import { join } from 'node:path';
import type { Log } from './errors/fault.ts';
import type { KeyRing } from './seal/keyRing.ts';
import { EmbeddedStore } from './stores/embedded.ts';
import type { Store } from './stores/store.ts';
import type { Clock } from './turns/clock.ts';

/** A Redis that workers share. */
export interface SharedRedis {
  /** redis://, rediss://, redis+sentinel:// or rediss+sentinel:// */
  readonly url: string;
  /** How long a worker may be silent before others take over what it had, if not as usual; milliseconds. */
  readonly leaseMs?: number;
}

interface StoreIngredients {
  readonly dataDir: string;
  readonly redis?: SharedRedis | null;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
  readonly checkpoint?: (name: string) => void;
}

/** Opens the Redis that workers share, or else the one file of the data folder. @throws LatchkeyError as the stores do */
export async function openStore(
  { dataDir, redis, clock, random, log, checkpoint }: StoreIngredients,
  keys: KeyRing,
): Promise<Store> {
  const hooks = checkpoint === undefined ? {} : { checkpoint };
  if (redis) {
    const { RedisStore } = await import('./stores/redis.ts'); // 20 ms that one worker alone need not wait for
    return RedisStore.open({ ...redis, keys, random, log, clockIs: (aheadMs) => clock.follow?.(aheadMs), ...hooks });
  }
  return new EmbeddedStore({ file: join(dataDir, 'latchkey.db'), keys, random, ...hooks });
}
