/** What a figure should be. */
export type Bound = { readonly atLeast: number } | { readonly atMost: number };

/** Prints a figure beside what it should be, on a line that begins with `met` or `missed`: `npm run bench` gathers those. */
export function judge(what: string, figure: number, bound: Bound, unit = ''): void {
  const isMet = 'atLeast' in bound ? figure >= bound.atLeast : figure <= bound.atMost;
  const wanted = 'atLeast' in bound ? `at least ${bound.atLeast}` : `at most ${bound.atMost}`;
  console.log(`${isMet ? 'met   ' : 'missed'} ${what}: ${Math.round(figure * 100) / 100}${unit} (${wanted})`);
}
