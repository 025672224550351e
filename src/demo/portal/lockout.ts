import type { JsonFile } from '../jsonFile.ts';
import { forgetOldest, hashOf, plain, type Account, type Failures, type PortalData } from './records.ts';

/** As the demo's clinic file says: five tries, then half an hour. */
export const LOCK = { tries: 5, minutes: 30 } as const;

const OPEN: Readonly<Failures> = { count: 0, lastAt: 0, lockedUntil: 0 };

/**
 * Counts failed sign-ins by the name that was typed, whether or not it is anyone's: a lock that only real accounts get would
 * tell who is a patient here.
 */
export class Lockout {
  readonly #data: JsonFile<PortalData>;
  readonly #now: () => number;

  constructor(data: JsonFile<PortalData>, now: () => number) {
    this.#data = data;
    this.#now = now;
  }

  of(name: string): Readonly<Failures> {
    const kept = this.#data.value.failures[keyOf(name)] ?? OPEN;
    return kept.lockedUntil !== 0 && kept.lockedUntil <= this.#now() ? OPEN : kept;
  }

  isLocked(name: string): boolean {
    return this.of(name).lockedUntil !== 0;
  }

  /** Notes a wrong password. @returns whether the name is locked now. */
  failed(name: string): boolean {
    const now = this.#now();
    const count = this.of(name).count + 1;
    const lockedUntil = count >= LOCK.tries ? now + LOCK.minutes * 60_000 : 0;
    this.#data.change(({ failures }) => {
      failures[keyOf(name)] = { count, lastAt: now, lockedUntil };
      forgetOldest(failures);
    });
    return lockedUntil !== 0;
  }

  clear(name: string): void {
    this.#data.change(({ failures }) => Reflect.deleteProperty(failures, keyOf(name)));
  }

  /** The worst of the names of an account. A shared e-mail is nobody's own: nobody can sign in with it. */
  ofAccount(account: Account): Readonly<Failures> {
    const [worst = OPEN] = this.#namesOf(account)
      .map((name) => this.of(name))
      .sort((one, other) => other.lockedUntil - one.lockedUntil || other.count - one.count);
    return worst;
  }

  clearAccount(account: Account): void {
    for (const name of this.#namesOf(account)) this.clear(name);
  }

  #namesOf({ username, email }: Account): string[] {
    const shared = this.#data.value.accounts.filter((other) => other.email === email).length > 1;
    return email === null || shared ? [username] : [username, email];
  }
}

function keyOf(name: string): string {
  return hashOf(plain(name));
}
