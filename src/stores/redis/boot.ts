import type { Log } from '../../errors/fault.ts';
import type { KeyRing } from '../../seal/keyRing.ts';
import { NewerSchemaError, RedisTooOldError, UnfinishedCopyError, WrongDataKeysError } from '../errors.ts';
import { recordName } from '../sealed.ts';
import { type Link, script } from './link.ts';
import { KEY_CHECK } from './places.ts';
import { PREFIX } from './prelude.ts';

/** How what we keep in Redis is laid out; a later release may raise it. */
export const SCHEMA = 1;
/** XAUTOCLAIM came with it. */
const OLDEST = [6, 2] as const;
export const META = `${PREFIX}meta`;
/** There while a copy is being made, so that half of one is never taken for the whole. */
export const COPYING = 'copying';
/** How many keys are looked at in one step. */
const STEP = 500;

const REPLACE_KEY = script(`
if redis.call('HGET', conversation(ARGV[1]), 'key') ~= ARGV[2] then return 0 end
redis.call('HSET', conversation(ARGV[1]), 'key', ARGV[3])
return 1
`);

/**
 * Makes Redis fit to be used: its version, our layout and its keys.
 * @throws RedisTooOldError, NewerSchemaError, UnfinishedCopyError, WrongDataKeysError
 */
export async function setUp(link: Link, keys: KeyRing): Promise<void> {
  await checkVersion(link);
  if ((await link.call('HGET', META, COPYING)) !== null) throw new UnfinishedCopyError();
  await link.call('HSETNX', META, 'schema', SCHEMA);
  const schema = Number(await link.call('HGET', META, 'schema'));
  if (schema > SCHEMA) throw new NewerSchemaError(schema, SCHEMA);
  await makeGroup(link);
  await link.call('HSETNX', META, KEY_CHECK, keys.newDataKey(KEY_CHECK).wrapped);
  await bringUnderKeys(link, keys);
}

/** The group that shares the outbox, from the first entry on. */
export async function makeGroup(link: Link): Promise<void> {
  try {
    await link.call('XGROUP', 'CREATE', `${PREFIX}outbox`, 'workers', '0', 'MKSTREAM');
  } catch (error) {
    if (!(error as Error).message.startsWith('BUSYGROUP')) throw error;
  }
}

/** The names of all our keys that begin so. */
export async function* keysLike(link: Link, beginning: string): AsyncGenerator<string> {
  let cursor = '0';
  do {
    const pattern = `${PREFIX}${beginning}*`;
    const [next, found] = (await link.call('SCAN', cursor, 'MATCH', pattern, 'COUNT', STEP)) as [Buffer, Buffer[]];
    cursor = String(next);
    yield* found.map(String);
  } while (cursor !== '0');
}

/** Says what Redis' own settings put at risk. */
export async function warnOfSettings(link: Link, log: Log): Promise<void> {
  try {
    const [appendonly, policy, most] = [
      await setting(link, 'appendonly'),
      await setting(link, 'maxmemory-policy'),
      await setting(link, 'maxmemory'),
    ];
    if (appendonly !== 'yes')
      log.warn(
        { setting: 'appendonly', is: appendonly },
        'Redis forgets the newest turns when it stops: set "appendonly yes" (docs/redis.md)',
      );
    if (most !== '0' && policy !== 'noeviction')
      log.warn(
        { setting: 'maxmemory-policy', is: policy },
        'Redis throws conversations away when it is full: set "maxmemory-policy noeviction" (docs/redis.md)',
      );
  } catch {
    log.warn({}, 'the settings of Redis cannot be read; see that they are as docs/redis.md says');
  }
}

async function setting(link: Link, name: string): Promise<string> {
  const [, value] = (await link.call('CONFIG', 'GET', name)) as Buffer[];
  return String(value);
}

async function checkVersion(link: Link): Promise<void> {
  const [, version = '0'] = /redis_version:(\S+)/.exec(String(await link.call('INFO', 'server'))) ?? [];
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) throw new RedisTooOldError(version);
}

/**
 * Makes sure that the data keys belong to this data. During a rotation brings every conversation's key under the new one: at every
 * start, for a worker that does not have the new key yet may have begun conversations since the last.
 */
async function bringUnderKeys(link: Link, keys: KeyRing): Promise<void> {
  const check = (await link.call('HGET', META, KEY_CHECK)) as Buffer;
  const renewed = rewrapped(keys, check);
  if (renewed !== null) await link.call('HSET', META, KEY_CHECK, renewed);
  if (!keys.isRotating) return;
  const beginning = 'conversation:';
  for await (const name of keysLike(link, beginning)) {
    const id = name.slice(PREFIX.length + beginning.length);
    const key = (await link.call('HGET', name, 'key')) as Buffer | null;
    const better = key && attempt(() => keys.rewrap(key, recordName.key(id)));
    if (key && better) await link.run(REPLACE_KEY, id, key, better);
  }
}

function rewrapped(keys: KeyRing, check: Buffer): Buffer | null {
  try {
    return keys.rewrap(check, KEY_CHECK);
  } catch (cause) {
    throw new WrongDataKeysError({ cause });
  }
}

// A damaged key stays as it is; its conversation finds out at its next turn.
function attempt(rewrap: () => Buffer | null): Buffer | null {
  try {
    return rewrap();
  } catch {
    return null;
  }
}
