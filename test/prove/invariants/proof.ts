import { isDeepStrictEqual } from 'node:util';
import { canProve } from '../../../flows/proof.ts';
import { placeOf, topOf, type Conversation } from '../conversation.ts';
import { assuranceOf } from '../history.ts';
import type { Invariant } from './invariant.ts';

const triesAreCounted: Invariant = {
  id: 'I6',
  promises:
    'once the tries at codes are used up, no code is sent or checked in that case; nothing sent is ever uncounted',
  broken: ({ before, after, outputs }, { history }) => {
    const sameCase = before.talk.caseNumber === after.talk.caseNumber;
    if (sameCase && (after.talk.facts.codesSent ?? 0) < (before.talk.facts.codesSent ?? 0))
      return 'a code that was sent is forgotten';
    if (!history?.triesUsedUp) return null;
    if (sameCase && canProve(after.talk.facts)) return 'it is forgotten that all tries are used up';
    const again = outputs.find((output) => output.kind === 'effect' && /^(send|check)Code$/.test(output.name));
    return again === undefined ? null : 'another code is sent or checked';
  },
};

const twoProofs: Invariant = {
  id: 'I7',
  promises: 'an account that takes two proofs is not proven by one',
  broken: (turn, { history }) => {
    const { happening, after } = turn;
    const values = happening.kind === 'event' && 'values' in happening.event ? happening.event.values : undefined;
    const second = values?.needsSecondProof ?? history?.oneOfTwo ?? false;
    return second && assuranceOf(after, turn) > 0 ? 'one proof counts as two' : null;
  },
};

const provenByResultsAlone: Invariant = {
  id: 'I14',
  promises: 'only the result of a check proves who someone is: no word, no step back, no staff event does',
  broken: (turn) => {
    const { before, after, happening } = turn;
    if (assuranceOf(after, turn) <= assuranceOf({ ...before, at: after.at }, turn)) return null;
    const byResult = happening.kind === 'event' && happening.event.type.startsWith('result.right');
    return byResult ? null : 'they are taken as proven now';
  },
};

const failsClosed: Invariant = {
  id: 'I18',
  promises: 'what failed, or may have failed, never goes on as what succeeded',
  broken: ({ before, after, happening }, { instead }) => {
    if (happening.kind !== 'event' || happening.frame !== before.frames.length - 1) return null;
    if (isNeverStored(before, after)) return 'staff are said to have a case that was never stored';
    if (!/^result[.](failed|unknown)$/.test(happening.event.type)) return null;
    const { flow } = before.frames.at(-1)!.at;
    // Staff are always a way on.
    if (flow !== 'toStaff' && topOf(after)?.at.flow === 'toStaff') return null;
    const same = (successes[placeOf(before)] ?? []).find((type) =>
      isDeepStrictEqual(placesOf(instead({ ...happening, event: { type } }).after), placesOf(after)),
    );
    return same === undefined ? null : `it goes on as after "${same}"`;
  },
};

function isNeverStored(before: Conversation, after: Conversation): boolean {
  return placeOf(before) === 'toStaff.phoneMeanwhile' && placeOf(after) === 'toStaff.booked';
}

function placesOf({ frames }: Conversation): unknown {
  return frames.map(({ at }) => at);
}

/** What counts as success where an effect is waited for; that the portal is up is no success of ours. */
const successes: Readonly<Record<string, readonly `result.${string}`[]>> = {
  'identityCheck.checkCode': ['result.right', 'result.rightNotEnough'],
  'safeForm.opening': ['result.ready'],
  'accountProblem.facts': ['result.fine', 'result.inactive', 'result.locked', 'result.notActivated'],
  'mailNeverCame.evidence': [
    'result.delivered',
    'result.deferred',
    'result.notActivated',
    'result.locked',
    'result.none',
  ],
  'activation.sendInvite': ['result.done', 'result.alreadyDone'],
  'portalOutage.checking': ['result.down'],
  'toStaff.openTicket': ['result.booked'],
};

/** What counts as proof, and as success. */
export const proof: readonly Invariant[] = [triesAreCounted, twoProofs, provenByResultsAlone, failsClosed];
