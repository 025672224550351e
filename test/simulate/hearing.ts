import type { Act } from './mind.ts';
import type { View } from './view.ts';

/** What became of what a patient said or did. */
export type Hearing =
  /** It was an answer, heard as this choice. */
  | { readonly as: 'answer'; readonly choice: string }
  /** It was meant as an answer, and was not understood. */
  | { readonly as: 'missed' }
  /** It was heard as something it is not. */
  | { readonly as: 'mistaken'; readonly how: string }
  /** It was no answer, and not taken for one; or the bot asked first whether it is the same problem. */
  | { readonly as: 'aside' };

const ASIDE: Hearing = { as: 'aside' };

/** Compares what an act was meant as with what the bot noted down. */
export function hearingOf(act: Act, before: View, after: View): Hearing {
  const noted = answersNoted(before, after);
  if ('digresses' in act) return hearingOfAside(act, before, noted);
  if (!('means' in act)) return ASIDE;
  const choice = noted === 'new case' ? act.means : noted.find(([question]) => question === before.at)?.[1];
  if (choice === undefined) return after.at === 'welcomeBack.asking' ? ASIDE : { as: 'missed' };
  if (choice === act.means) return { as: 'answer', choice };
  return { as: 'mistaken', how: `misheard at ${before.at}: "${wordsOf(act)}" meant ${act.means}, not ${choice}` };
}

/** Where anything typed is an answer, so are words said in between; nowhere else. To have the steps again can be asked for anyhow. */
function hearingOfAside(act: Act, { at, place }: View, noted: Noted): Hearing {
  const takesWords = place?.step.kind === 'ask' && place.step.accepts === 'words';
  if (noted === 'new case' || takesWords || noted.every(([, choice]) => choice === 'showAgain')) return ASIDE;
  return { as: 'mistaken', how: `taken for an answer at ${at}: "${wordsOf(act)}"` };
}

/** The words of an act, or the name of what happened. */
export function wordsOf(act: Act): string {
  if (act.do === 'say') return act.text;
  return act.do === 'happen' ? act.name : '';
}

/** What the turn added to the answers of the case, unless the case ended with it. */
type Noted = readonly (readonly [question: string, choice: string])[] | 'new case';

function answersNoted(before: View, after: View): Noted {
  if (before.talk?.caseNumber !== after.talk?.caseNumber) return 'new case';
  return after.talk?.answered.slice(before.talk?.answered.length ?? 0) ?? [];
}
