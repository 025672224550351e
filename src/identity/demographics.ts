/** What the safe form asks beside name and birth date, as the clinic's records can be checked. */
export type ContactAsked = 'phone' | 'zip';

/** What was typed into the safe form; kept nowhere. */
export interface Claims {
  readonly name: string;
  /** Year-month-day. */
  readonly birthDate: string;
  readonly contact: string;
}

/** A person on record, as far as claims are checked on them. Sources give what they have; an empty list matches nothing. */
export interface PersonOnRecord {
  readonly givenName: string;
  readonly familyName: string;
  /** Year-month-day; a part of a date matches no claim. */
  readonly birthDate: string;
  readonly phones: readonly string[];
  readonly zips: readonly string[];
  /** No longer a patient, merged into another record, or deceased: staff decide. */
  readonly active: boolean;
}

/**
 * The clinic's record of people. It finds whom a claim may be about; it is not asked whether claims are true: EHR searches are
 * loose, and more criteria can bring more people.
 */
export interface DemographicsSource {
  /** Everyone it may be. @throws when the record cannot be asked. */
  candidates(claims: Pick<Claims, 'name' | 'birthDate'>, signal: AbortSignal): Promise<readonly PersonOnRecord[]>;
}

/** Which claims hold, for staff; never for the patient. */
export interface Matched {
  readonly name: boolean;
  readonly birthDate: boolean;
  readonly contact: boolean;
}

const NOTHING: Matched = { name: false, birthDate: false, contact: false };

/** Checks every claim against everyone it may be. @returns the best of them; all hold only where that is one person, and active. */
export function matched(claims: Claims, asked: ContactAsked, people: readonly PersonOnRecord[]): Matched {
  const checked = people.map((person) => ({ person, held: heldBy(claims, asked, person) }));
  const whole = checked.filter(({ held }) => isWhole(held));
  const best = checked.toSorted((one, other) => count(other.held) - count(one.held))[0]?.held ?? NOTHING;
  const alone = whole.length === 1 && whole[0]?.person.active === true;
  return isWhole(best) && !alone ? { ...best, contact: false } : best;
}

export function isWhole(held: Matched): boolean {
  return held.name && held.birthDate && held.contact;
}

function count(held: Matched): number {
  return Object.values(held).filter(Boolean).length;
}

function heldBy({ name, birthDate, contact }: Claims, asked: ContactAsked, person: PersonOnRecord): Matched {
  const typed = asked === 'phone' ? phoneOf(contact) : zipOf(contact);
  const known = asked === 'phone' ? person.phones.map(phoneOf) : person.zips.map(zipOf);
  return {
    name: isNamed(name, person),
    birthDate: birthDate !== '' && birthDate === person.birthDate,
    contact: typed !== null && known.includes(typed),
  };
}

/**
 * A first name and a family name, in any order and case, with or without accents; of two family names one may be left out, and
 * initials count for nothing. Letters of other scripts that look alike stay other letters.
 */
function isNamed(typed: string, { givenName, familyName }: PersonOnRecord): boolean {
  const words = wordsOf(typed).filter((word) => word.length > 1);
  const [given, family] = [wordsOf(givenName), wordsOf(familyName)];
  const first = given[0];
  const known = new Set([...given, ...family]);
  const hasBoth = first !== undefined && words.includes(first) && family.some((word) => words.includes(word));
  return hasBoth && words.every((word) => known.has(word));
}

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/['’]/g, '').match(/\p{L}+/gu) ?? [];
}

/** The ten digits of a number of the North American plan; null for anything else. */
export function phoneOf(typed: string): string | null {
  const digits = typed
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^1(?=\d{10}$)/, '');
  return digits.length === 10 ? digits : null;
}

/** The first five digits of a ZIP code; null for anything else. */
export function zipOf(typed: string): string | null {
  return /^(\d{5})(?:-?\d{4})?$/.exec(typed.normalize('NFKC').trim())?.[1] ?? null;
}
