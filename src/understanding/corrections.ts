import { nearWords } from './nearWords.ts';
import { REAL_WORDS } from './realWords.ts';
import { remembered } from './remembered.ts';

const SHORTEST = 5;

/**
 * Puts right what is one slip away from a word the recogniser often met: "lokced" is "locked". A word that it knows, or
 * that is a word of its own, is left alone.
 */
export function correctionsBy(oftenMet: readonly string[]): (word: string) => string {
  const known = new Set(oftenMet);
  const near = nearWords(
    oftenMet.filter((word) => word.length >= SHORTEST),
    1,
  );
  return remembered((word) => {
    if (word.length < SHORTEST - 1 || known.has(word) || REAL_WORDS.has(word)) return word;
    const [only, another] = near(word);
    return only === undefined || another !== undefined ? word : only;
  });
}
