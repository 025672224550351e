import { beforeEach, expect, test } from '@jest/globals';
import { SteadyClock } from '../../src/turns/steadyClock.ts';

const NOON = Date.parse('2026-11-23T12:00:00Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

let wall: number;
let ticks: number;
let told: number[];
let clock: SteadyClock;

beforeEach(() => {
  [wall, ticks, told] = [NOON, 5, []];
  clock = new SteadyClock({ wall: () => wall, ticks: () => ticks, wasSetBack: (byMs) => told.push(byMs) });
});

/** Time passes, as everyone knows it. */
function passes(ms: number): void {
  wall += ms;
  ticks += ms;
}

test('it goes with the clock of the machine', () => {
  passes(10 * MINUTE);
  expect(clock.now()).toBe(NOON + 10 * MINUTE);
  expect(told).toEqual([]);
});

test('it goes forward with it, as after a sleep of the machine', () => {
  wall += 3 * HOUR;
  expect(clock.now()).toBe(NOON + 3 * HOUR);
});

test.each([2 * SECOND, HOUR, 400 * 24 * HOUR])('set back by %d ms it does not go back, and says so once', (by) => {
  passes(MINUTE);
  const before = clock.now();
  wall -= by;
  expect(clock.now()).toBe(before);
  passes(MINUTE);
  clock.now();
  expect(told).toEqual([by]);
});

test('meanwhile ten minutes last ten minutes and half a minute', () => {
  wall -= HOUR;
  let waited = 0;
  for (; clock.now() < NOON + 10 * MINUTE; waited += SECOND) passes(SECOND);
  expect(waited).toBeGreaterThan(10 * MINUTE);
  expect(waited).toBeLessThan(10 * MINUTE + 40 * SECOND);
});

test('after a while both agree again', () => {
  wall -= MINUTE;
  for (let n = 0; n < 21; n++) {
    passes(MINUTE);
    clock.now();
  }
  expect(clock.now()).toBe(wall);
});

test('set back again and again it never goes back, nor stands still', () => {
  let before = clock.now();
  for (let n = 0; n < 50; n++) {
    passes(SECOND);
    wall -= 10 * SECOND;
    const now = clock.now();
    expect(now - before).toBeGreaterThanOrEqual(0.9 * SECOND);
    before = now;
  }
});

test('workers go by the clock they share, from the first moment on, whichever way it is off', () => {
  for (const ahead of [-20 * MINUTE, 20 * MINUTE]) {
    const other = new SteadyClock({ wall: () => wall, ticks: () => ticks, wasSetBack: (byMs) => told.push(byMs) });
    other.follow(ahead);
    expect(other.now()).toBe(wall + ahead);
    passes(MINUTE);
    expect(other.now()).toBe(wall + ahead);
  }
  expect(told).toEqual([]);
});

test('a machine whose clock is set back is told how far it is off then, and goes on as before', () => {
  clock.follow(0);
  passes(MINUTE);
  const before = clock.now();
  wall -= HOUR;
  clock.follow(HOUR);
  expect(clock.now()).toBe(before);
  expect(told).toEqual([]);
});

test('that of this machine tells the hour, and warns in the log', () => {
  const warned: unknown[] = [];
  const log = { warn: (detail: object) => warned.push(detail), error: () => undefined };
  const here = SteadyClock.ofThisMachine(log);
  expect(Math.abs(here.now() - Date.now())).toBeLessThan(5 * SECOND);
  here.follow(HOUR);
  here.now();
  here.follow(0);
  here.now();
  expect(warned).toHaveLength(1);
});
