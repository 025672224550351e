/** A moment as clocks and calendars in the clinic show it. */
export interface CivilTime {
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  /** Days from today: 0 today, 1 tomorrow, -1 yesterday. */
  readonly ahead: number;
}

/** How a language speaks of time; only with letters that texts have. */
export interface TimeWords {
  /** "at 3:10 PM", "tomorrow at 8 AM". */
  at(time: CivilTime): string;
  /** "by 3:10 PM", "by tomorrow at 8 AM". */
  by(time: CivilTime): string;
  /** "today, 2 to 5 PM". */
  between(from: CivilTime, to: CivilTime): string;
  /** "30 minutes", "1 hour". */
  lasting(minutes: number): string;
}

/** "3:10", and "8" for the full hour. */
export function digits({ hour, minute }: CivilTime): string {
  return `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}`;
}

const DAY = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clinic's clock shows at a moment, seen from another; both in milliseconds since 1970. */
export function civilTime(at: number, seenFrom: number, timeZone: string): CivilTime {
  const shown = partsAt(at, timeZone);
  const midnight = Date.UTC(shown.year, shown.month - 1, shown.day);
  const today = partsAt(seenFrom, timeZone);
  const ahead = Math.round((midnight - Date.UTC(today.year, today.month - 1, today.day)) / DAY);
  return { ...shown, weekday: new Date(midnight).getUTCDay(), ahead };
}

type Parts = Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;

function partsAt(at: number, timeZone: string): Parts {
  const parts = clockOf(timeZone).formatToParts(at);
  return Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)])) as Parts;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    const numbers = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    clock = new Intl.DateTimeFormat('en-US', { ...numbers, hourCycle: 'h23', timeZone });
    clocks.set(timeZone, clock);
  }
  return clock;
}
