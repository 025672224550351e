import { findPhrases } from './phrases.ts';
import { unaskedCode as en } from './wordings/en/unaskedCode.ts';
import { unaskedCode as es } from './wordings/es/unaskedCode.ts';

const find = findPhrases(
  [en, es].flatMap(({ came, more }) => [
    { label: 'came' as const, weight: 1, lines: came },
    { label: 'more' as const, weight: 1, lines: more },
  ]),
);

/** A code came that they did not ask for, and nothing else is said to have happened: no one is in, nothing was given away. */
export function isUnaskedCode(words: readonly string[], isCalm: boolean): true | undefined {
  const labels = new Set(find(words).map(({ label }) => label));
  return isCalm && labels.has('came') && !labels.has('more') ? true : undefined;
}
