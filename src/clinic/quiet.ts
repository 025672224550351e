import type { DateTime } from 'luxon';
import type { Stretch } from './week.ts';

/** When a stretch of quiet that holds `now`, and may run past midnight, ends; null outside it. Milliseconds since 1970. */
export function quietUntil(now: DateTime, { from, to }: Stretch): number | null {
  const minute = now.hour * 60 + now.minute;
  const runsOn = from > to;
  const isQuiet = runsOn ? minute >= from || minute < to : minute >= from && minute < to;
  if (!isQuiet) return null;
  const days = runsOn && minute >= from ? 1 : 0;
  const day = now.startOf('day').plus({ days });
  return (to === 1440 ? day.plus({ days: 1 }) : day.set({ hour: Math.floor(to / 60), minute: to % 60 })).toMillis();
}
