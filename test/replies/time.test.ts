import { describe, expect, test } from '@jest/globals';
import { time as en } from '../../dialogs/replies/en/time.ts';
import { time as es } from '../../dialogs/replies/es/time.ts';
import { civilTime } from '../../dialogs/replies/timeWords.ts';

const CHICAGO = 'America/Chicago';
const now = Date.parse('2026-11-23T15:00:00Z'); // Monday, 9:00
const seen = (written: string) => civilTime(Date.parse(written), now, CHICAGO);

describe("moments, in the clinic's time zone", () => {
  test.each([
    ['2026-11-23T21:10:00Z', 'at 3:10 PM', 'a las 3:10 de la tarde'],
    ['2026-11-23T19:00:00Z', 'at 1 PM', 'a la 1 de la tarde'],
    ['2026-11-23T18:00:00Z', 'at noon', 'a las 12 de la tarde'],
    ['2026-11-24T02:30:00Z', 'at 8:30 PM', 'a las 8:30 de la noche'],
    ['2026-11-24T14:00:00Z', 'tomorrow at 8 AM', 'mañana a las 8'],
    ['2026-11-24T20:00:00Z', 'tomorrow at 2 PM', 'mañana a las 2 de la tarde'],
    ['2026-11-22T14:00:00Z', 'yesterday at 8 AM', 'ayer a las 8 de la mañana'],
    ['2026-11-25T14:00:00Z', 'Wednesday at 8 AM', 'el miércoles a las 8 de la mañana'],
    ['2026-11-28T15:00:00Z', 'Saturday at 9 AM', 'el 28 de noviembre a las 9 de la mañana'],
    ['2026-12-01T14:05:00Z', 'December 1 at 8:05 AM', 'el 1 de diciembre a las 8:05 de la mañana'],
    ['2026-11-19T14:00:00Z', 'November 19 at 8 AM', 'el 19 de noviembre a las 8 de la mañana'],
  ])('%s', (written, english, spanish) => {
    expect(en.at(seen(written))).toBe(english);
    expect(es.at(seen(written))).toBe(spanish);
  });
});

test('deadlines', () => {
  expect(en.by(seen('2026-11-23T21:10:00Z'))).toBe('by 3:10 PM');
  expect(en.by(seen('2026-11-24T14:00:00Z'))).toBe('by tomorrow at 8 AM');
  expect(es.by(seen('2026-11-23T21:10:00Z'))).toBe('antes de las 3:10 de la tarde');
  expect(es.by(seen('2026-11-24T14:00:00Z'))).toBe('mañana antes de las 8');
});

test.each([
  ['2026-11-23T20:00:00Z', '2026-11-23T23:00:00Z', 'today, 2 to 5 PM', 'hoy, de 2 a 5'],
  ['2026-11-24T14:00:00Z', '2026-11-24T18:00:00Z', 'tomorrow, 8 AM to noon', 'mañana, de 8 a 12'],
  ['2026-11-24T18:00:00Z', '2026-11-24T23:30:00Z', 'tomorrow, noon to 5:30 PM', 'mañana, de 12 a 5:30'],
  ['2026-11-24T17:00:00Z', '2026-11-24T19:00:00Z', 'tomorrow, 11 AM to 1 PM', 'mañana, de 11 a 1'],
])('slots: %s to %s', (from, to, ...[english, spanish]) => {
  expect(en.between(seen(from), seen(to))).toBe(english);
  expect(es.between(seen(from), seen(to))).toBe(spanish);
});

test.each([
  [1, '1 minute', '1 minuto'],
  [30, '30 minutes', '30 minutos'],
  [60, '1 hour', '1 hora'],
  [90, '90 minutes', '90 minutos'],
  [1440, '24 hours', '24 horas'],
])('%i minutes', (minutes, english, spanish) => {
  expect(en.lasting(minutes)).toBe(english);
  expect(es.lasting(minutes)).toBe(spanish);
});

test("tomorrow is the next day on the clinic's calendar, also across a change of clocks", () => {
  const saturdayNight = Date.parse('2026-11-01T04:30:00Z'); // 23:30 on Saturday, an hour and a half before clocks go back
  expect(civilTime(Date.parse('2026-11-01T15:00:00Z'), saturdayNight, CHICAGO).ahead).toBe(1);
  expect(civilTime(Date.parse('2026-11-02T05:30:00Z'), saturdayNight, CHICAGO).ahead).toBe(1);
  expect(civilTime(Date.parse('2026-11-02T06:30:00Z'), saturdayNight, CHICAGO).ahead).toBe(2);
});

test('what a clock shows uses plain spaces only', () => {
  expect(en.at(seen('2026-11-23T21:10:00Z'))).not.toMatch(/[^\x20-\x7e]/);
});
