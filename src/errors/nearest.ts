/** The known name a mistyped one most likely means, for "did you mean"; none when nothing is close. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // A third of the letters wrong is still a typing mistake; more is another word.
  let closest = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - typed.length) >= closest) continue;
    const distance = editDistance(typed.toLowerCase(), name.toLowerCase());
    if (distance < closest) [best, closest] = [name, distance];
  }
  return best;
}

/** How many letters must be added, dropped or changed to turn one word into the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let index = 0; index < from.length; index += 1) {
    let left = index + 1;
    row = row.map((above, column) => {
      if (column === 0) return left;
      const changed = (row[column - 1] ?? 0) + (from[index] === to[column - 1] ? 0 : 1);
      return (left = Math.min(changed, above + 1, left + 1));
    });
  }
  return row.at(-1) ?? 0;
}
