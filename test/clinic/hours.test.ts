import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ClinicHours } from '../../src/clinic/hours.ts';
import { clinicWith } from './clinicFiles.ts';
import { local, wall } from './localTime.ts';

const hoursWith = (changes: Readonly<Record<string, unknown>> = {}) => new ClinicHours(clinicWith(changes));
const atAnyHour = { 'phones.portal_help.hours': 'always' };

test.each([
  ['on a weekday morning', '2026-11-23 08:00', true],
  ['a minute before opening', '2026-11-23 07:59', false],
  ['a minute before closing', '2026-11-23 16:59', true],
  ['at closing time', '2026-11-23 17:00', false],
  ['on Saturday', '2026-11-28 10:00', false],
])('staff answer %s: %s %s', (_, at, open) => {
  expect(hoursWith().moment(local(at)).open).toBe(open);
});

test('while staff answer, the next opening is now', () => {
  const at = local('2026-11-23 10:00');
  expect(hoursWith().moment(at)).toMatchObject({ at, nextOpening: at, proofFresh: false });
});

test('after the last hour of the week, staff answer again on Monday', () => {
  expect(wall(hoursWith().moment(local('2026-11-27 17:00')).nextOpening)).toBe('Mon 2026-11-30 08:00');
});

test('holidays are closed, one after the other too', () => {
  const hours = hoursWith({ 'hours.holidays': ['2026-11-26', '2026-11-27'] });
  expect(hours.moment(local('2026-11-26 10:00')).open).toBe(false);
  expect(wall(hours.moment(local('2026-11-25 17:30')).nextOpening)).toBe('Mon 2026-11-30 08:00');
});

test('no holiday closes "always"', () => {
  const at = local('2026-12-25 03:00');
  expect(hoursWith({ ...atAnyHour, 'hours.holidays': ['2026-12-25'] }).moment(at)).toMatchObject({
    open: true,
    nextOpening: at,
  });
});

test('a set of one own name for day and night is closed on holidays', () => {
  const hours = hoursWith({ 'hours.weekdays': { 'mon-sun': '00:00-24:00' }, 'hours.holidays': ['2026-12-25'] });
  expect(hours.moment(local('2026-12-24 23:59')).open).toBe(true);
  expect(hours.moment(local('2026-12-25 00:00')).open).toBe(false);
  expect(wall(hours.moment(local('2026-12-25 12:00')).nextOpening)).toBe('Sat 2026-12-26 00:00');
});

test('staff have lunch', () => {
  const hours = hoursWith({ 'hours.weekdays': { 'mon-fri': '08:00-12:00, 13:00-17:00' } });
  expect(hours.moment(local('2026-11-23 12:30')).open).toBe(false);
  expect(wall(hours.moment(local('2026-11-23 12:30')).nextOpening)).toBe('Mon 2026-11-23 13:00');
});

test.each([
  ['before the clocks go back', '2026-10-30 20:00', 'Mon 2026-11-02 08:00'],
  ['before the clocks go forward', '2027-03-12 20:00', 'Mon 2027-03-15 08:00'],
])('opening is at 8 on the wall %s', (_, at, opening) => {
  expect(wall(hoursWith().moment(local(at)).nextOpening)).toBe(opening);
});

test('an opening inside the hour that spring leaves out is moved or dropped, never before its time', () => {
  const hours = hoursWith({ 'hours.weekdays': { sun: '02:15-02:45, 09:00-10:00' } });
  expect(wall(hours.moment(local('2027-03-14 00:30')).nextOpening)).toBe('Sun 2027-03-14 03:15');
  expect(wall(hours.moment(local('2027-03-21 00:30')).nextOpening)).toBe('Sun 2027-03-21 02:15');
});

test('a day that has no midnight starts when the clocks say so', () => {
  const hours = hoursWith({ 'clinic.time_zone': 'America/Santiago', 'hours.weekdays': { 'mon-sun': '00:00-02:00' } });
  expect(wall(hours.moment(local('2026-09-05 12:00', 'America/Santiago')).nextOpening, 'America/Santiago')).toBe(
    'Sun 2026-09-06 01:00',
  );
});

test('the check-in comes in the middle of the next open morning', () => {
  const hours = hoursWith({ 'hours.holidays': ['2026-11-26'] });
  expect(wall(hours.moment(local('2026-11-25 09:00')).nextOpenDay)).toBe('Fri 2026-11-27 10:00');
  expect(wall(hours.moment(local('2026-11-27 23:00')).nextOpenDay)).toBe('Mon 2026-11-30 10:00');
  expect(wall(hoursWith(atAnyHour).moment(local('2026-11-27 23:00')).nextOpenDay)).toBe('Sat 2026-11-28 10:00');
});

test('planned maintenance is an outage the clinic has declared, on holidays too', () => {
  const hours = hoursWith({
    'portal.maintenance': ['sun 02:00-04:00', 'wed-thu 12:00-12:30'],
    'hours.holidays': ['2026-11-26'],
  });
  const declared = (at: string) => hours.moment(local(at)).outageDeclared;
  expect(declared('2026-11-29 01:59')).toBe(false);
  expect(declared('2026-11-29 02:00')).toBe(true);
  expect(declared('2026-11-29 04:00')).toBe(false);
  expect(declared('2026-11-26 12:10')).toBe(true);
});

test('the answer at a moment does not depend on what was asked before', () => {
  const asked = hoursWith({ 'hours.holidays': ['2026-11-26'] });
  const start = local('2026-10-20 00:00');
  fc.assert(
    fc.property(fc.nat(60 * 24 * 60), (minutes) => {
      const at = start + minutes * 60_000;
      expect(asked.moment(at)).toEqual(hoursWith({ 'hours.holidays': ['2026-11-26'] }).moment(at));
    }),
    { numRuns: 200 },
  );
});
