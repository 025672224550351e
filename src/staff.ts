import { randomBytes } from 'node:crypto';
import { dataKeysIn } from './config/dataFolder.ts';
import { readConfig } from './config/env.ts';
import { staffWish, staffUsage, type StaffWish } from './config/staffCommandLine.ts';
import { StaffAccounts } from './desk/staffAccounts.ts';
import { firstKeys } from './seal/firstKeys.ts';

/** Adds, changes or removes a staff member's account; the running server takes notice by itself. */
export async function staffCommand(argv: readonly string[]): Promise<void> {
  const wish = staffWish(argv);
  if (wish === 'help') return void process.stdout.write(`${staffUsage}\n`);
  const config = readConfig();
  dataKeysIn(config, firstKeys);
  process.stdout.write(`${await done(wish, new StaffAccounts(config.dataDir))}\n`);
}

async function done(wish: StaffWish, accounts: StaffAccounts): Promise<string> {
  const { username } = wish;
  if (wish.act === 'remove') {
    accounts.remove(username);
    return `${username} cannot sign in any more.`;
  }
  const password = randomBytes(12).toString('base64url');
  if (wish.act === 'add') await accounts.add({ username, name: wish.name, role: wish.role, password });
  else await accounts.setPassword(username, password);
  return `${username} signs in at /desk with this password, which is shown only now: ${password}`;
}
