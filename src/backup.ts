import { join, resolve } from 'node:path';
import { UsageError } from './config/commandLine.ts';
import { readConfig } from './config/env.ts';
import { backUp } from './stores/backup.ts';

/** Copies the embedded store's file, while the server runs or not. */
export async function backupCommand([copy, ...more]: readonly string[]): Promise<void> {
  if (more.length > 0) throw new UsageError('backup takes one file to copy to');
  const { dataDir, redisUrl } = readConfig();
  if (redisUrl !== null)
    throw new UsageError('with REDIS_URL the data is in Redis; docs/redis.md says how to back it up');
  const to = resolve(copy ?? join(dataDir, `latchkey-${new Date().toISOString().replaceAll(':', '-')}.db`));
  const conversations = backUp(join(dataDir, 'latchkey.db'), to);
  process.stdout.write(
    `${to} holds ${conversations} conversations, whole and checked. Keep DATA_KEYS apart from it: nobody can read it without them.\n`,
  );
}
