import { createHash, randomBytes } from 'node:crypto';
import type { StaffTrail } from '../audit/staffTrail.ts';
import type { Limits } from '../identity/limits.ts';
import type { Store, Time } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { Role, StaffAccount, StaffAccounts } from './staffAccounts.ts';
import type { WhoIsHere } from './whoIsHere.ts';

const MINUTE = 60_000;
/** Unused for so long, a sign-in runs out; and at the latest after a working day. */
const IDLE = 15 * MINUTE;
const ABSOLUTE = 12 * 60 * MINUTE;
/** So much one worker's clock may be ahead of another's; what is further off was written before the clock was set back. */
const AHEAD = MINUTE;
/** Wrong passwords for one name; past it not even the right one is taken for a while. */
const TRIES = { name: 'staff sign-ins', most: 5, within: 15 * MINUTE };

/** Who is signed in. */
export interface Whose {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Kept under the hash of its token, which alone opens it. */
interface Kept {
  readonly username: string;
  /** Of the account's password: with a new one, old sign-ins end. */
  readonly with: string;
  /** Who it is, where another house vouches for them. */
  readonly vouched?: Whose;
  readonly startedAt: Time;
  readonly seenAt: Time;
}

export interface SignInsParts {
  readonly accounts: StaffAccounts;
  readonly store: Pick<Store, 'change'>;
  readonly limits: Limits;
  readonly trail: Pick<StaffTrail, 'note'>;
  readonly whoIsHere: Pick<WhoIsHere, 'saw' | 'left'>;
  readonly clock: Clock;
}

/** Lets staff in with a password, or on another house's word, for as long as they are there. */
export class SignIns {
  readonly #parts: SignInsParts;

  constructor(parts: SignInsParts) {
    this.#parts = parts;
  }

  async signIn(given: {
    username: string;
    password: string;
  }): Promise<{ token: string; staff: Whose } | 'refused' | 'locked'> {
    const { accounts, limits, trail, clock } = this.#parts;
    const username = given.username.trim().toLowerCase();
    // What is typed for a name may be a password: only names that are there go into the audit.
    const isKnown = accounts.of(username) !== null;
    // Counted before the password is looked at, so that many tries at once are no way round.
    if (!(await limits.take([TRIES], username, clock.now()))) {
      if (isKnown) await trail.note(username, 'signInLocked');
      return 'locked';
    }
    const account = await accounts.check(username, given.password);
    if (account === null) {
      if (isKnown) await trail.note(username, 'signInRefused');
      return 'refused';
    }
    await limits.clear(TRIES, username, clock.now());
    return this.#begin(whose(account), { username, with: fingerprint(account.hash) });
  }

  /** Lets in whom the clinic's own sign-in vouches for. */
  vouchedFor(staff: Whose): Promise<{ token: string; staff: Whose }> {
    return this.#begin(staff, { username: staff.id, with: '', vouched: staff });
  }

  async whose(token: string, isHere: boolean): Promise<Whose | null> {
    const at = this.#parts.clock.now();
    const kept = await this.#change(token, (before) => (before && isHere ? { ...before, seenAt: at } : before));
    const staff = kept && this.#of(kept);
    if (staff && isHere) await this.#parts.whoIsHere.saw(staff);
    return staff;
  }

  async signOut(token: string): Promise<void> {
    const { trail, whoIsHere } = this.#parts;
    const staff = await this.whose(token, false);
    await this.#change(token, () => null);
    if (staff === null) return;
    await whoIsHere.left(staff.id);
    await trail.note(staff.id, 'signedOut');
  }

  async #begin(staff: Whose, kept: Omit<Kept, 'startedAt' | 'seenAt'>): Promise<{ token: string; staff: Whose }> {
    const token = randomBytes(32).toString('base64url');
    const at = this.#parts.clock.now();
    await this.#change(token, () => ({ ...kept, startedAt: at, seenAt: at }));
    await this.#parts.trail.note(staff.id, 'signedIn', { role: staff.role });
    await this.#parts.whoIsHere.saw(staff);
    return { token, staff };
  }

  #of({ username, vouched, with: print }: Kept): Whose | null {
    if (vouched !== undefined) return vouched;
    const account = this.#parts.accounts.of(username);
    return account && fingerprint(account.hash) === print ? whose(account) : null;
  }

  #change(token: string, act: (before: Kept | null) => Kept | null): Promise<Kept | null> {
    const { store, clock } = this.#parts;
    const at = clock.now();
    return store.change<Kept, Kept | null>(`staff session ${fingerprint(token)}`, at, (before) => {
      const after = act(before !== null && isOfNow(before, at) ? before : null);
      const until = after === null ? 0 : Math.min(after.seenAt + IDLE, after.startedAt + ABSOLUTE);
      return { after, until, result: after };
    });
  }
}

/** A clock that was set back must not keep anybody signed in for longer. */
function isOfNow({ startedAt, seenAt }: Kept, at: Time): boolean {
  return Math.max(startedAt, seenAt) <= at + AHEAD;
}

function whose({ username, name, role }: StaffAccount): Whose {
  return { id: username, name, role };
}

function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
