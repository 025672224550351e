import type { EffectResult } from '../stores/store.ts';
import type { Call } from './gateway.ts';

/** What may be asked and done about an account once a conversation has proven whose it is. */
export interface Accounts {
  /** @returns result.fine, locked (with until when), inactive, notActivated, noEmail, duplicate, sharedEmail, none, bounced or delivered. */
  lookUp(conversation: string, call: Call): Promise<EffectResult>;
  /** Sends the invitation again, to the contact on record. @returns result.done, alreadyDone, task or unknown. */
  resendInvitation(conversation: string, call: Call): Promise<EffectResult>;
}
