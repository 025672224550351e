import { KeyRing } from '../../src/seal/keyRing.ts';
import { RedisStore } from '../../src/stores/redis.ts';
import { unitOn } from '../contracts/units.ts';
import { dataKey } from './embeddedLodging.ts';

/** A program that commits one turn to the Redis of its argument and prints what is read back; for what only a process's start can set. */
const url = process.argv[2] ?? '';
const log = { warn: () => undefined, error: console.error };
try {
  const store = await RedisStore.open({ url, keys: KeyRing.parse(dataKey('k')), random: Math.random, log });
  await store.commit(
    unitOn(await store.load('ana'), { conversation: 'ana', lines: [{ from: 'patient', text: 'hello' }] }),
  );
  console.log((await store.since('ana', 0)).map(({ text }) => text).join());
  await store.close();
} catch (error) {
  console.log((error as Error).message);
  process.exit(1);
}
