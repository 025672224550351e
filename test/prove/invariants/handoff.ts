import { isDeepStrictEqual } from 'node:util';
import type { Talk } from '../../../flows/talk.ts';
import type { HandoffReason } from '../../../flows/vocabulary.ts';
import { forStaff } from '../forStaff.ts';
import type { Output } from '../carrier.ts';
import { historyAfter } from '../history.ts';
import type { Invariant } from './invariant.ts';

type Ticket = Output & { kind: 'ticket' };

const ANSWERED = 60;

const carriesItsReason: Invariant = {
  id: 'Reason',
  promises: 'staff are told the reason they were called for',
  broken: ({ outputs, after }) => {
    const card = outputs.find((output): output is Ticket => output.kind === 'ticket')?.card;
    const left = outputs.filter((output) => output.kind === 'left').map(({ outcome }) => outcome);
    const last = left.at(-1);
    if (last?.kind !== 'handoff') return null;
    if (card === undefined) return `staff are called for "${last.reason}", and there is no case`;
    if (isReason(card.reason, last.reason, after.talk)) return null;
    return `called for "${last.reason}", told "${card.reason}"`;
  },
};

/** Staff are told what they were called for, or an alarm, which outweighs it. */
export function isReason(told: HandoffReason, calledFor: HandoffReason, { alarms = [], facts }: Talk): boolean {
  const isAlarm = (told === 'safety' && facts.safety === true) || alarms.some((alarm) => alarm === told);
  return told === calledFor || isAlarm;
}

const alarmIsACase: Invariant = {
  id: 'Alarm',
  promises: 'from the turn of an alarm on staff have a case, and only they end it, unless no harm was done',
  broken: ({ before, after, outputs }) => {
    const isAlarmed = outputs.some(
      (output) =>
        (output.kind === 'effect' && output.name === 'raiseAlert') ||
        (output.kind === 'alert' && output.reason === 'emergency'),
    );
    if (isAlarmed && !outputs.some(({ kind }) => kind === 'ticket')) return 'staff are alarmed, and there is no case';
    const { alarms = [], owner } = before.talk;
    if (alarms.length === 0 || owner === 'staff' || isHarmless(before.talk) || isHarmless(after.talk)) return null;
    const closed = outputs.find((output) => output.kind === 'closeTicket');
    return closed === undefined ? null : `its case is closed: "${closed.outcome}"`;
  },
};

function isHarmless({ facts, alarms = [] }: Talk): boolean {
  return facts.compromise === false && alarms.every((alarm) => alarm === 'compromise');
}

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
export const handoff: readonly Invariant[] = [carriesItsReason, cardIsComplete, alarmIsACase];
