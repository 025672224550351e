import { expect, test } from '@jest/globals';
import { hoursInWords } from '../../src/clinic/hoursInWords.ts';
import { hoursNamed } from '../../src/clinic/schema/hours.ts';
import { ALWAYS } from '../../src/clinic/week.ts';
import { clinicWith } from './clinicFiles.ts';

const weeks: readonly [set: Record<string, string>, en: string, es: string][] = [
  [{ 'mon-fri': '08:00-17:00' }, 'Mon-Fri 8 AM-5 PM', 'lun-vie 8 a. m.-5 p. m.'],
  [
    { 'mon-fri': '08:30-17:00', sat: '09:00-12:00' },
    'Mon-Fri 8:30 AM-5 PM, Sat 9 AM-noon',
    'lun-vie 8:30 a. m.-5 p. m., sáb 9 a. m.-mediodía',
  ],
  [
    { mon: '08:00-17:00', tue: '08:00-17:00', fri: '08:00-17:00' },
    'Mon-Tue 8 AM-5 PM, Fri 8 AM-5 PM',
    'lun-mar 8 a. m.-5 p. m., vie 8 a. m.-5 p. m.',
  ],
  [{ wed: '08:00-12:00, 13:00-17:05' }, 'Wed 8 AM-noon and 1 PM-5:05 PM', 'mié 8 a. m.-mediodía y 1 p. m.-5:05 p. m.'],
  [{ 'mon-sun': '12:30-24:00' }, 'every day 12:30 PM-midnight', 'todos los días 12:30 p. m.-medianoche'],
  [{ 'sat-sun': '00:00-24:00' }, 'Sat-Sun day and night', 'sáb-dom día y noche'],
  [{ 'mon-sun': '00:00-24:00' }, 'day and night', 'día y noche'],
];

test.each(weeks)('%j is said as "%s" and "%s"', (set, en, es) => {
  const hours = clinicWith({ 'hours.weekdays': set }).hours;
  expect(hoursInWords(hoursNamed('weekdays', hours), 'en')).toBe(en);
  expect(hoursInWords(hoursNamed('weekdays', hours), 'es')).toBe(es);
});

test('the set that needs no line is said as day and night', () => {
  expect(hoursInWords(ALWAYS, 'en')).toBe('day and night');
});
