import type { Slot } from '../../flows/facts.ts';
import type { ClinicDay } from './clinicDay.ts';
import { everyDay, MIDNIGHT, overlap, type Stretch, type Week } from './week.ts';

const NOON = 12 * 60;
/** Milliseconds staff need for a call at least, with the identity check. */
const SHORTEST_CALL = 60 * 60_000;
/** Milliseconds; calls are offered from a full quarter of an hour on, which is easier to read and to keep. */
const QUARTER = 15 * 60_000;
const MOST_SLOTS = 3;
/** How far ahead a call is offered; also ends the search where the hours leave no room for one. */
const DAYS_AHEAD = 14;

/** The half days staff can call in: open hours, outside the patients' quiet time, cut at noon. */
export function callTimes(open: Week, quiet: Stretch): Week {
  const awake =
    quiet.from > quiet.to
      ? [{ from: quiet.to, to: quiet.from }]
      : [
          { from: 0, to: quiet.from },
          { from: quiet.to, to: MIDNIGHT },
        ];
  const halves = everyDay([
    { from: 0, to: NOON },
    { from: NOON, to: MIDNIGHT },
  ]);
  return overlap(overlap(open, everyDay(awake)), halves);
}

/** The next half days with an hour left for a call, three at most; none when the hours leave no room. */
export function slotsFrom(today: ClinicDay, at: number): readonly Slot[] {
  const soonest = Math.ceil(at / QUARTER) * QUARTER;
  const slots: Slot[] = [];
  for (
    let [day, ahead] = [today, 0];
    ahead < DAYS_AHEAD && slots.length < MOST_SLOTS;
    [day, ahead] = [day.next, ahead + 1]
  ) {
    slots.push(
      ...day.calls
        .map(({ from, to }) => ({ from: Math.max(from, soonest), to }))
        .filter(({ from, to }) => to - from >= SHORTEST_CALL),
    );
  }
  return slots.slice(0, MOST_SLOTS);
}

/** The middle of the first half day of the next open day: late enough not to wake anyone, early enough for staff to help. */
export function checkInAfter(today: ClinicDay): number {
  for (let day = today.next; ; day = day.next) {
    const [first] = day.calls.length > 0 ? day.calls : day.open;
    if (first) return (first.from + first.to) / 2;
  }
}
