/** Phrases about a code that came by itself, and those that tell of more than that. */
export interface UnaskedCode {
  readonly came: readonly string[];
  readonly more: readonly string[];
}
