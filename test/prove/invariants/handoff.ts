import { isDeepStrictEqual } from 'node:util';
import { forStaff } from '../forStaff.ts';
import type { Output } from '../carrier.ts';
import { historyAfter } from '../history.ts';
import type { Invariant } from './invariant.ts';

type Ticket = Output & { kind: 'ticket' };

const ANSWERED = 60;

const carriesItsReason: Invariant = {
  id: 'Reason',
  promises: 'staff are told the reason they were called for',
  broken: ({ outputs }) => {
    const card = outputs.find((output): output is Ticket => output.kind === 'ticket')?.card;
    const left = outputs.filter((output) => output.kind === 'left').map(({ outcome }) => outcome);
    const last = left.at(-1);
    if (last?.kind !== 'handoff') return null;
    if (card === undefined) return `staff are called for "${last.reason}", and there is no case`;
    return card.reason === last.reason ? null : `called for "${last.reason}", told "${card.reason}"`;
  },
};

const cardIsComplete: Invariant = {
  id: 'Card',
  promises: 'the case that staff see has every question answered, every flow, every problem, and all that is known',
  broken: (turn, { history }) => {
    const card = turn.outputs.find((output): output is Ticket => output.kind === 'ticket')?.card;
    if (card === undefined) return null;
    const { talk, frames } = turn.after;
    const missing = frames.find(({ at }) => !card.visited.includes(at.flow));
    if (missing !== undefined) return `"${missing.at.flow}" is not among the flows`;
    if (!isDeepStrictEqual(card.facts, forStaff(talk.facts))) return 'what is known is not all there';
    if (!isDeepStrictEqual(card.otherProblems, talk.kept)) return 'other problems are not all there';
    if (card.channel !== turn.surroundings.channel || card.language !== talk.language)
      return 'channel or language is wrong';
    if (history === null) return null;
    const answered = historyAfter(history, turn).answered.slice(-ANSWERED);
    return isDeepStrictEqual(card.answered, answered) ? null : `answers are not all there: ${JSON.stringify(answered)}`;
  },
};

/** What staff get. */
export const handoff: readonly Invariant[] = [carriesItsReason, cardIsComplete];
