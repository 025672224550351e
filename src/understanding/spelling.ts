import { damerau, forgiven } from './damerau.ts';
import { REAL_WORDS } from './realWords.ts';

/** A word as phrases write it: `pain`, `bleed*` or `=er`. */
export type Spelling = string;

const LONGEST_WORD = 24;
const NONE: ReadonlySet<Spelling> = new Set();

/**
 * Tells which of the written words a typed one may stand for. A word that is written somewhere, or is a word of its own
 * ("stuff"), is never read as a misspelling of another ("staff").
 */
export function spellingsIn(written: readonly Spelling[]): (word: string) => ReadonlySet<Spelling> {
  const plain = new Set(written.filter((word) => !/[*=]/.test(word)));
  const exact = new Set(written.filter((word) => word.startsWith('=')));
  const stems = [...new Set(written.filter((word) => word.endsWith('*')))];
  const misspellable = [...plain].filter((word) => forgiven(word.length) > 0).map((word) => ({ word, letters: lettersOf(word) }));
  return (word) => {
    if (word.length > LONGEST_WORD) return NONE;
    const found = new Set<Spelling>();
    if (plain.has(word)) found.add(word);
    if (exact.has(`=${word}`)) found.add(`=${word}`);
    for (const stem of stems) if (word.startsWith(stem.slice(0, -1))) found.add(stem);
    if (found.size > 0 || REAL_WORDS.has(word) || word.length < 4) return found;
    const letters = lettersOf(word);
    for (const entry of misspellable) if (isNear(word, letters, entry)) found.add(entry.word);
    for (const stem of stems) if (isNearStem(word, stem.slice(0, -1))) found.add(stem);
    return found;
  };
}

interface Entry {
  readonly word: string;
  readonly letters: number;
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
