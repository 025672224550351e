import { expect, test } from '@jest/globals';
import type { aftercare } from '../../flows/aftercare.ts';
import type { afterEmergency, welcomeBack } from '../../flows/interludes.ts';
import { en } from '../../dialogs/replies/en/en.ts';
import type { Checked } from '../../dialogs/replies/placeholders.ts';
import type { WordsFor } from '../../dialogs/replies/words.ts';

type Welcome = WordsFor<typeof welcomeBack>;

// What must not compile: tsc fails where an error expected here does not come.
const checked = <const W>(words: W & Checked<W>): W => words;
const label = { label: 'One', other: 'The first' };
const asking = { web: 'Which?', again: 'Which one?', choices: { same: label, somethingNew: label } };

test('a text may name known placeholders only', () => {
  checked({
    place: { web: 'Call {helpPhone}.', choices: { one: { label: '{slot1}', other: '{slot1}', also: ['{guess1}'] } } },
  });
  // @ts-expect-error: there is no such placeholder
  checked({ place: { web: 'Call {helpFone}.' } });
  // @ts-expect-error: the second one is unknown
  checked({ place: { web: '{clinic}: call {nobody}.' } });
  // @ts-expect-error: also in a choice, however deep
  checked({ place: { web: 'Call.', choices: { one: { label: '{slot9}' } } } });
  const made: string = ['Call', '{nobody}'].join(' ');
  // @ts-expect-error: a text put together elsewhere cannot be checked
  checked({ place: { web: made } });
  expect(en.phrases.lines.staff).toBe('0 Staff');
});

test('every place in which a flow speaks has words, and no other', () => {
  ({ asking }) satisfies Welcome;
  // @ts-expect-error: a place without words
  ({}) satisfies Welcome;
  // @ts-expect-error: words without a place
  ({ asking, elsewhere: asking }) satisfies Welcome;
  // @ts-expect-error: a choice without a label
  ({ asking: { ...asking, choices: { same: label } } }) satisfies Welcome;
  const { web, again } = asking;
  // @ts-expect-error: a label without a choice
  ({ asking: { web, again, choices: { same: label, somethingNew: label, third: label } } }) satisfies Welcome;
  // @ts-expect-error: a question that cannot be put differently
  ({ asking: { web: 'Which?', choices: { same: label, somethingNew: label } } }) satisfies Welcome;
  expect(asking.choices.same).toBe(label);
});

test('what is only said needs no choices; a rest that offers some does', () => {
  ({ web: 'You can write here any time.' }) satisfies WordsFor<typeof aftercare>['sayGoodbye'];
  // @ts-expect-error: it offers none
  ({ web: 'Bye.', again: 'Bye.', choices: {} }) satisfies WordsFor<typeof aftercare>['sayGoodbye'];
  // @ts-expect-error: it offers to go on
  ({ web: 'I am here.' }) satisfies WordsFor<typeof afterEmergency>['paused'];
  expect(Object.keys(en.flows.aftercare.sayGoodbye)).toEqual(['web']);
});
