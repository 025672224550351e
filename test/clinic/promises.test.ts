import { expect, test } from '@jest/globals';
import { ClinicHours } from '../../src/clinic/hours.ts';
import { clinicWith } from './clinicFiles.ts';
import { local, wall } from './localTime.ts';

const hours = new ClinicHours(clinicWith({ 'hours.holidays': ['2026-11-26'] }));
const call = (priority: 1 | 2 | 3 | 4, at: string) => wall(hours.promisedAnswer(priority, local(at)));

test.each([
  [1, 'Mon 2026-11-23 10:30'],
  [2, 'Mon 2026-11-23 12:00'],
  [3, 'Tue 2026-11-24 09:00'],
  [4, 'Tue 2026-11-24 17:00'],
] as const)('a case of priority %s on Monday at 10 is called by %s', (priority, by) => {
  expect(call(priority, '2026-11-23 10:00')).toBe(by);
});

test.each([
  [1, 'Mon 2026-11-23 10:05'],
  [2, 'Mon 2026-11-23 10:10'],
  [3, 'Mon 2026-11-23 10:20'],
] as const)('a chat of priority %s on Monday at 10 is answered by %s', (priority, by) => {
  expect(wall(hours.promisedAnswer(priority, local('2026-11-23 10:00'), 'chat'))).toBe(by);
});

test('minutes in which the clinic is closed do not count: over a night', () => {
  expect(call(2, '2026-11-23 16:00')).toBe('Tue 2026-11-24 09:00');
});

test('nor over a weekend', () => {
  expect(call(3, '2026-11-27 12:00')).toBe('Mon 2026-11-30 11:00');
  expect(call(1, '2026-11-28 12:00')).toBe('Mon 2026-11-30 08:30');
});

test('nor over a holiday', () => {
  expect(call(2, '2026-11-25 16:30')).toBe('Fri 2026-11-27 09:30');
});

test('a promise that ends with the day is kept that day', () => {
  expect(call(2, '2026-11-23 15:00')).toBe('Mon 2026-11-23 17:00');
});

test('the hour that the clocks give back is an open hour where staff work at night', () => {
  const nights = new ClinicHours(clinicWith({ 'phones.portal_help.hours': 'always' }));
  const at = local('2026-11-01 00:30');
  expect(nights.promisedAnswer(2, at) - at).toBe(120 * 60_000);
  expect(wall(nights.promisedAnswer(2, at))).toBe('Sun 2026-11-01 01:30');
});

test("a clinic's own promises hold", () => {
  const slow = new ClinicHours(clinicWith({ 'promises.standard': { call: 600 } }));
  expect(wall(slow.promisedAnswer(3, local('2026-11-23 08:00')))).toBe('Tue 2026-11-24 09:00');
});
