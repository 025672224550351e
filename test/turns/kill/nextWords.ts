import type { LogRow } from '../../../src/stores/store.ts';

/** What a patient does next: says something, or lets staff come or go. */
export type Next = { readonly text: string } | { readonly name: string; readonly value: object };

/** Leads to the effect that its conversation is not told about. */
export const NAME = 'ana.lopez';
/** Leads to an alert, wherever it is said. */
export const EMERGENCY = 'I have chest pain';

const STAFF = { id: 'luis', name: 'Luis' };
const OPENINGS = ['I forgot my password', 'locked out', 'staff'] as const;
/** The way to the effects and the timers; chosen more often than the other buttons. */
const LIKED = new Set(['It gives no time', 'Remind me when to try', 'It was me', 'Chat with staff here']);
/** Often done where such a button is shown. */
const INSTEAD: Readonly<Record<string, Next>> = {
  'I forgot it': { text: NAME },
  'Just get staff': { text: 'the page stays white' },
  'Go on with the helper': { name: 'staff.claimed', value: { by: STAFF } },
};

/** Decides by what the bot said last, as patients do, and by chance. */
export function nextWords(last: LogRow | undefined, claimed: boolean, random: () => number): Next {
  if (random() < 0.03) return { text: EMERGENCY };
  if (claimed) return { name: 'staff.closed', value: { by: STAFF, outcome: random() < 0.5 ? 'solved' : 'backToBot' } };
  const titles = titlesUnder(last);
  if (titles.length === 0) return { text: OPENINGS[Math.floor(random() * OPENINGS.length)] ?? '' };
  const instead = titles.flatMap((title) => INSTEAD[title] ?? []);
  return random() < 0.75 && instead[0] !== undefined ? instead[0] : { text: String(chosen(titles, random) + 1) };
}

/** There is nothing to do but wait to be told. */
export function rests(last: LogRow | undefined): boolean {
  return titlesUnder(last).includes('The wait is over');
}

function chosen(titles: readonly string[], random: () => number): number {
  const liked = titles.findIndex((title) => LIKED.has(title));
  return liked >= 0 && random() < 0.8 ? liked : Math.floor(random() * titles.length);
}

function titlesUnder(row: LogRow | undefined): readonly string[] {
  return row?.suggestedActions?.actions.map(({ title }) => title) ?? [];
}
