import type { JsonFile } from '../jsonFile.ts';
import type { Lockout } from './lockout.ts';
import { matches } from './passwords.ts';
import { accountsNamed, type Account, type PortalData } from './records.ts';

/** What became of a name and a password. */
export type SignIn =
  | { readonly kind: 'wrong' | 'locked' | 'inactive' }
  /** A code is asked next, or a new password, or nothing. */
  | { readonly kind: 'code' | 'change' | 'in'; readonly account: Account };

/** The page's question, name and password; the answer never tells whether the name is anyone's. */
export class SignInDesk {
  readonly #data: JsonFile<PortalData>;
  readonly #lockout: Lockout;

  constructor(data: JsonFile<PortalData>, lockout: Lockout) {
    this.#data = data;
    this.#lockout = lockout;
  }

  async signIn(name: string, password: string): Promise<SignIn> {
    if (this.#lockout.isLocked(name)) return { kind: 'locked' };
    // Counted before it is looked at, so that fifty tries at once are still five.
    const locked = this.#lockout.failed(name);
    const account = this.#onlyOneNamed(name);
    const right = await matches(password, account?.passwords[0] ?? null);
    if (!account || !right) return { kind: locked ? 'locked' : 'wrong' };
    this.#lockout.clear(name);
    if (!account.enabled) return { kind: 'inactive' };
    return { kind: nextStep(account), account };
  }

  /** A shared e-mail is nobody's sign-in name. */
  #onlyOneNamed(name: string): Account | undefined {
    const found = accountsNamed(this.#data.value, name);
    return found.length === 1 ? found[0] : undefined;
  }
}

function nextStep(account: Account): 'code' | 'change' | 'in' {
  if (account.secondFactor) return 'code';
  return account.mustChange ? 'change' : 'in';
}
