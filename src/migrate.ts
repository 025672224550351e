import { join } from 'node:path';
import { UsageError } from './config/commandLine.ts';
import { dataKeysIn } from './config/dataFolder.ts';
import { readConfig } from './config/env.ts';
import { firstKeys } from './seal/firstKeys.ts';
import { KeyRing } from './seal/keyRing.ts';
import { copyIntoRedis } from './stores/redis/copy.ts';

/** Copies what an embedded store kept into the empty Redis of REDIS_URL. */
export async function migrateCommand(argv: readonly string[]): Promise<void> {
  if (argv.length > 0) throw new UsageError(`"${argv[0] ?? ''}" is not known; migrate takes DATA_DIR and REDIS_URL`);
  const config = readConfig();
  if (config.redisUrl === null) throw new UsageError('migrate needs REDIS_URL, the empty Redis to copy into');
  const keys = KeyRing.parse(dataKeysIn(config, firstKeys));
  const file = join(config.dataDir, 'latchkey.db');
  const copied = await copyIntoRedis({ file, url: config.redisUrl, keys, now: Date.now() });
  const lines = Object.entries(copied).map(([table, rows]) => `  ${String(rows).padStart(9)} ${table}`);
  const all = ['Copied, and found in Redis as it was, row by row:', ...lines, `${file} is as it was.`];
  process.stdout.write(`${all.join('\n')}\n`);
}
