import type { ActionName } from './actionRules.ts';

/** What a staff member asks to be done. */
export interface Wish {
  /** The same key again is the same wish. */
  readonly key: string;
  /** The account; the one the patient named where absent. */
  readonly name?: string | undefined;
}

/** An action that is wished for. */
export interface ActionWish extends Wish {
  readonly action: ActionName;
  /** How many of the steps by hand are done. */
  readonly stepsDone?: number | undefined;
  /** A patient who is not safe agreed to a notice to the contact on record. */
  readonly noticeAgreed?: boolean | undefined;
}

/** What came of it, for the desk to word; the secret is for this answer alone. */
export interface Acted {
  readonly result: string;
  readonly secret?: string;
}
