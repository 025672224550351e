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
const PARTS = ['name', 'birthDate', 'contact'] as const;
const LETTERS = /\p{L}{2,}/gu;

/** The claims in it, or which parts of it cannot be read. Says nothing of whether anyone on record is like that. */
export function claimsIn(typed: TypedForm, asked: ContactAsked, now: number): Claims | readonly Unreadable[] {
  const read = {
    name: (typed.name.match(LETTERS) ?? []).length > 1 ? typed.name : null,
    birthDate: dateOf(typed, now),
    contact: asked === 'phone' ? phoneOf(typed.contact) : zipOf(typed.contact),
  };
  const { name, birthDate, contact } = read;
  if (name !== null && birthDate !== null && contact !== null) return { name, birthDate, contact };
  return PARTS.filter((part) => read[part] === null);
}

/** Year-month-day; null for a day that never was, or is still to come. */
function dateOf({ year, month, day }: TypedForm, now: number): string | null {
  const written = [year, month, day].map((part) => part.normalize('NFKC').trim()).join('-');
  const [, y = '', m = '', d = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written) ?? [];
  const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return Number(y) >= FIRST_YEAR && isDay(date, now) ? date : null;
}

function isDay(date: string, now: number): boolean {
  const at = new Date(`${date}T00:00:00Z`).getTime();
  return at <= now && new Date(at).toISOString().startsWith(date);
}
