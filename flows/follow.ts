import { calledFor, isHarmless, isRaised, stands, withoutCompromise } from './alarm.ts';
import type { Facts } from './facts.ts';
import { meanings, type Intent } from './meanings.ts';
import { withNoneMissed } from './promise.ts';
import { wasProven } from './proof.ts';
import { newCase, type Decision, type Move, type Standing, type Talk } from './talk.ts';
import type { FlowId, HandoffReason, InterludeId, Outcome } from './vocabulary.ts';

/** More flows than this in one turn is a circle in the tree. */
const MOST_HOPS = 8;

type Ended = Outcome & { kind: 'resolved' };
type Start = {
  readonly how: 'begin' | 'replace' | 'restart';
  readonly flow: FlowId | InterludeId;
  readonly entry?: string | undefined;
};

/** What follows when the flow on top has ended. */
export function follow(outcome: Outcome, standing: Standing): Decision {
  if (!callsOff(outcome, standing)) return followed(outcome, standing);
  const talk = withoutCompromise(standing.talk, standing.waiting.includes('toStaff'));
  const closes: Move[] = talk.caseOpen ? [] : [{ do: 'closeTicket', outcome: 'noHarm' }];
  const { talk: after, moves } = followed(outcome, { ...standing, talk });
  return { talk: after, moves: [...closes, ...moves] };
}

/** The alarm was about a code that nobody asked for and nobody shared, and the patient wants no staff: the helper ends its case. */
function callsOff({ kind }: Outcome, { talk, top }: Standing): boolean {
  return top?.flow.id === 'suspectedCompromise' && kind !== 'handoff' && isRaised(talk) && isHarmless(talk);
}

function followed(outcome: Outcome, standing: Standing): Decision {
  const { talk } = standing;
  switch (outcome.kind) {
    case 'resolved':
      return afterResolved(outcome, standing);
    case 'next':
      return starting(talk, { how: 'replace', flow: outcome.flow, entry: outcome.entry });
    case 'check':
      return checking(outcome.then, standing);
    case 'checked':
      return afterCheck(standing);
    case 'handoff':
      return toStaff(talk, outcome.reason, 'replace');
    case 'guess':
      return startingProblem(talk, talk.facts.guesses?.[outcome.nth], 'replace');
    case 'keptProblem':
      return startingProblem({ ...talk, kept: talk.kept.slice(1) }, talk.kept[0], 'replace');
    case 'startOver':
      return starting(newCase(talk), { how: 'restart', flow: 'triage' });
    case 'carryOn':
      return carryOn(standing);
    case 'return':
      return afterReturn(standing);
  }
}

/** Starts a flow, or, where flows have led in a circle, staff take over with all that is known. */
export function starting(talk: Talk, start: Start): Decision {
  const { how, flow, entry } = start;
  if (talk.hops >= MOST_HOPS && flow !== 'toStaff') return toStaff(talk, 'stuck', how);
  const visited = talk.visited.includes(flow) ? talk.visited : [...talk.visited, flow];
  const move: Move = { do: how, flow, ...(entry === undefined ? {} : { entry }) };
  return { talk: { ...talk, visited, hops: talk.hops + 1 }, moves: [move] };
}

/** Starts the flow that a meaning leads to. */
export function startingProblem(talk: Talk, intent: Intent | undefined, how: Start['how']): Decision {
  if (intent === undefined) return starting(talk, { how, flow: 'triage', entry: 'whatHappened' });
  const { flow, entry } = meanings[intent] as { flow: FlowId; entry?: string };
  // Whoever has said that the patient died is not asked who it is for.
  const bereaved = flow === 'proxyAccess' && talk.facts.own === 'died';
  return starting(talk, { how, flow, entry: bereaved ? 'died' : entry });
}

/** The handoff talk. An alarm stays what staff are called for. */
export function toStaff(talk: Talk, reason: HandoffReason, how: Start['how']): Decision {
  const facts: Facts = { ...withNoneMissed(talk.facts), reason: calledFor(talk, reason) };
  return starting({ ...talk, facts, caseOpen: true, misses: 0, still: 0 }, { how, flow: 'toStaff' });
}

/** An identity check is under way in that flow. */
export function isCheck(flow: string): boolean {
  return flow === 'identityCheck' || flow === 'safeForm';
}

/** Identity is checked, and what follows is kept. Above a check that waits it goes straight on: one at a time is enough. */
function checking(then: Outcome, standing: Standing): Decision {
  const { talk, waiting } = standing;
  if (waiting.some(isCheck)) return follow(then, standing);
  return starting({ ...talk, facts: { ...talk.facts, afterCheck: then } }, { how: 'replace', flow: 'identityCheck' });
}

/** On with what the check was for; a check nobody asked for, such as one gone back to, leads to staff. */
function afterCheck(standing: Standing): Decision {
  const { afterCheck: then, ...facts } = standing.talk.facts;
  return follow(then ?? { kind: 'handoff', reason: 'accountCheck' }, {
    ...standing,
    talk: { ...standing.talk, facts },
  });
}

/** The check that was interrupted begins again; else what waits below goes on, or what was kept for later, or the list. */
function carryOn(standing: Standing): Decision {
  const { talk, waiting } = standing;
  const { afterCheck: then } = talk.facts;
  if (then && !waiting.some(isCheck)) return checking(then, standing);
  if (waiting.length > 0) return { talk, moves: [{ do: 'return' }] };
  return startingProblem({ ...talk, kept: talk.kept.slice(1) }, talk.kept[0], 'replace');
}

function afterResolved({ how }: Ended, { talk, top, waiting }: Standing): Decision {
  if (top?.flow.id === 'aftercare') return { talk: newCase(talk), moves: [{ do: 'finish' }] };
  // Told something in passing: the problem that was open goes on. After a talk about safety nothing earlier shows again.
  const inPassing = (how === 'told' || how === 'elsewhere') && top?.flow.id !== 'safetyConcern';
  if (inPassing && waiting.length > 0) return { talk, moves: [{ do: 'return' }] };
  return goodbye(how, talk);
}

function goodbye(how: Ended['how'], talk: Talk): Decision {
  const begun = starting({ ...talk, facts: { ...talk.facts, ended: how } }, { how: 'restart', flow: 'aftercare' });
  return how === 'in' ? { talk: begun.talk, moves: [...noticesOf(talk.facts), ...begun.moves] } : begun;
}

/** Somebody is in again who showed who they are: that is told to every contact on record. */
export function noticesOf(facts: Facts): readonly Move[] {
  if (!wasProven(facts)) return [];
  return [{ do: facts.safety === true ? 'holdNotice' : 'notifyRecovered' }];
}

function afterReturn({ talk: before, top, waiting }: Standing): Decision {
  const closes = top?.flow.id === 'toStaff' && !stands(before);
  const talk = closes ? { ...before, caseOpen: false, alarms: [] } : before;
  const moves: Move[] = closes ? [{ do: 'closeTicket', outcome: 'backToBot' }] : [];
  if (waiting.length > 0) return { talk, moves: [...moves, { do: 'return' }] };
  const { talk: after, moves: onward } = starting(talk, { how: 'restart', flow: 'triage', entry: 'whatHappened' });
  return { talk: after, moves: [...moves, ...onward] };
}
