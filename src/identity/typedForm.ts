import { phoneOf, zipOf, type Claims, type ContactAsked } from './demographics.ts';

/** The safe form as it was typed. */
export interface TypedForm {
  readonly name: string;
  readonly month: string;
  readonly day: string;
  readonly year: string;
  readonly contact: string;
}

/** A part of the form that nobody could read, whoever typed it. */
export type Unreadable = 'name' | 'birthDate' | 'contact';

/** The oldest people alive were born after it. */
const FIRST_YEAR = 1900;
const LETTERS = /\p{L}{2,}/gu;

/** The claims in it, or which parts of it cannot be read. Says nothing of whether anyone on record is like that. */
export function claimsIn(typed: TypedForm, asked: ContactAsked, now: number): Claims | readonly Unreadable[] {
  const birthDate = dateOf(typed, now);
  const contact = asked === 'phone' ? phoneOf(typed.contact) : zipOf(typed.contact);
  const hasName = (typed.name.match(LETTERS) ?? []).length > 1;
  if (hasName && birthDate !== null && contact !== null) return { name: typed.name, birthDate, contact };
  return [
    ...(hasName ? [] : (['name'] as const)),
    ...(birthDate === null ? (['birthDate'] as const) : []),
    ...(contact === null ? (['contact'] as const) : []),
  ];
}

/** Year-month-day; null for a day that never was, or is still to come. */
function dateOf({ year, month, day }: TypedForm, now: number): string | null {
  const [y, m, d] = [year, month, day].map((part) => part.normalize('NFKC').trim());
  if (y === undefined || m === undefined || d === undefined) return null;
  if (!/^\d{4}$/.test(y) || !/^\d{1,2}$/.test(m) || !/^\d{1,2}$/.test(d) || Number(y) < FIRST_YEAR) return null;
  const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const at = new Date(`${date}T00:00:00Z`);
  const isReal = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
  return isReal && at.getTime() <= now ? date : null;
}
