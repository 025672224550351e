import type { Language } from '../../../dialogs/replies/desk.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** "9:41 AM", with the day where it is another one. */
export function clock(at: number, { language, now }: { readonly language: Language; readonly now: number }): string {
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  const date = new Date(at);
  const isToday = date.toDateString() === new Date(now).toDateString();
  return date.toLocaleString(language, isToday ? time : { ...time, weekday: 'short', month: 'short', day: 'numeric' });
}

/** "5 min", "2 h 10 min", "3 d". */
export function span(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  if (ms >= DAY) return `${Math.floor(ms / DAY)} d`;
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** "Nov 21, 2026". */
export function dateOf(at: number, { language }: { readonly language: Language }): string {
  return new Date(at).toLocaleDateString(language, { dateStyle: 'medium' });
}

/** "today", "3 days ago": by the calendar, not by the clock. */
export function daysAgo(at: number, { language, now }: { readonly language: Language; readonly now: number }): string {
  const days = Math.round((midnight(at) - midnight(now)) / DAY);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** Puts values where the words name them in braces. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
