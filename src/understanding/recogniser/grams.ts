/** A message as the recogniser sees it: how often each word, pair of words, letter group and cue is in it. */
export interface Grams {
  readonly words: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, number>;
  readonly cues: ReadonlySet<string>;
}

const SHORTEST = 2;
const LONGEST = 5;
/** Longer "words" are noise; their letters would only cost time. */
const LONGEST_WORD = 24;

/** Words and pairs of words; groups of 2 to 5 letters inside each word, its edges marked `_`. */
export function gramsOf(words: readonly string[], cues: ReadonlySet<string>): Grams {
  return { words: wordGrams(words), letters: letterGrams(words), cues };
}

function wordGrams(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  const edged = ['^', ...words, '$'];
  for (let at = 1; at < edged.length; at++) {
    const word = edged[at] ?? '';
    if (word !== '$') count(found, word);
    count(found, `${edged[at - 1] ?? ''} ${word}`);
  }
  return found;
}

function letterGrams(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of words) {
    const edged = `_${word.slice(0, LONGEST_WORD)}_`;
    for (let from = 0; from < edged.length - 1; from++) {
      const longest = Math.min(LONGEST, edged.length - from);
      for (let length = SHORTEST; length <= longest; length++) count(found, edged.slice(from, from + length));
    }
  }
  return found;
}

function count(found: Map<string, number>, gram: string): void {
  found.set(gram, (found.get(gram) ?? 0) + 1);
}
