import type { CivilTime, TimeWords } from '../timeWords.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

/** Time, as English speaks of it: "3:10 PM", "tomorrow at 8 AM". */
export const time: TimeWords = {
  at: (when) => (when.ahead === 0 ? `at ${clock(when)}` : `${dayName(when)} at ${clock(when)}`),
  by: (when) => (when.ahead === 0 ? `by ${clock(when)}` : `by ${dayName(when)} at ${clock(when)}`),
  between: (from, to) => `${dayName(from)}, ${sameHalf(from, to) ? digits(from) : clock(from)} to ${clock(to)}`,
  lasting: (minutes) => {
    if (minutes < 60 || minutes % 60 !== 0) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
    return `${minutes / 60} ${minutes === 60 ? 'hour' : 'hours'}`;
  },
};

function dayName({ ahead, weekday, month, day }: CivilTime): string {
  if (ahead >= -1 && ahead <= 1) return ['yesterday', 'today', 'tomorrow'][ahead + 1]!;
  return ahead > 1 && ahead < 7 ? WEEKDAYS[weekday]! : `${MONTHS[month - 1]} ${day}`;
}

function clock(when: CivilTime): string {
  return isNoon(when) ? 'noon' : `${digits(when)} ${when.hour < 12 ? 'AM' : 'PM'}`;
}

function digits({ hour, minute }: CivilTime): string {
  return `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}`;
}

function isNoon({ hour, minute }: CivilTime): boolean {
  return hour === 12 && minute === 0;
}

/** Both before noon or both after, so that AM or PM need be said once only. */
function sameHalf(from: CivilTime, to: CivilTime): boolean {
  return from.hour < 12 === to.hour < 12 && !isNoon(from) && !isNoon(to);
}
