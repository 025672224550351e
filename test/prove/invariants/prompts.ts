import type { Position } from '../../../flows/play.ts';
import { questionOf } from '../../../flows/settle.ts';
import { asCarriersRead, carrierWords, neverLabels } from '../../replies/carrierWords.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Invariant } from './invariant.ts';

/** Choices that were judged already, by the words they were judged with: they are the same in every conversation. */
const judged = new WeakMap<Rulebook['wordingsOf'], Set<string>>();

const noCarrierWords: Invariant = {
  id: 'I19',
  promises: 'no answer is a word that a carrier acts on: whoever texts it may hear nothing more',
  // Judged as a choice is taken; a test shows that walks take every one.
  broken: ({ happening }, { pending, rules }) => {
    if (happening.kind !== 'message' || happening.said.answer === undefined) return null;
    const { choice } = happening.said.answer;
    const position = pending();
    if (position === null || !isNew(`${questionOf(position)}.${choice}`, rules)) return null;
    const word = wordsFor(choice, position, rules);
    return word === undefined ? null : `${questionOf(position)} is answered by "${word}"`;
  },
};

function isNew(choice: string, { wordingsOf }: Rulebook): boolean {
  const known = judged.get(wordingsOf) ?? new Set();
  judged.set(wordingsOf, known);
  return known.size < known.add(choice).size;
}

function wordsFor(choice: string, position: Position, { wordingsOf, questionReply }: Rulebook): string | undefined {
  const meant = wordingsOf(position, 'en').flatMap(({ id, words }) => (id === choice ? words : []));
  const shown = (['en', 'es'] as const).flatMap((language) =>
    (['same', 'otherWords'] as const).flatMap((manner) =>
      questionReply(position, { language, channel: 'sms', manner }).choices.filter(({ id }) => id === choice),
    ),
  );
  return (
    meant.find((word) => carrierWords.includes(asCarriersRead(word))) ??
    shown.find(({ label }) => neverLabels.includes(asCarriersRead(label)))?.label
  );
}

/** What may be asked for. */
export const prompts: readonly Invariant[] = [noCarrierWords];
