import type { Wordings } from '../../dialogs/replies/replies.ts';
import type { Language } from '../../flows/vocabulary.ts';
import type { Character } from './character.ts';
import { unsureWords } from './digressions.ts';

/** How often a choice is put in other words than its button or number. */
const IN_OTHER_WORDS = { web: 0.25, sms: 0.15 } as const;
const BY_NUMBER = { web: 0.08, sms: 0.85 } as const;

/** Puts a choice into words as this patient would: a tap, a number, or other words for it. */
export function wordsFor(choices: readonly Wordings[], choice: string, { chance, channel }: Character): string {
  const nth = choices.findIndex(({ id }) => id === choice);
  const words = choices[nth]?.words ?? [];
  if (chance.happens(BY_NUMBER[channel])) return String(nth + 1);
  // Of a choice's wordings the first two are always in the patient's own language.
  return (chance.happens(IN_OTHER_WORDS[channel]) ? words[1] : words[0]) ?? '';
}

/** The button itself: what someone taps who was not understood. */
export function labelOf(choices: readonly Wordings[], choice: string): string {
  return choices.find(({ id }) => id === choice)?.words[0] ?? '';
}

export function unsure(language: Language, { chance }: Character): string {
  return chance.pick(unsureWords[language]);
}
