const SHORTEST = 5;

/** The line again, as hurried thumbs write it: one or two slips in its longer words. */
export function misspelled(words: readonly string[], random: () => number): readonly string[] {
  const long = words.flatMap((word, at) => (word.length >= SHORTEST ? [at] : []));
  if (long.length === 0) return words;
  const slips = long.length > 3 && random() < 0.5 ? 2 : 1;
  const changed = [...words];
  for (let slip = 0; slip < slips; slip++) {
    const at = long[Math.floor(random() * long.length)] ?? 0;
    changed[at] = slipIn(changed[at] ?? '', random);
  }
  return changed;
}

/** Two letters swapped, one left out, one doubled, or one beside it on the keyboard. */
function slipIn(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const kind = Math.floor(random() * 4);
  if (kind === 0) return before + next + letter + after;
  if (kind === 1) return before + next + after;
  if (kind === 2) return before + letter + letter + next + after;
  return before + besideOnKeyboard(letter, random) + next + after;
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function besideOnKeyboard(letter: string, random: () => number): string {
  const row = ROWS.find((keys) => keys.includes(letter));
  if (row === undefined) return letter;
  const at = row.indexOf(letter) + (random() < 0.5 ? -1 : 1);
  return row.charAt(at) || letter;
}
