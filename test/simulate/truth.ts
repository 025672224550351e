import type { Answers, Cause, Question } from './causes/cause.ts';
import { everyday } from './causes/everyday.ts';
import { tastes } from './causes/tastes.ts';
import type { Chance } from './chance.ts';
import type { View } from './view.ts';

/** Choices that mean that it worked, and that it did not: what is answered when the one meant is not offered. */
const worked = ['in', 'worked', 'works', 'came', 'itCame', 'found', 'sent', 'wentOn', 'tookIt', 'can', 'done'];
const failed = ['stillRefused', 'stillNot', 'notThere', 'nothing', 'doesNot', 'no', 'cannot', 'none', 'noneOfThese'];

/**
 * The choice that is true for this cause, the `nth` time (from 0) that a question is put: its own answer, else what this
 * patient prefers, else the everyday one; where that is not offered one that means the same, else "I don't know".
 */
export function trueAnswer(cause: Cause, view: View, { nth, chance }: { nth: number; chance: Chance }): string {
  const liked = likedAt(cause, view);
  if (liked.length > 0) return chance.pick(liked);
  const meant = view.at === 'triage.didYouMean' ? guessed(cause, view) : answerOf(cause, view.at, nth);
  return isOffered(meant, view) ? meant : alike(meant, view);
}

function isOffered(choice: string, { choices }: View): boolean {
  return choice === 'unsure' || choice === 'given' || choices.some(({ id }) => id === choice);
}

/** A choice that means the same as one that is not offered. */
function alike(meant: string, view: View): string {
  const group = [worked, failed].find((choices) => choices.includes(meant)) ?? [];
  return group.find((choice) => isOffered(choice, view)) ?? 'unsure';
}

/** Where the cause says nothing, what patients like to choose there. */
function likedAt({ answers }: Cause, view: View): readonly string[] {
  const question = view.at as Question;
  if (answers[question] !== undefined) return [];
  return tastes[question]?.filter((choice) => isOffered(choice, view)) ?? [];
}

function answerOf(cause: Cause, question: string, nth: number): string {
  const answers: Answers = { ...everyday, ...cause.answers };
  const answer = answers[question as Question];
  if (answer === undefined) return 'unsure';
  return typeof answer === 'string' ? answer : (answer[Math.min(nth, answer.length - 1)] ?? 'unsure');
}

/** "Did you mean …?": the first guess that is what they meant. */
function guessed({ means = [] }: Cause, { talk }: View): string {
  const nth = talk?.facts.guesses?.findIndex((guess) => means.includes(guess)) ?? -1;
  return ['first', 'second', 'third'][nth] ?? 'noneOfThese';
}
