import { DateTime } from 'luxon';

/** A moment named as the clock on the clinic's wall shows it: `2026-11-23 10:00`. */
export function local(wall: string, zone = 'America/Chicago'): number {
  const moment = DateTime.fromSQL(wall, { zone });
  if (!moment.isValid) throw new Error(`${wall} is no time in ${zone}.`);
  return moment.toMillis();
}

/** What the clock on the clinic's wall shows. */
export function wall(at: number, zone = 'America/Chicago'): string {
  return DateTime.fromMillis(at, { zone }).toFormat('ccc yyyy-MM-dd HH:mm');
}
