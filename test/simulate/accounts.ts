import type { AboutAccount, Accounts } from '../../src/identity/accounts.ts';
import type { EffectResult } from '../../src/stores/store.ts';
import type { Cause } from './causes/cause.ts';

const MINUTE = 60_000;

/** Tells of an account what its patient's cause says; asked only with proof. */
export class SimulatedAccounts implements Accounts {
  readonly #causeOf: (conversation: string) => Cause;
  readonly #now: () => number;

  constructor(causeOf: (conversation: string) => Cause, now: () => number) {
    this.#causeOf = causeOf;
    this.#now = now;
  }

  async lookUp({ caseId: conversation }: AboutAccount): Promise<EffectResult> {
    const { account = 'fine' } = this.#causeOf(conversation);
    if (account === 'locked') return { type: 'result.locked', values: { lockedUntil: this.#now() + 20 * MINUTE } };
    return { type: isOfMail(account) ? 'result.fine' : `result.${account}` };
  }

  async traceMail(about: AboutAccount): Promise<EffectResult> {
    const { account = 'fine' } = this.#causeOf(about.caseId);
    const at = this.#now() - 15 * MINUTE;
    if (account === 'delivered') return { type: 'result.delivered', values: { deliveredAt: at } };
    return isOfMail(account) ? { type: `result.${account}` } : this.lookUp(about);
  }

  async resendInvitation(): Promise<EffectResult> {
    return { type: 'result.done' };
  }
}

/** The account is in order; it is its mail that something is known of. */
function isOfMail(account: Cause['account'] | 'fine'): account is 'bounced' | 'delivered' {
  return account === 'bounced' || account === 'delivered';
}
