import type { Expected, Reading, Service } from '../../dialogs/ports.ts';
import { choiceMeaning } from './answers.ts';
import type { Label } from './labels.ts';
import { leadingYesOrNo } from './yesNo.ts';
import type { Candidate } from './recognition.ts';

/** What is asked of the bot, as the recogniser names it and as decisions do. STOP is left to phrases: it is final. */
const SERVICES: Partial<Record<Label, Service>> = {
  talk_to_human: 'staff',
  privacy_refusal: 'privacyRefusal',
  bot_identity: 'whoAreYou',
  dont_know: 'unsure',
  repeat: 'repeat',
  help: 'help',
  start_over: 'startOver',
  greeting: 'greeting',
  thanks_bye: 'thanks',
  wait: 'wait',
};
const SURE = 0.7;
const YES: ReadonlySet<Label> = new Set(['yes', 'it_worked']);
const NO: ReadonlySet<Label> = new Set(['no', 'didnt_work']);

/** The service meant by words that no phrase list knows. */
export function serviceMeant([likeliest]: readonly Candidate[]): Service | undefined {
  return likeliest !== undefined && likeliest.score >= SURE ? SERVICES[likeliest.intent] : undefined;
}

/** The choice meant by a yes or no that no list knows: "that would be right, dear". */
export function choiceMeant(
  words: readonly string[],
  [likeliest]: readonly Candidate[],
  { choices }: Expected,
): string | undefined {
  // "No, I found it": a yes or no that was said and fitted no choice is not to be argued with.
  if (likeliest === undefined || likeliest.score < SURE || leadingYesOrNo(words) !== undefined) return undefined;
  if (YES.has(likeliest.intent)) return choiceMeaning('yes', choices);
  return NO.has(likeliest.intent) ? choiceMeaning('no', choices) : undefined;
}

/**
 * Whether a choice may be guessed at that shares words with the message: not where the message clearly names one problem
 * and the choice stands for another. "It does not know my email" is not "I did not get the email".
 */
export function mayMean(
  problems: Reading['problems'],
  { choices }: Expected,
  readAgain: (words: string) => string | undefined,
) {
  const [clear] = problems;
  return (choice: string): boolean => {
    if (clear === undefined || clear.score < SURE) return true;
    const wordings = choices.find(({ id }) => id === choice)?.words ?? [];
    return wordings.some((wording) => readAgain(wording) === clear.intent);
  };
}

/** The labels that would answer the pending question. */
export function labelsExpected(expected: Expected | null): readonly Label[] {
  if (expected === null || expected.choices.length === 0) return [];
  const isYesOrNo = (['yes', 'no'] as const).some((answer) => choiceMeaning(answer, expected.choices) !== undefined);
  return isYesOrNo ? ['yes', 'no', 'it_worked', 'didnt_work', 'dont_know'] : ['dont_know', 'didnt_work'];
}
