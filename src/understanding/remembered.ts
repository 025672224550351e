const MOST = 5_000;
/** Longer than any word there is. */
const LONGEST = 40;

/**
 * What was found for a word is found again without looking: patients use the same few thousand words. Forgotten all at
 * once when too many came, so that nobody can fill the memory.
 */
export function remembered<Found>(find: (word: string) => Found, longest = LONGEST): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (word.length > longest) return found;
    if (known.size >= MOST) known.clear();
    known.set(word, found);
    return found;
  };
}
