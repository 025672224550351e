import { isRaised } from './alarm.ts';
import { withNews, type Delivery } from './deliveries.ts';
import type { Facts } from './facts.ts';
import { follow, starting, toStaff } from './follow.ts';
import { knows } from './play.ts';
import { answerDue, isKept as isPromiseKept, isMissed } from './promise.ts';
import { rules } from './rules.ts';
import type { Said } from './said.ts';
import {
  newCase,
  type Decision,
  type Move,
  type StaffMember,
  type StaffOutcome,
  type Standing,
  type Talk,
} from './talk.ts';
import type { FlowEvent, FlowMeta } from './vocabulary.ts';

const HOUR = 3_600_000;
/** A conversation nobody wrote in for this long is abandoned; the next message begins a new case. */
const ABANDONED = 24 * HOUR;

/** How a case that staff closed ends for the patient. */
const GOODBYES = { solved: 'in', elsewhere: 'elsewhere', noAnswer: 'later' } as const;

/** A patient's message: what to do about it, given where the conversation stands. The first rule that has an answer decides. */
export function hear(said: Said, standing: Standing): Decision {
  const { reminded, ...before } = standing.talk;
  const talk: Talk = { ...before, hops: 0, lastAt: standing.now.at };
  if (isAbandoned(standing)) return opened(said, { ...standing, talk: newCase(talk), top: null, waiting: [] });
  const answersReminder = reminded === true && said.answer !== undefined;
  if (isBackLater(standing) && !cannotWait(said) && !answersReminder)
    return starting(talk, { how: 'begin', flow: 'welcomeBack' });
  return opened(said, { ...standing, talk });
}

/** The result of an effect, a timer, an outage that is over: the flow on top is told, if that means anything where it is. */
export function happened(event: FlowEvent, { talk, top, now }: Standing): Decision {
  if (top === null || !knows(top, event) || isPromiseKept(event, top.step, talk)) return { talk, moves: [] };
  const alerts = meanwhile(event, top.step, talk)?.moves ?? [];
  const reminded = event.type === 'timer.due' && { reminded: true };
  return { talk: { ...talk, ...reminded, hops: 0, lastAt: now.at }, moves: [...alerts, { do: 'tell', event }] };
}

/** The same for a flow that waits under others: it is told when they end; that staff are late, staff hear at once. */
export function meanwhile(event: FlowEvent, step: FlowMeta | undefined, talk: Talk): Decision | null {
  if (!isMissed(event, step, talk)) return null;
  return { talk, moves: [{ do: 'alert', reason: 'promiseMissed' }] };
}

/** What comes of it is for staff alone: they own the conversation, or a word of ours at that moment could be seen by whom the patient fears. */
export function isForStaffAlone({ owner, facts }: Talk, flow: string | undefined): boolean {
  return owner === 'staff' || (flow === 'toStaff' && facts.safety === true && facts.promisesMissed !== undefined);
}

/**
 * What became of a message to a contact on record. It moves nothing and nothing is said, whatever it is: whether a mail came
 * tells that there is an account.
 */
export function reported(news: Delivery, talk: Talk): Decision {
  const deliveries = withNews(talk.facts.deliveries ?? [], news);
  return { talk: { ...talk, facts: { ...talk.facts, deliveries } }, moves: [] };
}

/**
 * A staff member takes the conversation: from now on the bot is silent in it. Null when another has it already, or when its case
 * was closed in the same moment: nobody must own a conversation that no desk shows.
 */
export function staffClaimed(by: StaffMember, { talk }: Standing): Decision | null {
  if (talk.owner === 'staff' || talk.caseOpen === false) return null;
  // Who asked not to be written to is not.
  const says: Move[] = talk.facts.contactRule === 'inPersonOnly' ? [] : [{ do: 'say', reply: 'staffJoined' }];
  return { talk: { ...talk, owner: 'staff', staffMember: by }, moves: [{ do: 'claimTicket', by }, ...says] };
}

/** The staff member who has the conversation; nobody else speaks in it, and nobody else ends it. */
export function isTheirs({ talk }: Standing, id: string): boolean {
  return talk.owner === 'staff' && talk.staffMember?.id === id;
}

/** Their staff member is gone without an end: the case waits for staff again, and the helper answers until they come. */
export function staffLeft(standing: Standing): Decision {
  const talk: Talk = { ...standing.talk, owner: 'bot', staffMember: null };
  const moves: Move[] = [
    { do: 'claimTicket', by: null },
    { do: 'say', reply: 'staffGone' },
  ];
  return { talk, moves: [...moves, ...waitingAgain({ ...standing, talk })] };
}

/** What the patient waits for is said once more; a time that passed while staff were there is owned up to at once. */
function waitingAgain(standing: Standing): readonly Move[] {
  const { top, talk, now } = standing;
  if (top?.step.kind === 'ask') return [{ do: 'ask', manner: 'same' }];
  if (top?.flow.id !== 'toStaff' || top.step.kind !== 'rest') return [];
  const due = answerDue(talk.facts);
  if (due !== undefined && due <= now.at) return happened({ type: 'timer.due' }, standing).moves;
  return [{ do: 'restore', at: { ...top.saved, state: 'booked' } }];
}

/** Another staff member goes on in their place. */
export function staffPassedOn(to: StaffMember, { talk }: Standing): Decision {
  const moves: Move[] = [
    { do: 'claimTicket', by: to },
    { do: 'say', reply: 'staffChanged' },
  ];
  return { talk: { ...talk, staffMember: to }, moves };
}

/**
 * Staff are done. With what the patient asked for done, here or elsewhere, or with nobody there to answer: a goodbye that fits.
 * Else the bot goes on where it was, or begins a new case.
 */
export function staffClosed(outcome: StaffOutcome, standing: Standing): Decision {
  const talk: Talk = {
    ...standing.talk,
    owner: 'bot',
    staffMember: null,
    caseOpen: false,
    alarms: [],
    hops: 0,
    still: 0,
    turns: 0,
  };
  const said: Move[] = [
    { do: 'say', reply: 'staffLeft' },
    { do: 'closeTicket', outcome },
  ];
  if (outcome !== 'backToBot')
    return join(said, follow({ kind: 'resolved', how: GOODBYES[outcome] }, { ...standing, talk, waiting: [] }));
  const flows = standing.top === null ? [] : [standing.top.flow.id, ...standing.waiting];
  const above = flows.findLastIndex((flow) => staffAnswered.has(flow));
  if (above === -1) return { talk, moves: [...said, { do: 'ask', manner: 'same' }] };
  if (above === flows.length - 1) return join(said, starting(newCase(talk), { how: 'restart', flow: 'triage' }));
  const dropped: Move[] = above > 0 ? [{ do: 'drop', flows: above }] : [];
  return { talk, moves: [...said, ...dropped, { do: 'return' }] };
}

/** What staff who close a case have answered: the wait for them, and what raised the alarm. Below it the helper goes on. */
const staffAnswered: ReadonlySet<string> = new Set(['toStaff', 'suspectedCompromise', 'safetyConcern']);

function opened(said: Said, standing: Standing): Decision {
  return prefaced(said, decide(said, { ...standing, talk: noticed(said, standing) }));
}

/** What any message tells, whatever is decided about it: one more turn, the language it is in, whose account it is, the mood. */
function noticed(said: Said, { talk, policy }: Standing): Talk {
  const written = policy.clinic.languages.find((known) => known === said.writtenIn);
  return {
    ...talk,
    facts: learned(said, talk.facts),
    turns: talk.turns + (said.service === 'wait' || talk.owner === 'staff' ? 0 : 1),
    language: written ?? talk.language,
    angry: talk.angry + (said.service === 'angry' ? 1 : 0),
  };
}

/** What the words tell in passing. What is known of whose account it is stands, and so does an alarm. */
function learned(said: Said, facts: Facts): Facts {
  const own = facts.own ?? said.own;
  const isCodeAlone = said.unaskedCode === true && facts.compromise === undefined;
  return {
    ...facts,
    ...(own !== undefined && { own }),
    ...(isCodeAlone && { unaskedCode: true }),
    ...(said.signInCode === true && { screen: 'wantsCode' as const }),
  };
}

function decide(said: Said, standing: Standing): Decision {
  for (const rule of rules) {
    const decision = rule(said, standing);
    if (decision) return watched(decision, said, standing);
  }
  throw new Error('the last rule answers everything');
}

/** Counts turns that brought nothing new; too many of them, or of turns at all, and staff take over. */
function watched(decision: Decision, said: Said, standing: Standing): Decision {
  if (isNotCounted(said, standing) || leadsToStaff(decision)) return decision;
  const { limits } = standing.policy;
  const { talk } = decision;
  const still = decision.moves.some(isProgress) ? 0 : talk.still + 1;
  if (still < limits.turnsWithoutProgress && talk.turns < limits.turns)
    return { ...decision, talk: { ...talk, still } };
  const says: Move = { do: 'say', reply: 'stuck' };
  return join([says], toStaff({ ...talk, turns: 0, facts: withWanted(standing) }, 'stuck', 'restart'));
}

/** Waiting, an emergency, and whatever is said while staff are on their way cost no turn. */
function isNotCounted({ safety, service }: Said, { talk, top }: Standing): boolean {
  if (safety !== undefined || service === 'wait' || service === 'optOut') return true;
  return talk.owner === 'staff' || talk.optedOut || top?.flow.id === 'toStaff';
}

function withWanted({ top, talk }: Standing): Talk['facts'] {
  const wanted = top?.flow.id;
  return { ...talk.facts, ...(wanted === undefined ? {} : { wanted: wanted as NonNullable<Talk['facts']['wanted']> }) };
}

function isProgress({ do: what }: Move): boolean {
  return what === 'tell' || what === 'begin' || what === 'replace' || what === 'restart';
}

function leadsToStaff({ moves }: Decision): boolean {
  return moves.some((move) => 'flow' in move && move.flow === 'toStaff');
}

/** Who is speaking comes first, except before an emergency; then that a secret was hidden. */
function prefaced(said: Said, { talk, moves }: Decision): Decision {
  if (talk.owner === 'staff' || talk.optedOut || said.safety) return { talk, moves };
  const greeting: Move[] = talk.greeted ? [] : [{ do: 'say', reply: 'greeting' }];
  const hid: Move[] = said.hidSecret ? [{ do: 'say', reply: 'hidSecret' }] : [];
  return { talk: { ...talk, greeted: true }, moves: [...greeting, ...hid, ...moves] };
}

function isAbandoned(standing: Standing): boolean {
  return (
    !isKept(standing) &&
    !isRaised(standing.talk) &&
    standing.top !== null &&
    standing.now.at - standing.talk.lastAt >= ABANDONED
  );
}

/** However long they were away: an emergency, staff and STOP are heard at once. */
function cannotWait({ safety, service }: Said): boolean {
  return safety !== undefined || service === 'staff' || service === 'optOut' || service === 'wrongNumber';
}

function isBackLater(standing: Standing): boolean {
  if (standing.top === null || standing.top.flow.id === 'welcomeBack' || isKept(standing)) return false;
  const { resumeHours, resumeWebMinutes } = standing.policy.texts;
  const rests = standing.channel === 'sms' ? resumeHours * HOUR : resumeWebMinutes * 60_000;
  return standing.now.at - standing.talk.lastAt >= rests;
}

/** Staff owe an answer, or a reminder is due: the place is kept as it is. */
function isKept({ talk, top }: Standing): boolean {
  const staffOwe = talk.owner === 'staff' || top?.flow.id === 'toStaff';
  return staffOwe || talk.optedOut || top?.step.kind === 'rest' || top?.step.kind === 'do';
}

function join(moves: readonly Move[], then: Decision): Decision {
  return { talk: then.talk, moves: [...moves, ...then.moves] };
}
