import type { Call } from '../portal/gateway.ts';
import type { EffectResult } from '../stores/store.ts';

/** A wish about an account, and the name that the patient gave for it. */
export interface AboutAccount extends Call {
  readonly name: string;
}

/** What may be asked and done about an account once the conversation has proven whose it is. */
export interface Accounts {
  /** @returns result.fine, locked (with until when), inactive, notActivated, noEmail, duplicate, sharedEmail, none or failed. */
  lookUp(about: AboutAccount): Promise<EffectResult>;
  /**
   * Looks into the account, and where that is in order, at what became of mail to its e-mail.
   * @returns as `lookUp`; and for `fine`, as far as it is known: result.delivered or deferred (with when), bounced or suppressed.
   */
  traceMail(about: AboutAccount): Promise<EffectResult>;
  /** Has the invitation sent again to the contact on record. @returns result.done, alreadyDone, task, unknown or failed. */
  resendInvitation(about: AboutAccount): Promise<EffectResult>;
}
