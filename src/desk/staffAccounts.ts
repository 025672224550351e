import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { hash, verify } from '@node-rs/argon2';
import { StaffAccountError } from './staffAccountError.ts';

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane; about 30 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const USERNAME = /^[a-z0-9][a-z0-9._-]{1,39}$/;

export type Role = 'staff' | 'lead';

/** A staff member's own sign-in. */
export interface StaffAccount {
  /** Their id as well: in the audit, for good. */
  readonly username: string;
  /** As patients read it. */
  readonly name: string;
  readonly role: Role;
  readonly hash: string;
}

export type NewAccount = Omit<StaffAccount, 'hash'> & { readonly password: string };

/** Local accounts of staff, in a file of the data folder that only its owner can read. The command changes it while we run. */
export class StaffAccounts {
  readonly #file: string;
  readonly #cost: typeof COST;
  #nobodys: Promise<string> | undefined;

  /** @param cost of a new hash; one that is there is checked at its own */
  constructor(dataDir: string, cost = COST) {
    this.#file = join(dataDir, 'staff.json');
    this.#cost = cost;
  }

  of(username: string): StaffAccount | null {
    return this.#all().find((account) => account.username === username) ?? null;
  }

  /** @throws StaffAccountError when the name is taken or cannot be one. */
  async add({ password, ...account }: NewAccount): Promise<void> {
    if (!USERNAME.test(account.username)) throw new StaffAccountError(`"${account.username}" cannot be a username`);
    if (account.name.trim() === '') throw new StaffAccountError('a staff member needs a name that patients read');
    if (this.of(account.username) !== null) throw new StaffAccountError(`"${account.username}" is there already`);
    this.#save([...this.#all(), { ...account, hash: await hash(password, this.#cost) }]);
  }

  /** Gives a new password, which ends all sign-ins with the old one. @throws StaffAccountError when nobody has that name. */
  async setPassword(username: string, password: string): Promise<void> {
    const account = this.#known(username);
    const changed = { ...account, hash: await hash(password, this.#cost) };
    this.#save(this.#all().map((one) => (one.username === username ? changed : one)));
  }

  /** @throws StaffAccountError when nobody has that name. */
  remove(username: string): void {
    const { username: gone } = this.#known(username);
    this.#save(this.#all().filter((one) => one.username !== gone));
  }

  /** The account, if that is its password; takes as long for a name that is not there. */
  async check(username: string, password: string): Promise<StaffAccount | null> {
    const account = this.of(username);
    const isRight = await verify(account?.hash ?? (await this.#nobodysHash()), password);
    return isRight ? account : null;
  }

  #nobodysHash(): Promise<string> {
    return (this.#nobodys ??= hash('nobody has this password', this.#cost));
  }

  #known(username: string): StaffAccount {
    const account = this.of(username);
    if (account === null) throw new StaffAccountError(`nobody is called "${username}" here`);
    return account;
  }

  #all(): readonly StaffAccount[] {
    try {
      return JSON.parse(readFileSync(this.#file, 'utf8')) as readonly StaffAccount[];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  // Written apart and moved into place, so that a kill leaves the old accounts or the new ones.
  #save(accounts: readonly StaffAccount[]): void {
    const draft = `${this.#file}.new`;
    const handle = openSync(draft, 'w', 0o600);
    writeSync(handle, JSON.stringify(accounts, null, 2));
    fsyncSync(handle);
    closeSync(handle);
    renameSync(draft, this.#file);
  }
}
