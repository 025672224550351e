import { damerau, forgiven } from './damerau.ts';

interface Entry {
  readonly word: string;
  readonly letters: number;
}

const SHORTEST_STEM = 6;

/** Finds the words that a typed one may be a slip of. Most words fall by their letters alone, without a comparison. */
export function nearWords(words: readonly string[], most = 2): (typed: string) => readonly string[] {
  const entries = words.map(entryOf);
  return (typed) => {
    const letters = lettersOf(typed);
    return entries
      .filter(({ word, letters: its }) => {
        const limit = Math.min(most, forgiven(word.length));
        return isAlike(typed.length - word.length, letters ^ its, limit) && damerau(typed, word, limit) <= limit;
      })
      .map(({ word }) => word);
  };
}

/** Finds the word beginnings, written `word*`, that a typed word may begin with but for one slip. */
export function nearStems(written: readonly string[]): (typed: string) => readonly string[] {
  const stems = written.map((stem) => stem.slice(0, -1)).filter((stem) => stem.length >= SHORTEST_STEM);
  const entries = stems.map(entryOf);
  return (typed) => entries.filter((stem) => beginsWith(typed, stem)).map(({ word }) => `${word}*`);
}

function beginsWith(typed: string, { word, letters }: Entry): boolean {
  return [0, 1, -1].some((more) => {
    const beginning = typed.slice(0, word.length + more);
    const isNear = isAlike(beginning.length - word.length, lettersOf(beginning) ^ letters, 1);
    return isNear && damerau(beginning, word, 1) <= 1;
  });
}

function entryOf(word: string): Entry {
  return { word, letters: lettersOf(word) };
}

/** Each slip changes the length by one at most, and at most two of the letters present. */
function isAlike(longer: number, differing: number, slips: number): boolean {
  return Math.abs(longer) <= slips && ones(differing) <= 2 * slips;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
