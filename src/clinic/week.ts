/** A stretch of one day, in minutes after its midnight; `to` may be 1440, the next midnight. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Seven days, Monday first, each with its stretches in order and apart. */
export type Week = readonly (readonly Stretch[])[];

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** The last minute a day can end at. */
export const MIDNIGHT = 24 * 60;

/** Day and night: the named set `always`, which no holiday closes. */
export const ALWAYS: Week = everyDay([{ from: 0, to: MIDNIGHT }]);

/** The places in the week of "mon" or "mon-fri", also of "sat-mon"; none when it is not written so. */
export function readDays(written: string): number[] | undefined {
  const [first = -1, last = first, ...more] = written.split('-').map((day) => DAYS.indexOf(day));
  if (first < 0 || last < 0 || more.length > 0) return undefined;
  const count = ((last - first + DAYS.length) % DAYS.length) + 1;
  return Array.from({ length: count }, (_, step) => (first + step) % DAYS.length);
}

/** "08:00-17:00" in minutes; `to` is before `from` when it runs past midnight; none when it is not written so. */
export function readTimes(written: string): Stretch | undefined {
  const [from, to, ...more] = written.split('-').map(readTime);
  if (from === undefined || to === undefined || more.length > 0 || from === to || from === MIDNIGHT) return undefined;
  return { from, to };
}

/** "08:00-12:00, 13:00-17:00", in order and apart; none when it is not written so or runs past midnight. */
export function readOpening(written: string): Stretch[] | undefined {
  const stretches = written.split(',').map((part) => readTimes(part.trim()));
  let free = 0;
  for (const stretch of stretches) {
    if (!stretch || stretch.from < free || stretch.to < stretch.from) return undefined;
    free = stretch.to;
  }
  return stretches as Stretch[];
}

/** A week from its lines, such as `mon-fri` and its stretches; none when two lines name the same day. */
export function weekOf(lines: Iterable<readonly [days: string, opening: readonly Stretch[]]>): Week | undefined {
  const week: (readonly Stretch[])[] = DAYS.map(() => []);
  for (const [days, opening] of lines) {
    for (const day of readDays(days) ?? []) {
      if (week[day]?.length !== 0) return undefined;
      week[day] = opening;
    }
  }
  return week;
}

function readTime(written: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):([0-5]\d)$/.exec(written) ?? [];
  const time = Number(hours) * 60 + Number(minutes);
  return time <= MIDNIGHT ? time : undefined;
}

/** What two weeks have in common, such as opening hours that are also daytime. */
export function overlap(one: Week, other: Week): Week {
  return one.map((stretches, day) =>
    stretches.flatMap((stretch) => (other[day] ?? []).flatMap((part) => shared(stretch, part))),
  );
}

function shared(one: Stretch, other: Stretch): Stretch[] {
  const both = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  return both.from < both.to ? [both] : [];
}

/** The same stretches on each of the seven days. */
export function everyDay(stretches: readonly Stretch[]): Week {
  return DAYS.map(() => stretches);
}
