import type { Cell, DayCounts, Standing } from '../../screenPorts.ts';

/** In the order in which they stand on top of each other. */
export const STANDINGS: readonly Standing[] = ['byBot', 'byStaff', 'otherwise', 'withStaff', 'left', 'open'];

/** Which counts: of one language and one channel, or of all where it is empty. */
export interface Filter {
  readonly language: string;
  readonly channel: string;
}

/** All counts of a period, or of a part of it, put together. */
export interface Totals {
  readonly began: number;
  readonly cases: Readonly<Record<Standing, number>>;
  readonly turns: Readonly<Record<string, number>>;
  readonly reasons: Readonly<Record<string, number>>;
  readonly leftIn: Readonly<Record<string, number>>;
  readonly misses: Readonly<Record<string, number>>;
}

export function cellsOf(days: readonly DayCounts[], { language, channel }: Filter): readonly Cell[] {
  const cells = days.flatMap((day) => day.cells);
  return cells.filter(
    (cell) => (language === '' || cell.language === language) && (channel === '' || cell.channel === channel),
  );
}

export function totalsOf(cells: readonly Cell[]): Totals {
  const cases = { byBot: 0, byStaff: 0, otherwise: 0, withStaff: 0, left: 0, open: 0 };
  for (const cell of cells) for (const standing of STANDINGS) cases[standing] += cell.cases[standing];
  return {
    began: STANDINGS.reduce((sum, standing) => sum + cases[standing], 0),
    cases,
    turns: added(cells.map(({ turns }) => turns)),
    reasons: added(cells.map(({ reasons }) => reasons)),
    leftIn: added(cells.map(({ leftIn }) => leftIn)),
    misses: added(cells.map(({ misses }) => misses)),
  };
}

/** The most first. */
export function ranked(counts: Readonly<Record<string, number>>): readonly (readonly [name: string, count: number])[] {
  return Object.entries(counts).sort(([, one], [, other]) => other - one);
}

/** The least number that this share of all cases does not go beyond; null of none. */
export function percentile(turns: Readonly<Record<string, number>>, share: number): number | null {
  const steps = Object.entries(turns).map(([taken, count]) => [Number(taken), count] as const);
  const all = steps.reduce((sum, [, count]) => sum + count, 0);
  let passed = 0;
  for (const [taken, count] of steps.sort(([one], [other]) => one - other)) {
    passed += count;
    if (passed >= share * all) return taken;
  }
  return null;
}

function added(all: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const counts of all) for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}
