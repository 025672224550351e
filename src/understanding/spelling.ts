import { nearStems, nearWords } from './nearWords.ts';
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
  const stemsByStart = new Map<string, Spelling[]>();
  for (const stem of stems) stemsByStart.set(startOf(stem), [...(stemsByStart.get(startOf(stem)) ?? []), stem]);
  const near = nearWords([...all].filter((word) => /^\p{L}{5,}$/u.test(word)));
  const nearStem = nearStems(stems);
  const asWritten = (word: string): readonly Spelling[] => [
    ...[word, `=${word}`].filter((spelling) => all.has(spelling)),
    ...(stemsByStart.get(startOf(word)) ?? []).filter((stem) => word.startsWith(stem.slice(0, -1))),
  ];
  return (word) => {
    if (word.length > LONGEST_WORD) return NONE;
    const found = asWritten(word);
    const isKnown = found.length > 0 || REAL_WORDS.has(word) || word.length < SHORTEST_MISSPELLED;
    return new Set(isKnown ? found : [...near(word), ...nearStem(word)]);
  };
}

function startOf(word: string): string {
  return word.slice(0, 2);
}
