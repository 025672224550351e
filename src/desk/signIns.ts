import { createHash, randomBytes } from 'node:crypto';
import type { Limits } from '../identity/limits.ts';
import type { Store, Time } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { Role, StaffAccount, StaffAccounts } from './staffAccounts.ts';

const MINUTE = 60_000;
/** Unused for so long, a sign-in runs out; and at the latest after a working day. */
const IDLE = 15 * MINUTE;
const ABSOLUTE = 12 * 60 * MINUTE;
/** Wrong passwords for one name; past it not even the right one is taken for a while. */
const TRIES = { name: 'staff sign-ins', most: 5, within: 15 * MINUTE };

/** Who is signed in. */
interface Whose {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Kept under the hash of its token, which alone opens it. */
interface Kept {
  readonly username: string;
  /** Of the account's password: with a new one, old sign-ins end. */
  readonly with: string;
  readonly startedAt: Time;
  readonly seenAt: Time;
}

export interface SignInsParts {
  readonly accounts: StaffAccounts;
  readonly store: Pick<Store, 'change'>;
  readonly limits: Limits;
  readonly clock: Clock;
}

/** Lets staff in with a password, for as long as they are there. */
export class SignIns {
  readonly #parts: SignInsParts;

  constructor(parts: SignInsParts) {
    this.#parts = parts;
  }

  async signIn(given: {
    username: string;
    password: string;
  }): Promise<{ token: string; staff: Whose } | 'refused' | 'locked'> {
    const { accounts, limits, clock } = this.#parts;
    const username = given.username.trim().toLowerCase();
    // Counted before the password is looked at, so that many tries at once are no way round.
    if (!(await limits.take([TRIES], username, clock.now()))) return 'locked';
    const account = await accounts.check(username, given.password);
    if (account === null) return 'refused';
    await limits.clear(TRIES, username, clock.now());
    const token = randomBytes(32).toString('base64url');
    const at = clock.now();
    const kept = { username, with: fingerprint(account.hash), startedAt: at, seenAt: at };
    await this.#change(token, () => kept);
    return { token, staff: whose(account) };
  }

  async whose(token: string, isHere: boolean): Promise<Whose | null> {
    const at = this.#parts.clock.now();
    const kept = await this.#change(token, (before) => (before && isHere ? { ...before, seenAt: at } : before));
    const account = kept && this.#parts.accounts.of(kept.username);
    return account && fingerprint(account.hash) === kept.with ? whose(account) : null;
  }

  async signOut(token: string): Promise<void> {
    await this.#change(token, () => null);
  }

  #change(token: string, act: (before: Kept | null) => Kept | null): Promise<Kept | null> {
    const { store, clock } = this.#parts;
    return store.change<Kept, Kept | null>(`staff session ${fingerprint(token)}`, clock.now(), (before) => {
      const after = act(before);
      const until = after === null ? 0 : Math.min(after.seenAt + IDLE, after.startedAt + ABSOLUTE);
      return { after, until, result: after };
    });
  }
}

function whose({ username, name, role }: StaffAccount): Whose {
  return { id: username, name, role };
}

function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
