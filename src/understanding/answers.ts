import type { Expected } from '../../dialogs/ports.ts';
import { containedIn, likest, only, type Wording } from './likeness.ts';
import { core, wordsOf } from './normalise.ts';
import { numberSaid } from './ordinals.ts';
import { remembered } from './remembered.ts';
import { leadingYesOrNo, yesOrNo } from './yesNo.ts';

type Choices = Expected['choices'];

/** Longer messages tell a story; they are not an answer, whatever words they share with one. */
const LONGEST_ANSWER = 30;
const LONGEST_AFTER_YES = 4;

/** Whether a choice may be taken that shares only words with what was said. */
type MayMean = (choice: string) => boolean;

/**
 * The choice a message names, surest way first: an exact wording, its number, yes or no, a wording inside a sentence,
 * most of a wording's words. Two choices that fit equally well are no answer.
 */
export function choiceIn(message: readonly string[], expected: Expected, mayMean: MayMean): string | undefined {
  const { choices } = expected;
  const said = core(message);
  if (said.length === 0 || said.length > LONGEST_ANSWER) return undefined;
  const wordings = wordingsOf(choices);
  const exact = wordedAs(said, wordings);
  if (exact !== undefined) return exact;
  const number = numberSaid(said, choices.length);
  if (number !== null) return choices[number - 1]?.id;
  const answer = wholeAnswer(message, said);
  if (answer !== undefined) return choiceMeaning(answer, choices);
  return isTold(said, expected) ? undefined : agreedOn(said, choices, { wordings, mayMean });
}

/** The choice whose own wording is the whole message, word for word, as a button says it. */
export function choiceWorded(message: readonly string[], { choices }: Expected): string | undefined {
  const text = message.join(' ');
  return only(wordingsOf(choices).flatMap(({ id, whole }) => (whole === text ? [id] : [])));
}

function wordingsOf(choices: Choices) {
  return choices.flatMap(({ id, words }) => words.map((wording) => ({ id, ...readWording(wording) })));
}

function wordedAs(said: readonly string[], wordings: ReturnType<typeof wordingsOf>): string | undefined {
  const text = said.join(' ');
  return only(wordings.filter((wording) => wording.text === text).map(({ id }) => id));
}

function wholeAnswer(message: readonly string[], said: readonly string[]): 'yes' | 'no' | undefined {
  return yesOrNo(message.join(' ')) ?? yesOrNo(said.join(' '));
}

/** Where a few words are asked for, "no it won't let me in" is those words, and not a "no". */
function isTold(said: readonly string[], { accepts }: Expected): boolean {
  return accepts === 'words' && leadingYesOrNo(said) !== undefined;
}

/** Wordings of all choices, and which of them may be guessed at. */
interface Guessing {
  readonly wordings: readonly Wording[];
  readonly mayMean: MayMean;
}

/** "Yes, I found it": the yes and the rest must agree. A number before a label ("2 not yet") counts the same way. */
function agreedOn(said: readonly string[], choices: Choices, guessing: Guessing): string | undefined {
  const led = ledBy(said, choices);
  const rest = led === null ? said : core(said.slice(1));
  const named = containedIn(rest, toldBy(rest, guessing)) ?? guessed(rest, guessing);
  if (led === null || led === named) return named;
  const isOnlyLead = named === undefined && rest.length <= LONGEST_AFTER_YES;
  return isOnlyLead && leadingYesOrNo(said) !== undefined ? led : undefined;
}

/** A wording of one word inside a sentence is only a word they share: "locked out of my email" is not "locked". */
function toldBy(said: readonly string[], { wordings, mayMean }: Guessing): readonly Wording[] {
  return wordings.filter(
    ({ id, words: [first = '', ...more] }) => more.length > 0 || !said.includes(first) || mayMean(id),
  );
}

function guessed(said: readonly string[], { wordings, mayMean }: Guessing): string | undefined {
  const guess = likest(said, wordings);
  return guess !== undefined && mayMean(guess) ? guess : undefined;
}

/** The choice the first word names by itself; null when it is no yes, no or number, or no choice takes it. */
function ledBy(said: readonly string[], choices: Choices): string | null {
  const [first = ''] = said;
  const lead = leadingYesOrNo(said);
  if (lead !== undefined) return choiceMeaning(lead, choices) ?? null;
  return /^\d$/.test(first) ? (choices[Number(first) - 1]?.id ?? null) : null;
}

/** The one choice that a yes or a no stands for. */
export function choiceMeaning(answer: 'yes' | 'no', choices: Choices): string | undefined {
  const means = (wording: string) => readWording(wording).answer === answer;
  return only(choices.filter(({ words }) => words.some(means)).map(({ id }) => id));
}

/** Longer than any wording of a choice. */
const LONGEST_WORDING = 200;

/** A choice's wording, read like a message; the same few hundred come up in every turn. */
const readWording = remembered((wording) => {
  const { list } = wordsOf(wording);
  const words = core(list);
  const text = words.join(' ');
  return { words, text, whole: list.join(' '), answer: yesOrNo(text) };
}, LONGEST_WORDING);
