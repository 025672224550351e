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
  const offered = new Set(view.choices.map(({ id }) => id));
  const liked = tastes[view.at as Question]?.filter((choice) => choice === 'given' || offered.has(choice)) ?? [];
  if (cause.answers[view.at as Question] === undefined && liked.length > 0) return chance.pick(liked);
  const meant = view.at === 'triage.didYouMean' ? guessed(cause, view) : answerOf(cause, view.at, nth);
  if (meant === 'unsure' || meant === 'given' || offered.has(meant)) return meant;
  const alike = [worked, failed].find((group) => group.includes(meant)) ?? [];
  return alike.find((choice) => offered.has(choice)) ?? 'unsure';
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
