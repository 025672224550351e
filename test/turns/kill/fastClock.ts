import type { Clock } from '../../../src/turns/clock.ts';

/** Monday 23 November 2026, 9:00 in Chicago: the example clinic is open. */
const MONDAY_MORNING = Date.parse('2026-11-23T15:00:00Z');
/** A minute is over in a fifth of a second. */
const SPEED = 300;

/** A clock that was at Monday morning when the test `began`, and runs on alike in all processes. */
export function fastClock(began: number): Clock {
  return { now: () => MONDAY_MORNING + Math.round((Date.now() - began) * SPEED) };
}
