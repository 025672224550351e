import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { KeyRing } from '../../src/seal/keyRing.ts';
import { RedisStore, type RedisStoreOptions } from '../../src/stores/redis.ts';
import type { Lodging } from '../contracts/stand.ts';
import type { RedisServer } from '../support/redisServer.ts';
import { KeptLog } from '../turns/desk.ts';
import { dataKey } from './embeddedLodging.ts';

export interface RedisLodging extends Lodging {
  readonly store: RedisStore;
  readonly log: KeptLog;
  restart(over?: Partial<RedisStoreOptions>): Promise<RedisStore>;
  /** Another worker on the same Redis. */
  another(over?: Partial<RedisStoreOptions>): Promise<RedisStore>;
}

/** A store in a Redis that is empty but for it. */
export async function redisLodging(server: RedisServer, over: Partial<RedisStoreOptions> = {}): Promise<RedisLodging> {
  const log = new KeptLog();
  const options = { url: server.url, keys: KeyRing.parse(dataKey('k')), random: Math.random, log, ...over };
  const open: RedisStore[] = [];
  const another = async (changed: Partial<RedisStoreOptions> = {}) => {
    const store = await RedisStore.open({ ...options, ...changed });
    open.push(store);
    return store;
  };
  const shut = async () => {
    for (const store of open.splice(0)) await store.close();
  };
  await server.client.flushall();
  let store = await another();
  return {
    log,
    another,
    get store() {
      return store;
    },
    restart: async (changed) => {
      await shut();
      return (store = await another(changed));
    },
    bytesAtRest: async () => Buffer.concat(filesIn(server.folder).map((file) => readFileSync(file))),
    damage: async (conversation) => {
      await server.client.hset(`latchkey:conversation:${conversation}`, 'state', 'damaged');
    },
    discard: shut,
  };
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return entries.filter((entry) => statSync(entry).isFile());
}
