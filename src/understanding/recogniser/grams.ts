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
  return { words: counted(wordsAndPairs(words)), letters: counted(words.flatMap(letterGroups)), cues };
}

/** Each word, after it and the word before; the edges of the message are `^` and `$`. */
export function wordsAndPairs(words: readonly string[]): readonly string[] {
  const grams: string[] = [];
  let before = '^';
  for (const word of words) {
    grams.push(word, `${before} ${word}`);
    before = word;
  }
  grams.push(`${before} $`);
  return grams;
}

export function letterGroups(word: string): readonly string[] {
  const groups: string[] = [];
  const edged = `_${word.slice(0, LONGEST_WORD)}_`;
  for (let from = 0; from < edged.length - 1; from++) {
    const longest = Math.min(LONGEST, edged.length - from);
    for (let length = SHORTEST; length <= longest; length++) groups.push(edged.slice(from, from + length));
  }
  return groups;
}

/** How often each is there, in the order of their first time. */
function counted(grams: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const gram of grams) found.set(gram, (found.get(gram) ?? 0) + 1);
  return found;
}
