import * as z from 'zod';
import { ALWAYS, readDays, readOpening, readTimes, weekOf, type Week } from '../week.ts';
import { must, mustBeText, shown, type Explain } from './mistake.ts';
import { day, list } from './values.ts';

/** Named sets of opening hours, and the days on which all of them but `always` are closed. */
export interface Hours {
  readonly sets: Readonly<Record<string, Week>>;
  /** Such as 2026-11-26. */
  readonly holidays: readonly string[];
}

const TIMES = 'times of the 24-hour clock';
const EXAMPLE = '08:00-17:00';
const SAMPLE = `{weekdays: {mon-fri: "${EXAMPLE}"}}`;

/** Text that can be read as something else, as what it was read as. */
function readable<Read>(read: (written: string) => Read | undefined, explain: Explain) {
  return z
    .string({ error: explain })
    .refine((written) => read(written) !== undefined, { error: explain })
    .transform((written) => read(written) ?? z.NEVER);
}

/** "08:00-17:00", also "08:00-12:00, 13:00-17:00". */
const opening = readable(readOpening, (mistake) => {
  if (typeof mistake.input !== 'string') return mustBeText(TIMES, EXAMPLE)(mistake);
  return readTimes(mistake.input)
    ? `must not run past midnight, as ${shown(mistake.input)} does; end this day at 24:00 and start the next day at 00:00`
    : must(TIMES, JSON.stringify(suggestTimes(mistake.input)))(mistake);
});

const mustBeDays = must('days with their times', `{mon-fri: "${EXAMPLE}"}`);

const week = z
  .record(z.string().refine(readDays), opening, {
    error: (mistake) =>
      mistake.code === 'invalid_key' ? 'is not a day or a row of days; write mon, or mon-fri' : mustBeDays(mistake),
  })
  .refine((lines) => Object.keys(lines).length > 0, { error: mustBeDays })
  .refine((lines) => weekOf(Object.entries(lines)) !== undefined, {
    error: 'must name each day once; write two stretches of one day as "08:00-12:00, 13:00-17:00"',
  })
  .transform((lines): Week => weekOf(Object.entries(lines)) ?? z.NEVER);

/** The `hours` section: any number of named sets, and the holidays. */
export const hours = z
  .object(
    { holidays: list(day(), '[2026-11-26, 2026-12-25]').default([]) },
    { error: must('named sets of hours', SAMPLE) },
  )
  .catchall(week)
  .refine(({ holidays: _, ...sets }) => Object.keys(sets).length > 0, {
    error: `must hold one named set at least; write ${SAMPLE}`,
  })
  .refine(({ always }) => always === undefined || JSON.stringify(always) === JSON.stringify(ALWAYS), {
    path: ['always'],
    error: 'means day and night and cannot mean anything else; give other hours a name of their own',
  })
  .transform(({ holidays, ...sets }): Hours => ({ sets: { ...sets, always: ALWAYS }, holidays }));

/** The hours of one name; the reader has made sure that the file has every set it names. */
export function hoursNamed(name: string, { sets }: Hours): Week {
  const found = sets[name];
  if (!found) throw new RangeError(`There are no hours "${name}".`);
  return found;
}

/** A time of night that may run past midnight, such as "21:00-08:00". */
export function night(usual: string) {
  return readable(readTimes, mustBeText(TIMES, usual)).prefault(usual);
}

/** "sun 02:00-04:00": every week, on these days, at these times. */
export function weekly() {
  return readable(readWeekly, mustBeText('days and times of one day', 'sun 02:00-04:00'));
}

function readWeekly(written: string): Week | undefined {
  const [, days = '', times = ''] = /^(\S+)\s+(.+)$/.exec(written) ?? [];
  const stretches = readOpening(times);
  return readDays(days) && stretches && weekOf([[days, stretches]]);
}

/** "8-5" most likely means from eight in the morning to five in the afternoon. */
function suggestTimes(written: string): string {
  const [, from, to] = /^(\d{1,2})\s*(?:am)?\s*-\s*(\d{1,2})\s*(?:pm)?$/i.exec(written) ?? [];
  if (from === undefined || to === undefined || Number(from) > 11 || Number(to) > 11) return EXAMPLE;
  return `${from.padStart(2, '0')}:00-${Number(to) + 12}:00`;
}
