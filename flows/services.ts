import { isUnsafe, stands } from './alarm.ts';
import type { Facts } from './facts.ts';
import { isCheck, noticesOf, starting, toStaff } from './follow.ts';
import { bands, isIntent, meanings } from './meanings.ts';
import { whyNotGoOn } from './moving.ts';
import type { Said, Service } from './said.ts';
import { newCase, type Decision, type Move, type Rule, type Standing, type Talk } from './talk.ts';
import type { AnywhereKey, FlowId, HandoffReason } from './vocabulary.ts';

type Serve = (standing: Standing, said: Said) => Decision | null;

/** Flows that "I am in" does not end: being in is not being safe. */
const notEndedByBeingIn = new Set(['suspectedCompromise', 'safetyConcern']);

const askAgain: Move = { do: 'ask', manner: 'same' };

/** Says something and keeps the place. */
const saying =
  (reply: AnywhereKey): Serve =>
  ({ talk, top }) =>
    top === null ? null : { talk, moves: [{ do: 'say', reply }, askAgain] };

const staff: Serve = ({ talk, top }, said) => {
  if (top?.flow.id === 'toStaff') return { talk, moves: [askAgain] };
  const wanted = [top?.flow.id, ...flowsNamed(said)].find((flow) => flow !== undefined && isProblem(flow));
  const facts: Facts = wanted === undefined ? talk.facts : { ...talk.facts, wanted: wanted as FlowId };
  return toStaff({ ...talk, facts }, reasonFor(top, talk), 'begin');
};

/** "I need a person, my account is locked" has said what for. */
function flowsNamed({ problems }: Said): string[] {
  return problems.flatMap(({ intent, score }) =>
    isIntent(intent) && score >= bands.act ? [meanings[intent].flow] : [],
  );
}

/** Staff asked for in an identity check come for the reason the check was for. */
function reasonFor(top: Standing['top'], { facts: { afterCheck } }: Talk): HandoffReason {
  return top && isCheck(top.flow.id) && afterCheck?.kind === 'handoff' ? afterCheck.reason : 'askedForStaff';
}

/** What no step back takes back: an alarm stands until staff have looked, and what was sent or tried stays known. */
const lasting = [
  'compromise',
  'safety',
  'dangerNamed',
  'codesSent',
  'formsOpened',
  'triesUsedUp',
  'deliveries',
] as const;

function lastingOf(facts: Facts): Facts {
  const known = lasting.filter((fact) => facts[fact] !== undefined && facts[fact] !== false);
  return Object.fromEntries(known.map((fact) => [fact, facts[fact]]));
}

/** The last question that was answered in this flow, or before it, with what was known then. */
const back: Serve = ({ talk, waiting }) => {
  const last = talk.trail.at(-1);
  if (last === undefined || last.depth !== waiting.length) {
    return { talk, moves: [{ do: 'say', reply: 'atTheStart' }, askAgain] };
  }
  const { facts, asked, at } = last;
  const rewound = {
    ...talk,
    facts: { ...facts, ...lastingOf(talk.facts) },
    asked,
    trail: talk.trail.slice(0, -1),
    answered: talk.answered.slice(0, -1),
    misses: 0,
  };
  return { talk: rewound, moves: [{ do: 'restore', at }] };
};

const startOver: Serve = ({ talk, top }) => {
  if (top === null) return null;
  const { talk: fresh, moves } = starting({ ...newCase(talk), turns: talk.turns }, { how: 'restart', flow: 'triage' });
  return { talk: fresh, moves: [{ do: 'cancelReminders' }, { do: 'say', reply: 'startingOver' }, ...moves] };
};

const iAmIn: Serve = ({ talk, top }) => {
  if (top === null || top.flow.id === 'aftercare') return null;
  const { id } = top.flow;
  if (notEndedByBeingIn.has(id) || (id === 'toStaff' && isUnsafe(talk))) return { talk, moves: [askAgain] };
  const closes: Move[] = stands(talk) ? [] : [{ do: 'closeTicket', outcome: 'patientIsIn' }];
  const open = stands(talk) ? {} : { caseOpen: false, alarms: [] };
  const done: Talk = { ...talk, ...open, facts: { ...talk.facts, ended: 'in' } };
  const { talk: after, moves } = starting(done, { how: 'restart', flow: 'aftercare' });
  return { talk: after, moves: [{ do: 'cancelReminders' }, ...closes, ...noticesOf(talk.facts), ...moves] };
};

/** The feeling is named once, when it shows for the second time. */
const angry: Serve = ({ talk, top }) =>
  top === null || talk.angry !== 2 ? null : { talk, moves: [{ do: 'say', reply: 'angry' }, askAgain] };

const wait: Serve = ({ talk, top }) => (top === null ? null : { talk, moves: [{ do: 'say', reply: 'waiting' }] });

/** A code that moves the conversation to the patient's phone, or from it to the web chat; or why not. */
const goingOn =
  (to: 'byText' | 'onWeb'): Serve =>
  (standing) => {
    const { talk, top } = standing;
    if (top === null) return null;
    const whyNot = whyNotGoOn(to, standing);
    if (whyNot !== null) return { talk, moves: [{ do: 'say', reply: whyNot }, askAgain] };
    return starting(talk, { how: 'begin', flow: 'goElsewhere' });
  };

const services: Partial<Record<Service, Serve>> = {
  staff,
  back,
  startOver,
  iAmIn,
  byText: goingOn('byText'),
  onWeb: goingOn('onWeb'),
  angry,
  wait,
  help: saying('help'),
  whoAreYou: saying('whoAreYou'),
  whyNeeded: saying('whyNeeded'),
  privacyRefusal: saying('privacy'),
  repeat: ({ talk, top }) => (top === null ? null : { talk, moves: [askAgain] }),
  goOn: ({ talk, top }) => (top === null ? null : { talk, moves: [askAgain] }),
  rephrase: ({ talk, top }) => (top === null ? null : { talk, moves: [{ do: 'ask', manner: 'again' }] }),
  thanks: ({ talk, top }) => ({ talk, moves: [{ do: 'say', reply: 'thanks' }, ...(top === null ? [] : [askAgain])] }),
};

/** What works in every state without losing the place. */
export const serviceRule: Rule = (said, standing) => {
  if (said.service === undefined) return null;
  return services[said.service]?.(standing, said) ?? null;
};

function isProblem(flow: string): boolean {
  return !['triage', 'toStaff', 'aftercare', 'afterEmergency', 'welcomeBack', 'offerStaff', 'goElsewhere'].includes(
    flow,
  );
}
