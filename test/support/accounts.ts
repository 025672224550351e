import type { Accounts } from '../../src/identity/accounts.ts';
import type { EffectResult } from '../../src/stores/store.ts';

/** Accounts in which a look, for whatever reason, shows just this; an invitation asked for may have gone out or not. */
export function accountsSeeing(result: EffectResult): Accounts {
  const see = async (): Promise<EffectResult> => result;
  return { lookUp: see, traceMail: see, resendInvitation: async () => ({ type: 'result.unknown' }) };
}
