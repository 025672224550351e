import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkAudit, type Checked, type CheckParts } from './audit/check.ts';
import { UsageError } from './config/commandLine.ts';
import { readConfig, type Config } from './config/env.ts';
import { firstBreak } from './stores/auditChain.ts';
import { AuditFile } from './stores/embedded/auditFile.ts';
import { AuditRedis } from './stores/redis/auditRedis.ts';

const usage = `Says whether the audit is as it was written. It may run while the server does. With REDIS_URL it looks there, or else into the file.

  npm run audit:verify                    every row, and the links between the cases
  npm run audit:verify -- --link HASH     also that this link, which you wrote down, is still there`;

/** Looks for audit rows that were changed, removed or moved, and says so; then the exit code is 1. */
export async function auditVerify(argv: readonly string[]): Promise<void> {
  const { help, link } = wishes(argv);
  if (help) return void process.stdout.write(`${usage}\n`);
  const { faults, said } = await verified(readConfig(), link);
  process.stdout.write(`${said}\n`);
  if (faults > 0) process.exitCode = 1;
}

/** Where the audit is. */
type Place = Pick<Config, 'dataDir' | 'redisUrl'>;

/** @returns how much is wrong, and all there is to say. @param link that must be there still */
export async function verified(place: Place, link?: string): Promise<{ faults: number; said: string }> {
  const store = await opened(place);
  try {
    const checked = await checkAudit({ store, firstBreak });
    const faults = [...checked.faults, ...lost(checked, link)];
    return { faults: faults.length, said: [...faults, summary(checked, faults.length)].join('\n') };
  } finally {
    store.close();
  }
}

/** Where the workers share a Redis the audit is there, and not in the file. */
async function opened({ dataDir, redisUrl }: Place): Promise<CheckParts['store'] & { close(): void }> {
  return redisUrl === null ? new AuditFile(join(dataDir, 'latchkey.db')) : AuditRedis.open(redisUrl);
}

function lost({ links }: Checked, link: string | undefined): readonly string[] {
  if (link === undefined || links.has(link)) return [];
  return [`The link ${link} is not there: the audit was written anew since you noted it, or this is another clinic’s.`];
}

function summary({ chains, rows, newest }: Checked, faults: number): string {
  const size = `${rows} rows in ${chains} chains`;
  if (faults > 0) return `THE AUDIT IS NOT WHOLE (${size}). Keep the data as it is, and call whoever is responsible.`;
  const note = newest === '' ? 'No day is linked yet.' : `Newest link, worth writing down elsewhere: ${newest}`;
  return `The audit is whole: ${size}. ${note}`;
}

function wishes(argv: readonly string[]) {
  try {
    const options = { link: { type: 'string' }, help: { type: 'boolean', default: false, short: 'h' } } as const;
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}; see --help`);
  }
}
