import { digits, type CivilTime, type TimeWords } from '../timeWords.ts';

const NEAR = new Map([
  [-1, 'yesterday'],
  [0, 'today'],
  [1, 'tomorrow'],
]);
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
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
  const thisWeek = ahead > 1 && ahead < 7 ? WEEKDAYS[weekday] : undefined;
  return NEAR.get(ahead) ?? thisWeek ?? `${MONTHS[month - 1] ?? ''} ${day}`;
}

function clock(when: CivilTime): string {
  return isNoon(when) ? 'noon' : `${digits(when)} ${when.hour < 12 ? 'AM' : 'PM'}`;
}

function isNoon({ hour, minute }: CivilTime): boolean {
  return hour === 12 && minute === 0;
}

/** Both before noon or both after, so that AM or PM need be said once only. */
function sameHalf(from: CivilTime, to: CivilTime): boolean {
  return from.hour < 12 === to.hour < 12 && !isNoon(from) && !isNoon(to);
}
