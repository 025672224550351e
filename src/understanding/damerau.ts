/** Edits (insert, drop, change, swap of neighbours) that turn one word into the other; anything above `limit` is `limit + 1`. */
export function damerau(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++)
      current.push(cell(a, b, { row, column, beforeLast, last, current }));
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** Misspellings forgiven in a word of this length: short words have too many neighbours. */
export function forgiven(length: number): number {
  if (length >= 8) return 2;
  return length >= 5 ? 1 : 0;
}

/** The rows of the table that one cell needs; a linear part of it is all there ever is. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
  readonly current: readonly number[];
}

function cell(a: string, b: string, { row, column, beforeLast, last, current }: Place): number {
  const at = (line: readonly number[], place: number) => line[place] ?? Infinity;
  const changed = a[row - 1] === b[column - 1] ? 0 : 1;
  const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return Math.min(
    at(last, column) + 1,
    at(current, column - 1) + 1,
    at(last, column - 1) + changed,
    isSwap ? at(beforeLast, column - 2) + 1 : Infinity,
  );
}
