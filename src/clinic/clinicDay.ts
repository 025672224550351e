import type { DateTime } from 'luxon';
import type { Slot } from '../../flows/facts.ts';
import { MIDNIGHT, type Stretch, type Week } from './week.ts';

/** What repeats every week at a clinic, in its own local time. */
export interface WeekPlan {
  /** When staff answer. */
  readonly open: Week;
  /** When staff call: the open hours, cut at noon, without the night. */
  readonly calls: Week;
  readonly maintenance: readonly Week[];
  /** Days such as 2026-11-26 on which nobody is there. */
  readonly holidays: ReadonlySet<string>;
  /** What a lead said of a single day, by its name; it goes before the week and the holidays. */
  readonly exceptions: ReadonlyMap<string, DayException>;
}

/** A day on which nobody is there, or until a certain minute after its midnight only. */
export type DayException = { readonly closed: true } | { readonly until: number };

/** One day in the clinic's time zone, 23 to 25 hours long, with its times as milliseconds since 1970. */
export class ClinicDay {
  /** Such as 2026-11-26. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly open: readonly Slot[];
  readonly calls: readonly Slot[];
  readonly maintenance: readonly Slot[];
  readonly #midnight: DateTime;
  readonly #plan: WeekPlan;
  #next: ClinicDay | undefined;

  constructor(anyTime: DateTime, plan: WeekPlan) {
    const midnight = anyTime.startOf('day');
    this.name = midnight.toFormat('yyyy-MM-dd');
    const exception = plan.exceptions.get(this.name);
    const closed = exception === undefined ? plan.holidays.has(this.name) : 'closed' in exception;
    const until = exception !== undefined && 'until' in exception ? exception.until : MIDNIGHT;
    const on = (week: Week) => slotsOn(midnight, week[midnight.weekday - 1] ?? []);
    const untilThen = (week: Week) => slotsOn(midnight, cutAt(until, week[midnight.weekday - 1] ?? []));
    this.from = midnight.toMillis();
    this.to = tomorrow(midnight).toMillis();
    this.open = closed ? [] : untilThen(plan.open);
    this.calls = closed ? [] : untilThen(plan.calls);
    this.maintenance = plan.maintenance.flatMap(on);
    this.#midnight = midnight;
    this.#plan = plan;
  }

  /** The day after; kept, because most turns ask the same days. */
  get next(): ClinicDay {
    return (this.#next ??= new ClinicDay(tomorrow(this.#midnight), this.#plan));
  }

  holds(at: number): boolean {
    return this.from <= at && at < this.to;
  }
}

function cutAt(end: number, stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map(({ from, to }) => ({ from, to: Math.min(to, end) })).filter(({ from, to }) => from < to);
}

function tomorrow(midnight: DateTime): DateTime {
  return midnight.plus({ days: 1 }).startOf('day');
}

function slotsOn(midnight: DateTime, stretches: readonly Stretch[]): Slot[] {
  const at = (minute: number) =>
    (minute === MIDNIGHT
      ? tomorrow(midnight)
      : midnight.set({ hour: Math.floor(minute / 60), minute: minute % 60 })
    ).toMillis();
  // A stretch inside the hour that spring leaves out has no length.
  return stretches.map(({ from, to }) => ({ from: at(from), to: at(to) })).filter(({ from, to }) => from < to);
}
