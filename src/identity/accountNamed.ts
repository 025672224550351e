import type { AccountName } from './proof.ts';

/** What a patient typed, as the portal looks it up: with an e-mail or with a name of their own; only the first has the sign. */
export function accountNamed(typed: string): AccountName {
  return typed.includes('@') ? { email: typed } : { username: typed };
}
