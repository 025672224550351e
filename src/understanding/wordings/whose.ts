/** Whose account it is, in the notation of phrases.ts. */
export interface Whose {
  /** It is the patient's own. */
  readonly self: readonly string[];
  /** It was somebody's who has died. */
  readonly died: readonly string[];
}
