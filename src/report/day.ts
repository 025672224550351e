import type { SentByMedium } from '../deliveries/deliveryDays.ts';

/** How a case stands: solved by the helper or by staff, helped in another way, with staff, left by the patient, or still under way. */
export type Standing = 'byBot' | 'byStaff' | 'otherwise' | 'withStaff' | 'left' | 'open';

/** Counts of one day, for one language and one channel. Names and numbers alone, nobody's words. */
export interface Cell {
  readonly language: string;
  readonly channel: string;
  /** Of cases of patients who are not safe: not everybody may know that there was one. */
  readonly apart?: true;
  /** Cases that began that day, by how they stand. */
  readonly cases: Record<Standing, number>;
  /** Patients' messages in cases that the helper solved: how many cases took so many. */
  readonly turns: Record<string, number>;
  /** Why staff were called. */
  readonly reasons: Record<string, number>;
  /** The problem that was talked of when the patient left. */
  readonly leftIn: Record<string, number>;
  /** Messages that were not understood: band and nearest meaning. */
  readonly misses: Record<string, number>;
}

/** All that is counted of a day, such as 2026-11-24. */
export interface DayCounts {
  readonly day: string;
  readonly cells: readonly Cell[];
}

/** A day as it is reported, with what became of the messages that were sent then. */
export interface Day extends DayCounts {
  readonly deliveries: SentByMedium;
}

const FIGURES = ['cases', 'turns', 'reasons', 'leftIn', 'misses'] as const;

/** Adds up a day's counts, cell by cell. */
export class DayTally {
  readonly #day: string;
  readonly #cells = new Map<string, Cell>();

  constructor(day: string) {
    this.#day = day;
  }

  cell(language: string, channel: string, isApart = false): Cell {
    const key = `${language} ${channel} ${isApart}`;
    const cell = this.#cells.get(key) ?? { ...emptyCell(language, channel), ...(isApart && { apart: true as const }) };
    this.#cells.set(key, cell);
    return cell;
  }

  /** Adds what was counted elsewhere. */
  add(counted: Cell): void {
    const cell = this.cell(counted.language, counted.channel);
    for (const figure of FIGURES)
      for (const [of, count] of Object.entries(counted[figure])) bump(cell[figure], of, count);
  }

  get counts(): DayCounts {
    return { day: this.#day, cells: [...this.#cells.values()] };
  }
}

/** The counts for a reader; without those that stand apart, where they may not know of them. */
export function countsFor({ day, cells }: DayCounts, seesApart: boolean): DayCounts {
  const tally = new DayTally(day);
  for (const cell of cells) if (seesApart || cell.apart !== true) tally.add(cell);
  return tally.counts;
}

export function bump(counts: Record<string, number>, key: string, by = 1): void {
  counts[key] = (counts[key] ?? 0) + by;
}

function emptyCell(language: string, channel: string): Cell {
  const cases = { byBot: 0, byStaff: 0, otherwise: 0, withStaff: 0, left: 0, open: 0 };
  return { language, channel, cases, turns: {}, reasons: {}, leftIn: {}, misses: {} };
}
