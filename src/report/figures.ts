import type { SentByMedium } from '../deliveries/deliveryDays.ts';
import type { AuditPlace, AuditRow, Store, Time } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import { casesIn, type CaseStory } from './cases.ts';
import { bump, countsFor, DayTally, type Day, type DayCounts } from './day.ts';

const PAGE = 1000;
const DAY = 24 * 3_600_000;
/** A day's counts are kept as a record when nothing more can come to them, and in any case after so many days. */
const SURELY_OVER = 60;
const SOONEST = 3;
/** Six years and more, as the audit; milliseconds. */
const KEPT = 10 * 365 * DAY;

export interface FiguresParts {
  readonly store: Pick<Store, 'auditRows' | 'record' | 'change'>;
  /** The name of the day that holds a moment, where the clinic is. */
  readonly dayOf: (at: Time) => string;
  readonly midnight: (day: string) => Time;
  /** What became of the messages that were sent that day. */
  readonly sentOn: (day: string) => Promise<SentByMedium>;
  readonly clock: Clock;
}

/**
 * Counts of days, made from the audit rows that turns wrote in their own commits: nothing is counted twice or lost, whoever
 * counts, and however often. Days that are over are kept as small records.
 */
export class Figures {
  readonly #parts: FiguresParts;

  constructor(parts: FiguresParts) {
    this.#parts = parts;
  }

  /** The days from `first` to `last`, such as 2026-11-01, each with its counts; `seesSafety`: those of patients who are not safe among them. */
  async days(first: string, last: string, seesSafety: boolean): Promise<readonly Day[]> {
    const { store, sentOn, clock, midnight } = this.#parts;
    const now = clock.now();
    const names = this.#names(first, last, now);
    const kept = await Promise.all(names.map((day) => store.record<DayCounts>(recordOf(day), now)));
    const missing = names.filter((_, i) => kept[i] === null);
    const [from] = missing;
    const counted = from === undefined ? new Map<string, DayCounts>() : await this.#count(midnight(from), now);
    for (const day of missing) await this.#keep(counted.get(day) ?? { day, cells: [] }, now);
    const deliveries = await Promise.all(names.map(sentOn));
    return names.map((day, i) => ({
      ...countsFor(kept[i] ?? counted.get(day) ?? { day, cells: [] }, seesSafety),
      deliveries: deliveries[i] as SentByMedium,
    }));
  }

  async #keep(counts: DayCounts, now: Time): Promise<void> {
    const { store, midnight } = this.#parts;
    const age = (now - midnight(counts.day)) / DAY;
    const isOver = counts.cells.every(({ cases }) => cases.open === 0 && cases.withStaff === 0);
    if (age < SOONEST || (!isOver && age < SURELY_OVER)) return;
    await store.change<DayCounts, null>(recordOf(counts.day), now, () => ({
      after: counts,
      until: now + KEPT,
      result: null,
    }));
  }

  async #count(from: Time, now: Time): Promise<ReadonlyMap<string, DayCounts>> {
    const tallies = new Map<string, DayTally>();
    const tallyOf = (at: Time) => {
      const day = this.#parts.dayOf(at);
      const tally = tallies.get(day) ?? new DayTally(day);
      tallies.set(day, tally);
      return tally;
    };
    for (const rows of (await this.#rowsByConversation(from)).values()) {
      for (const story of casesIn(rows, now)) addCase(tallyOf(story.beganAt), story);
      for (const row of rows) if (row.what === 'notUnderstood') addMiss(tallyOf(row.at), row);
    }
    return new Map([...tallies].map(([day, { counts }]) => [day, counts]));
  }

  /** All rows since then, each conversation's in their order. */
  async #rowsByConversation(from: Time): Promise<ReadonlyMap<string, AuditRow[]>> {
    const found = new Map<string, AuditRow[]>();
    let before: AuditPlace | null = null;
    let rows: readonly AuditRow[];
    do {
      rows = await this.#parts.store.auditRows({ from, to: Number.MAX_SAFE_INTEGER, before, limit: PAGE });
      for (const row of rows.filter(({ what }) => COUNTED.test(what)))
        found.set(row.conversation, [...(found.get(row.conversation) ?? []), row]);
      before = rows.at(-1) ?? null;
    } while (rows.length === PAGE);
    for (const of of found.values()) of.sort((one, other) => one.n - other.n);
    return found;
  }

  #names(first: string, last: string, now: Time): readonly string[] {
    const { dayOf, midnight } = this.#parts;
    const names: string[] = [];
    const end = Math.min(midnight(last), now);
    // Noon of the next day is on the next day, also where the clock is put forward or back.
    for (let at = midnight(first); at <= end; at = midnight(dayOf(at + DAY + DAY / 2))) names.push(dayOf(at));
    return names;
  }
}

function addCase(tally: DayTally, { language, channel, standing, flow, reason, turns }: CaseStory): void {
  const cell = tally.cell(language, channel, reason === 'safety');
  cell.cases[standing] += 1;
  if (reason !== null) bump(cell.reasons, reason);
  if (standing === 'left') bump(cell.leftIn, flow);
  if (turns !== null) bump(cell.turns, String(turns));
}

function addMiss(tally: DayTally, { detail }: AuditRow): void {
  const { band, nearest, language = '', channel = '' } = JSON.parse(detail) as Readonly<Record<string, string>>;
  bump(tally.cell(language, channel).misses, `${band} ${nearest}`);
}

/** The rows that say how a case stands, and that a patient did something. */
const COUNTED = /^(case\.|handoff$|alert$|effect\.asked$|notUnderstood$)/;

function recordOf(day: string): string {
  return `report: ${day}`;
}
