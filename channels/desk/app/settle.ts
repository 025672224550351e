import type { DeskState } from './state.ts';

/** What the page does besides drawing: where the keyboard is, and what is in view. */
export function settle(before: DeskState, { screen, case: open }: DeskState): void {
  if (before.screen !== screen) focusOn('[data-begin]');
  if (open === null) return;
  if (before.case === null) focusOn('#case');
  // The button that was pressed is gone.
  if (before.case?.claimedBy === null && document.activeElement === document.body) focusOn('#reply');
  if (open.rows.length !== before.case?.rows.length) toTheEnd();
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** What was said last is what has to be answered. */
function toTheEnd(): void {
  const transcript = document.querySelector('.transcript');
  transcript?.scrollTo({ top: transcript.scrollHeight });
}
