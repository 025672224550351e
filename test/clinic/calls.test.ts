import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ClinicHours } from '../../src/clinic/hours.ts';
import { clinicWith } from './clinicFiles.ts';
import { local, wall } from './localTime.ts';

function slotsAt(at: string, changes: Readonly<Record<string, unknown>> = {}): string[] {
  const { slots } = new ClinicHours(clinicWith(changes)).moment(local(at));
  return slots.map(({ from, to }) => `${wall(from)}-${wall(to).slice(-5)}`);
}

test('calls are offered for the rest of today and the next half days', () => {
  expect(slotsAt('2026-11-23 10:00')).toEqual([
    'Mon 2026-11-23 10:00-12:00',
    'Mon 2026-11-23 12:00-17:00',
    'Tue 2026-11-24 08:00-12:00',
  ]);
});

test('a half day with less than an hour left is passed over', () => {
  expect(slotsAt('2026-11-23 11:01')[0]).toBe('Mon 2026-11-23 12:00-17:00');
  expect(slotsAt('2026-11-23 16:00')[0]).toBe('Mon 2026-11-23 16:00-17:00');
  expect(slotsAt('2026-11-23 16:01')[0]).toBe('Tue 2026-11-24 08:00-12:00');
});

test('calls start at a full quarter of an hour', () => {
  expect(slotsAt('2026-11-23 13:07')[0]).toBe('Mon 2026-11-23 13:15-17:00');
});

test('on Friday evening the first call is on Monday, past a holiday on Tuesday', () => {
  expect(slotsAt('2026-11-27 18:00', { 'hours.holidays': ['2026-11-30'] })).toEqual([
    'Tue 2026-12-01 08:00-12:00',
    'Tue 2026-12-01 12:00-17:00',
    'Wed 2026-12-02 08:00-12:00',
  ]);
});

test('where staff work day and night, nobody is called in their sleep', () => {
  const always = { 'phones.portal_help.hours': 'always' };
  expect(slotsAt('2026-11-23 22:00', always)).toEqual([
    'Tue 2026-11-24 08:00-12:00',
    'Tue 2026-11-24 12:00-21:00',
    'Wed 2026-11-25 08:00-12:00',
  ]);
});

test('a quiet time within one day leaves calls before and after it', () => {
  const siesta = { 'texts.quiet': '13:00-15:00' };
  expect(slotsAt('2026-11-23 07:00', siesta)).toEqual([
    'Mon 2026-11-23 08:00-12:00',
    'Mon 2026-11-23 12:00-13:00',
    'Mon 2026-11-23 15:00-17:00',
  ]);
});

test('where the hours leave no room for a call, none is offered', () => {
  expect(slotsAt('2026-11-23 10:00', { 'hours.weekdays': { 'mon-fri': '08:00-08:45' } })).toEqual([]);
  expect(slotsAt('2026-11-23 10:00', { 'hours.weekdays': { 'mon-sun': '21:30-23:30' } })).toEqual([]);
});

test('a clinic open once a week has its check-in then, calls or not', () => {
  const nights = new ClinicHours(clinicWith({ 'hours.weekdays': { thu: '21:00-23:00' } }));
  expect(wall(nights.moment(local('2026-11-26 22:00')).nextOpenDay)).toBe('Thu 2026-12-03 22:00');
});

test('calls are always in the future, an hour long, inside hours and apart', () => {
  const hours = new ClinicHours(
    clinicWith({ 'hours.weekdays': { 'mon-fri': '07:00-12:30, 13:15-20:00', sat: '09:00-12:00' } }),
  );
  fc.assert(
    fc.property(fc.nat(400 * 24 * 60), (minutes) => {
      const at = local('2026-01-01 00:00') + minutes * 60_000;
      let free = at;
      for (const { from, to } of hours.moment(at).slots) {
        expect(from).toBeGreaterThanOrEqual(free);
        expect(to - from).toBeGreaterThanOrEqual(3_600_000);
        expect(hours.moment(from).open && hours.moment(to - 1).open).toBe(true);
        free = to;
      }
    }),
    { numRuns: 200 },
  );
});
