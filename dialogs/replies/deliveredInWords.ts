import type { Delivery } from '../../flows/deliveries.ts';
import type { Language } from '../../flows/vocabulary.ts';
import { deskWords } from './desk.ts';
import { languages } from './languages.ts';
import { civilTime } from './timeWords.ts';

/** When it is read, and on whose clock. */
interface Reading {
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeZone: string;
}

/** What became of messages, as staff read it, such as "Code by email: did not come, no such address (at 3:42 PM)". */
export function deliveredInWords(
  deliveries: readonly Delivery[],
  { language, now, timeZone }: Reading,
): readonly string[] {
  const { time } = languages[language];
  const { about, by, became, why } = deskWords[language].deliveries;
  return deliveries.map(({ medium, about: what, status, reason, at }) => {
    const reasonGiven = status === 'failed' ? `, ${why[reason ?? 'unknown']}` : '';
    const when = time.at(civilTime(at, now, timeZone));
    return `${about[what]} ${by[medium]}: ${became[status]}${reasonGiven} (${when})`;
  });
}
