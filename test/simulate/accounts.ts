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
    const minutesAgo = (minutes: number): number => this.#now() - minutes * MINUTE;
    if (account === 'locked') return { type: 'result.locked', values: { lockedUntil: minutesAgo(-20) } };
    if (account === 'delivered') return { type: 'result.delivered', values: { deliveredAt: minutesAgo(15) } };
    return { type: `result.${account}` };
  }

  async resendInvitation(): Promise<EffectResult> {
    return { type: 'result.done' };
  }
}
