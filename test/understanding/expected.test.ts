import { expect, test } from '@jest/globals';
import { wordingsOf, type Wordings } from '../../dialogs/replies/replies.ts';
import { catalogue } from '../../flows/catalogue.ts';
import type { Language } from '../../flows/vocabulary.ts';
import { createUnderstanding } from '../../src/understanding/understanding.ts';
import { placeAt, spokenStates, worldsOn } from '../replies/scenes.ts';

const { read } = createUnderstanding();
const worlds = [...worldsOn('web'), ...worldsOn('sms')];
const sayings = [
  "I don't know",
  'not sure',
  "I'm not sure",
  'no idea',
  'no sé',
  'ni idea',
  'no estoy seguro',
  'no lo sé',
];
const languages: readonly Language[] = ['en', 'es'];

/** Choices that say the same themselves. */
const ownChoices: Readonly<Record<string, string>> = {
  'emailNotReceived.whichMail': 'other',
  'signInRefused.nameCheck': 'notSure',
  'suspectedCompromise.gaveAway': 'notSure',
};

type Question = (typeof spokenStates)[number];

/** Every question that says what becomes of "I don't know". */
const questions = spokenStates.filter(({ flow, state }) =>
  catalogue[flow].root.states[state]?.ownEvents.includes('answer.unsure'),
);

/** What patients may choose there, in every world in which that differs. */
function offeredAt({ flow, state }: Question): (readonly [Language, readonly Wordings[]])[] {
  const offers = worlds.flatMap((world) => {
    const place = placeAt(flow, state, world);
    return languages.map((language) => [language, wordingsOf(place, language)] as const);
  });
  return [...new Map(offers.map((offer) => [JSON.stringify(offer), offer])).values()];
}

/** What is read there for those words that is not "I don't know". */
function misreadAt(question: Question): string[] {
  const { flow, state, meta } = question;
  const own = ownChoices[`${flow}.${state}`];
  const accepts = 'accepts' in meta ? meta.accepts : undefined;
  const misread = offeredAt(question).flatMap(([language, choices]) =>
    sayings.flatMap((words) => {
      const { answer } = read(words, { choices, accepts }, language);
      return answer?.choice === 'unsure' || answer?.choice === (own ?? 'unsure')
        ? []
        : [`"${words}" is ${answer?.choice ?? 'no answer'}`];
    }),
  );
  return [...new Set(misread)];
}

/** Choices, in whatever words we offer or take them, that are read as something else there. */
function mistakenAt(question: Question): string[] {
  const mistaken = offeredAt(question).flatMap(([language, choices]) =>
    choices.flatMap(({ id, words }) =>
      words.flatMap((wording) => {
        const { answer, service } = read(wording, { choices }, language);
        return answer?.choice === id && service !== 'privacyRefusal'
          ? []
          : [`"${wording}" is ${answer?.choice ?? service}`];
      }),
    ),
  );
  return [...new Set(mistaken)];
}

test('there are many', () => {
  expect(questions.length).toBeGreaterThan(100);
});

test.each(spokenStates)('every choice means itself in $flow, $state', (question) => {
  expect(mistakenAt(question)).toEqual([]);
});

test.each(questions)('"I don\'t know" is no choice in $flow, $state', (question) => {
  expect(misreadAt(question)).toEqual([]);
});
