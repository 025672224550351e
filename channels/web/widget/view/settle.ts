import type { Row } from '../rows.ts';
import type { ChatState } from '../state.ts';

/** What a page does besides drawing: language and size of the whole, where the keyboard is, what is in view. */
export function settle(before: ChatState, state: ChatState): void {
  const { documentElement: root } = document;
  root.lang = state.language;
  root.dataset['textSize'] = String(state.textSize);
  moveFocus(before, state);
  if (state.rows.length > before.rows.length) showFrom(state.rows[before.rows.length]);
  else if (state.textSize !== before.textSize || state.connected !== before.connected) showFrom(state.rows.at(-1));
}

/** Never to the text box by itself: that would raise a phone's keyboard over the words. */
function moveFocus(before: ChatState, { screen, ending }: ChatState): void {
  const closed = screen !== 'chat' && screen !== 'opening';
  if (closed && before.screen !== screen) focusOn('.closed [tabindex]');
  if (!closed && before.ending && !ending) focusOn('#end');
}

/** Puts the keyboard there; out of sight is where a heading may stay. */
export function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}

/** The first of the new messages at the top, or the end at the bottom where there is less to show. */
function showFrom(row: Row | undefined): void {
  if (row) document.getElementById(`message-${row.key}`)?.scrollIntoView({ block: 'start' });
}
