import { expect, test } from '@jest/globals';
import { hoursInWords } from '../../src/clinic/hoursInWords.ts';
import { hoursNamed } from '../../src/clinic/schema/hours.ts';
import { ALWAYS } from '../../src/clinic/week.ts';
import { clinicWith } from './clinicFiles.ts';

const weeks: readonly [set: Record<string, string>, en: string, es: string][] = [
  [{ 'mon-fri': '08:00-17:00' }, 'Mon-Fri 8 AM-5 PM', 'L-V 8 a. m.-5 p. m.'],
  [
    { 'mon-fri': '08:30-17:00', sat: '09:00-12:00' },
    'Mon-Fri 8:30 AM-5 PM, Sat 9 AM-noon',
    'L-V 8:30 a. m.-5 p. m., S 9 a. m.-12 p. m.',
  ],
  [
    { mon: '08:00-17:00', tue: '08:00-17:00', fri: '08:00-17:00' },
    'Mon-Tue 8 AM-5 PM, Fri 8 AM-5 PM',
    'L-M 8 a. m.-5 p. m., V 8 a. m.-5 p. m.',
  ],
  [{ wed: '08:00-12:00, 13:00-17:05' }, 'Wed 8 AM-noon and 1 PM-5:05 PM', 'Mi 8 a. m.-12 p. m. y 1 p. m.-5:05 p. m.'],
  [{ 'mon-sun': '12:30-24:00' }, 'every day 12:30 PM-midnight', 'L-D 12:30 p. m.-medianoche'],
  [{ 'sat-sun': '00:00-24:00' }, 'Sat-Sun day and night', 'S-D 24 horas'],
  [{ 'mon-sun': '00:00-24:00' }, 'day and night', '24 horas'],
];

test.each(weeks)('%j is said as "%s" and "%s"', (set, en, es) => {
  const hours = clinicWith({ 'hours.weekdays': set }).hours;
  expect(hoursInWords(hoursNamed('weekdays', hours), 'en')).toBe(en);
  expect(hoursInWords(hoursNamed('weekdays', hours), 'es')).toBe(es);
});

test('the set that needs no line is said as day and night', () => {
  expect(hoursInWords(ALWAYS, 'en')).toBe('day and night');
});
