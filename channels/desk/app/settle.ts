import type { Case } from '../ports.ts';
import type { DeskState } from './state.ts';

/** What the page does besides drawing: where the keyboard is, and what is in view. */
export function settle(before: DeskState, after: DeskState, opener: Element | null): void {
  if (before.screen !== after.screen) focusOn('[data-begin]');
  if (before.over !== null && after.over === null) goBackTo(opener);
  if (after.case !== null) settleCase(before.case, after.case);
}

function settleCase(before: Case | null, open: Case): void {
  if (before === null) focusOn('#case');
  else if (before.claimedBy === null) goOnAfterClaim();
  if (open.rows.length !== before?.rows.length) toTheEnd();
}

/** The button that was pressed is gone, and the keyboard must not be lost with it. */
function goOnAfterClaim(): void {
  if (document.activeElement === document.body) focusOn('#reply');
}

/** What opened the dialog may be gone, or switched off, by now. */
function goBackTo(opener: Element | null): void {
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  if (document.activeElement === document.body) focusOn('#case');
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** What was said last is what has to be answered. */
function toTheEnd(): void {
  const transcript = document.querySelector('.transcript');
  transcript?.scrollTo({ top: transcript.scrollHeight });
}
