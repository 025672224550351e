import { damerau, forgiven } from './damerau.ts';
import { REAL_WORDS } from './realWords.ts';

/** A word as phrases write it: `pain`, `bleed*` or `=er`. */
export type Spelling = string;

const LONGEST_WORD = 24;
const SHORTEST_MISSPELLED = 4;
const NONE: ReadonlySet<Spelling> = new Set();

/**
 * Tells which of the written words a typed one may stand for. A word that is written somewhere, or is a word of its own
 * ("stuff"), is never read as a misspelling of another ("staff").
 */
export function spellingsIn(written: readonly Spelling[]): (word: string) => ReadonlySet<Spelling> {
  const all = new Set(written);
  const stems = [...all].filter((word) => word.endsWith('*'));
  const misspellable = [...all]
    .filter((word) => /^\p{L}{5,}$/u.test(word))
    .map((word) => ({ word, letters: lettersOf(word) }));
  const asWritten = (word: string): readonly Spelling[] => [
    ...[word, `=${word}`].filter((spelling) => all.has(spelling)),
    ...stems.filter((stem) => word.startsWith(stem.slice(0, -1))),
  ];
  const misspelled = (word: string): readonly Spelling[] => [
    ...near(word, misspellable),
    ...stems.filter((stem) => isNearStem(word, stem.slice(0, -1))),
  ];
  return (word) => {
    if (word.length > LONGEST_WORD) return NONE;
    const found = asWritten(word);
    const isKnown = found.length > 0 || REAL_WORDS.has(word) || word.length < SHORTEST_MISSPELLED;
    return new Set(isKnown ? found : misspelled(word));
  };
}

interface Entry {
  readonly word: string;
  readonly letters: number;
}

function near(typed: string, entries: readonly Entry[]): readonly Spelling[] {
  const letters = lettersOf(typed);
  return entries.filter((entry) => isNear(typed, letters, entry)).map(({ word }) => word);
}

function isNear(typed: string, letters: number, { word, letters: its }: Entry): boolean {
  const limit = forgiven(word.length);
  // Each edit changes at most two of the letters present; most words fall here, without a comparison.
  if (Math.abs(word.length - typed.length) > limit || ones(letters ^ its) > 2 * limit) return false;
  return damerau(typed, word, limit) <= limit;
}

function isNearStem(typed: string, stem: string): boolean {
  if (stem.length < 6) return false;
  return [0, 1, -1].some((more) => damerau(typed.slice(0, stem.length + more), stem, 1) <= 1);
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
