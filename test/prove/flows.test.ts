import { expect, test } from '@jest/globals';
import { catalogue } from '../../flows/catalogue.ts';
import { fewSettings } from './clinics.ts';
import { declared, Exploration, wordsDeclared } from './explore.ts';

/** By far the most to tell apart: some of it at three clinics does here, `npm run prove` walks it all, at every clinic. */
const LARGE = 'identityCheck';
const MOST = 400;

const three = [0, 3, 5].map((n) => fewSettings[n]!);
const others = Object.keys(catalogue).filter((id) => id !== LARGE);
const exploration = new Exploration().flowsIn(fewSettings, others).flowsIn(three, [LARGE], MOST);

test('every promise is kept in every flow, with whatever is known, at every clinic', () => {
  expect(
    [...exploration.counterexamples.values()].map(
      ({ invariant, what, transcript }) => `${invariant}: ${what}\n${transcript}`,
    ),
  ).toEqual([]);
});

test('every state and every arrow is taken', () => {
  const { states, arrows } = declared();
  expect(states.filter((state) => !exploration.states.has(state))).toEqual([]);
  expect(arrows.filter((arrow) => !exploration.arrows.has(arrow))).toEqual([]);
});

test('everything that can be said is said somewhere, and every choice offered', () => {
  expect(wordsDeclared().filter((words) => !exploration.said.has(words))).toEqual([]);
});
