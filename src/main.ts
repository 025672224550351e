import * as modules from 'node:module';
import { LatchkeyError } from './errors/errors.ts';
import { fitNode } from './config/fitNode.ts';

/** From Node 22.8 on, compiled code is kept between starts. */
(modules as { enableCompileCache?: () => unknown }).enableCompileCache?.();

/** Starts what the command line names. The rest is loaded only when Node is fit for it, so that an old one gets a plain answer. */
async function main([what, ...wishes]: readonly string[]): Promise<void> {
  fitNode(process.versions.node);
  if (what === 'chat') return (await import('./chat.ts')).chatHere(wishes);
  if (what === 'migrate') return (await import('./migrate.ts')).migrateCommand(wishes);
  if (what === 'backup') return (await import('./backup.ts')).backupCommand(wishes);
  if (what === 'staff') return (await import('./staff.ts')).staffCommand(wishes);
  if (what === 'audit:verify') return (await import('./auditVerify.ts')).auditVerify(wishes);
  return (await import('./serve.ts')).serve([...(what === undefined ? [] : [what]), ...wishes]);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof LatchkeyError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
