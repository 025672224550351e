import type { Call } from '../portal/gateway.ts';
import type { EffectResult } from '../stores/store.ts';

/** A contact on record that our code can be sent to, by kind; never an address. */
export type CodeWay = 'email' | 'text';

/** A request for a code. */
export interface CodeRequest {
  /** What the patient signs in with; finds the contact on record, and is no destination. */
  readonly name: string;
  readonly way: CodeWay;
  /** The code is made, and never sent: what the patient sees must not tell that a form did not match. */
  readonly unsent?: boolean;
  readonly call: Call;
}

/** A code that was typed, as its fingerprint, and the name it was asked for with. */
export interface CodeTry {
  readonly name: string;
  readonly fingerprint: string;
  readonly call: Call;
}

/** Finds out who is writing, by a code to a contact on record. */
export interface Identity {
  /** Sends a code to the contact on record of that name, if there is one; the same for every name. @throws PortalError */
  sendCode(request: CodeRequest): Promise<void>;
  /**
   * @returns result.wrong, result.expired or result.usedUp; or, with the proof, result.right, result.rightNotEnough (the account
   * takes a second one), or result.rightUnseen (the portal does not answer, and it might).
   */
  checkCode(typed: CodeTry): Promise<EffectResult>;
  /** Codes and proofs of the conversation count no more, since someone else may be in the account. */
  void(conversation: string): Promise<void>;
}
