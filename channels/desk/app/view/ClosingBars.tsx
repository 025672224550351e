import type { Shown } from '../acts.ts';
import { wordsOf } from '../state.ts';
import { filled } from '../times.ts';

/** So long a close can be taken back; as the server has it (milliseconds). */
const TAKE_BACK_MS = 60_000;

/** One's own cases that end in a moment, with the way back. */
export function ClosingBars({ state, acts }: Shown) {
  const { close } = wordsOf(state).work;
  const cannot = !state.live;
  const mine =
    state.queue?.filter(({ closing, claimedBy }) => closing !== null && claimedBy?.id === state.me?.id) ?? [];
  if (mine.length === 0) return null;
  return (
    <ul class="closing-bars">
      {mine.map(({ ref, closing }) => (
        <li key={ref}>
          <span aria-hidden="true">
            {filled(close.bar, { ref, seconds: secondsLeft(closing?.at ?? 0, state.now) })}
          </span>
          <button type="button" disabled={cannot} onClick={() => acts.work.takeBack(ref)}>
            {close.undo}
          </button>
          <button type="button" class="quiet" disabled={cannot} onClick={() => acts.work.closeNow(ref)}>
            {close.now}
          </button>
        </li>
      ))}
    </ul>
  );
}

function secondsLeft(at: number, now: number): number {
  const left = Math.ceil((at + TAKE_BACK_MS - now) / 1000);
  return Math.min(Math.max(left, 0), TAKE_BACK_MS / 1000);
}
