import { isDeepStrictEqual } from 'node:util';
import { forStaff } from '../forStaff.ts';
import { flowNamed } from '../../../flows/catalogue.ts';
import type { Position, SavedPosition } from '../../../flows/play.ts';
import { questionOf } from '../../../flows/settle.ts';
import { placeOf, topOf, type Conversation } from '../conversation.ts';
import type { Happening } from '../happenings.ts';
import { isCounted, type History } from '../history.ts';
import type { Output } from '../carrier.ts';
import type { Rulebook } from '../rulebook.ts';
import { isReason } from './handoff.ts';
import type { Invariant } from './invariant.ts';

const isWords = (output: Output): boolean => output.kind === 'question' || output.kind === 'line';
const isIn = (flow: string, { frames }: Conversation): boolean => frames.some(({ at }) => at.flow === flow);

const staffInOneTurn: Invariant = {
  id: 'I9a',
  promises: '"staff" brings staff in one turn',
  broken: ({ before, after, happening }) => {
    if (happening.kind !== 'message' || happening.said.service !== 'staff') return null;
    if (before.talk.owner === 'staff' || before.talk.optedOut || placeOf(before) === '') return null;
    return isIn('toStaff', after) && placeOf(after).startsWith('toStaff.') ? null : `they are in ${placeOf(after)}`;
  },
};

const neverStuck: Invariant = {
  id: 'I10',
  promises: 'too many turns, or too many that bring nothing, and staff take over',
  broken: (turn, { history }) => {
    if (history === null || !isCounted(turn)) return null;
    const { limits } = turn.surroundings.policy;
    const changed =
      placeOf(turn.before) !== placeOf(turn.after) ||
      turn.outputs.some((output) => output.kind === 'question' && output.fresh);
    const still = changed ? 0 : history.still + 1;
    if (isIn('toStaff', turn.after) || turn.after.frames.length === 0) return null;
    if (still >= limits.turnsWithoutProgress) return `${still} messages in a row brought nothing`;
    return history.written + 1 > limits.turns ? `${history.written + 1} messages, and no staff` : null;
  },
};

const silentUnderStaff: Invariant = {
  id: 'I11',
  promises: 'from claim to close the bot is silent, but for an emergency and STOP',
  broken: ({ before, after, happening, outputs, muted }) => {
    if (before.talk.owner !== 'staff' || after.talk.owner !== 'staff' || muted) return null;
    if (before.talk.optedOut && asksWho(happening)) return null;
    return !maySpeak(happening) && outputs.some(isWords) ? 'the bot speaks' : null;
  },
};

/** Carriers want HELP answered always. */
function asksWho(happening: Happening): boolean {
  return happening.kind === 'message' && happening.said.service === 'help';
}

function maySpeak(happening: Happening): boolean {
  if (happening.kind !== 'message') return happening.kind === 'claimed' || happening.kind === 'passedOn';
  const { safety, service } = happening.said;
  return safety !== undefined || service === 'optOut' || service === 'wrongNumber';
}

const stopIsFinal: Invariant = {
  id: 'I12',
  promises: 'whoever texts STOP hears nothing more, but for an emergency and HELP, until START',
  broken: ({ before, happening, outputs, muted }) => {
    if (!before.talk.optedOut || muted || asksWho(happening)) return null;
    const { safety, service } = happening.kind === 'message' ? happening.said : {};
    return safety === undefined && service !== 'optIn' && outputs.some(isWords) ? 'the bot speaks' : null;
  },
};

const answers = { medical_emergency: 'emergency', self_harm_crisis: 'crisis' } as const;

const emergencyFirst: Invariant = {
  id: 'I13',
  promises: 'an emergency is answered first, in every state, and the place is kept',
  broken: ({ before, after, happening, outputs }) => {
    const { safety } = happening.kind === 'message' ? happening.said : {};
    if (safety === undefined || safety === 'danger') return null;
    const first = outputs.find(isWords);
    if (first?.kind !== 'line' || first.reply !== answers[safety]) return 'something else is said first';
    if (!outputs.some((output) => output.kind === 'alert')) return 'staff are not alerted';
    const kept = isDeepStrictEqual(after.frames.slice(0, before.frames.length), before.frames);
    return kept && isDeepStrictEqual(after.talk.facts, before.talk.facts)
      ? null
      : 'the place, or what is known, is lost';
  },
};

/** Flows that count for themselves, or may be entered any time. */
const askFreely = new Set([
  'toStaff',
  'safetyConcern',
  'identityCheck',
  'safeForm',
  'afterEmergency',
  'welcomeBack',
  'offerStaff',
]);

const nothingTwice: Invariant = {
  id: 'Once',
  promises: 'no question is asked anew more than once in a case, a checkpoint not more than twice',
  broken: ({ before, after, outputs, happening }, { history }) => {
    if (history === null || before.talk.caseNumber !== after.talk.caseNumber) return null;
    if (happening.kind === 'message' && happening.said.service === 'back') return null;
    const again = outputs.flatMap(askedAnew).find((position) => isUsedUp(position, history));
    return again === undefined ? null : `${questionOf(again)} is asked again`;
  },
};

function askedAnew(output: Output): Position[] {
  return output.kind === 'question' && output.fresh && !output.position.stayed ? [output.position] : [];
}

function isUsedUp(position: Position, { asked }: History): boolean {
  if (position.step.kind !== 'ask' || askFreely.has(position.flow.id)) return false;
  return (asked[questionOf(position)] ?? 0) >= (position.step.checkpoint ? 2 : 1);
}

const unknownMovesNothing: Invariant = {
  id: 'Deaf',
  promises: 'an event that a state does not know moves nothing',
  broken: ({ before, after, happening, outputs }) => {
    const at = topOf(before)?.at;
    if (at === undefined || happening.kind !== 'event' || happening.frame !== before.frames.length - 1) return null;
    if (flowNamed(at.flow)?.root.states[at.state]?.ownEvents.includes(happening.event.type)) return null;
    if (placeOf(before) !== placeOf(after)) return `${placeOf(before)} becomes ${placeOf(after)}`;
    const anew = outputs.some((output) => output.kind === 'effect' || (output.kind === 'question' && output.fresh));
    return anew ? 'something is asked for, or asked, anew' : null;
  },
};

const survivesSaving: Invariant = {
  id: 'I17a',
  promises: 'what is saved of a conversation comes back as it was',
  // Judged where a walk begins in the middle of a flow: those meet every place, with everything known.
  broken: ({ after: { talk, frames } }, { history }) => {
    if (history !== null) return null;
    const saved: unknown = JSON.parse(JSON.stringify({ talk, frames }));
    return isDeepStrictEqual(saved, { talk, frames }) ? null : 'it comes back changed';
  },
};

const lostPlaces: Invariant = {
  id: 'I17b',
  promises: 'a saved place that this release does not have becomes a case for staff, with all that is known',
  broken: ({ before, after, outputs }, { rules }) => {
    const at = topOf(before)?.at;
    if (at === undefined || isPlace(at, rules)) return null;
    if (!placeOf(after).startsWith('toStaff.')) return `they are in ${placeOf(after)}`;
    const card = outputs.find((output) => output.kind === 'ticket')?.card;
    if (card === undefined || !isReason(card.reason, 'savedPlaceLost', after.talk))
      return 'staff are told another reason';
    const known = { ...card.facts, ...forStaff(before.talk.facts), reason: card.facts.reason };
    const kept = isDeepStrictEqual(known, card.facts);
    return kept && isDeepStrictEqual(card.answered, before.talk.answered)
      ? null
      : 'staff are not told all that is known';
  },
};

function isPlace({ flow, version, state }: SavedPosition, rules: Rulebook): boolean {
  const known = rules.flowNamed(flow);
  return known?.version === version && known.root.states[state]?.meta !== undefined;
}

/** Where a conversation goes, and where it stays. */
export const staying: readonly Invariant[] = [
  staffInOneTurn,
  neverStuck,
  silentUnderStaff,
  stopIsFinal,
  emergencyFirst,
  nothingTwice,
  unknownMovesNothing,
  survivesSaving,
  lostPlaces,
];
