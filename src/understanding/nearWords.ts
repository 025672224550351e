import { damerau, forgiven } from './damerau.ts';

/** Words by what is left of them when letters are left out: two words that differ by few letters share such a rest. */
type Rests = ReadonlyMap<string, readonly string[]>;

const SHORTEST_STEM = 6;

/** Finds the words that a typed one may be a slip of, without comparing it with every word there is. */
export function nearWords(words: readonly string[], most = 2): (typed: string) => readonly string[] {
  const slips = (length: number) => Math.min(most, forgiven(length));
  const rests = restsOf(words, slips);
  return (typed) =>
    candidates(rests, typed, slips(typed.length + 2)).filter((word) => {
      const limit = slips(word.length);
      return Math.abs(word.length - typed.length) <= limit && damerau(typed, word, limit) <= limit;
    });
}

/** Finds the word beginnings, written `word*`, that a typed word may begin with but for one slip. */
export function nearStems(written: readonly string[]): (typed: string) => readonly string[] {
  const stems = written.map((stem) => stem.slice(0, -1)).filter((stem) => stem.length >= SHORTEST_STEM);
  const rests = restsOf(stems, () => 1);
  const longest = Math.max(0, ...stems.map(({ length }) => length));
  return (typed) => {
    const found = new Set<string>();
    for (let length = SHORTEST_STEM - 1; length <= Math.min(typed.length, longest + 1); length++) {
      const beginning = typed.slice(0, length);
      for (const stem of candidates(rests, beginning, 1)) if (damerau(beginning, stem, 1) <= 1) found.add(`${stem}*`);
    }
    return [...found];
  };
}

function restsOf(words: readonly string[], slips: (length: number) => number): Rests {
  const rests = new Map<string, string[]>();
  for (const word of words) {
    for (const rest of without(word, slips(word.length))) {
      const sharing = rests.get(rest);
      if (sharing === undefined) rests.set(rest, [word]);
      else sharing.push(word);
    }
  }
  return rests;
}

function candidates(rests: Rests, typed: string, slips: number): readonly string[] {
  const found = new Set<string>();
  for (const rest of without(typed, slips)) for (const word of rests.get(rest) ?? []) found.add(word);
  return [...found];
}

/** The word, and it with up to so many letters left out. */
function without(word: string, letters: number): ReadonlySet<string> {
  const all = new Set([word]);
  let last: readonly string[] = [word];
  for (let left = letters; left > 0; left--) {
    last = last.flatMap((rest) => Array.from(rest, (_, at) => rest.slice(0, at) + rest.slice(at + 1)));
    for (const rest of last) all.add(rest);
  }
  return all;
}
