/** What stands where something was hidden. */
export const HIDDEN = '[hidden]';

/** A stretch of text that one rule of masking has decided about; later rules leave it alone. */
export interface Claim {
  readonly from: number;
  readonly to: number;
  /** What is stored in its place; the same text where it is harmless. */
  readonly put: string;
  /** A password or a code, which the patient should be told not to send. */
  readonly secret: boolean;
}

/** Finds what one rule would claim. */
export type Rule = (text: string) => readonly Claim[];
