/** When an e-mail last became another one; `days` a change counts as lately. What the portal cannot tell is not "unchanged". */
export type EmailChange =
  | { readonly is: 'changed'; readonly at: number; readonly lately: boolean; readonly days: number }
  /** As far back as the portal remembers, which is long enough or not. */
  | { readonly is: 'unchanged'; readonly since: number; readonly longEnough: boolean; readonly days: number }
  | { readonly is: 'unknown' };

/** An account, masked. */
export interface AccountShown {
  readonly username: string;
  readonly email: string | null;
  readonly emailChange: EmailChange;
  readonly patientId: string | null;
  readonly enabled: boolean;
  readonly activated: boolean;
  readonly mustChange: boolean;
  readonly lockedUntil: number | null;
  readonly secondFactor: boolean;
}
