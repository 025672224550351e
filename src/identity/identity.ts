import type { EffectResult } from '../stores/store.ts';

/** A contact on record that our code can be sent to, by kind; never an address. */
export type CodeWay = 'email' | 'text';

/** Finds out who is writing: by a code to a contact on record, or by the safe form. */
export interface Identity {
  /** Sends a code to the contact on record of that name, if there is one; the same for every name. */
  sendCode(request: { readonly conversation: string; readonly name: string; readonly way: CodeWay }): Promise<void>;
  /** @returns result.right (with the proof), result.wrong, result.expired or result.usedUp. */
  checkCode(request: { readonly conversation: string; readonly code: string }): Promise<EffectResult>;
  /** Opens the form for ten minutes. @returns result.ready; form.done or form.expired comes later. */
  openForm(request: { readonly conversation: string }): Promise<EffectResult>;
}
