const FIRST_MS = 200;
const LONGEST_MS = 30_000;

/** How long to wait after the nth failure in a row: doubling, with jitter so that many do not come back at once. */
export function backOff(failures: number, random: () => number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.round(full * (0.5 + random() / 2));
}
