/** What stands where something was hidden. */
export const HIDDEN = '[hidden]';

/** The same, as patients read it in their own chat. */
const IN_LANGUAGES = { en: HIDDEN, es: '[oculto]' } as const;

/** A masked text in the patient's language. */
export function hiddenIn(text: string, language: keyof typeof IN_LANGUAGES): string {
  return text.replaceAll(HIDDEN, IN_LANGUAGES[language]);
}

/** Something was hidden here before, in whatever language. */
export function isHidden(word: string): boolean {
  return Object.values(IN_LANGUAGES).some((hidden) => word.startsWith(hidden));
}

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
