import type { Facts } from './facts.ts';
import { withoutProof } from './proof.ts';
import type { HandoffReason } from './vocabulary.ts';

/** What brings staff though nobody called them, gravest first. */
const GRAVEST = ['safety', 'emergency', 'compromise'] as const;

export type Alarm = (typeof GRAVEST)[number];

/** What an alarm is part of: the talk, as far as it matters here. */
interface Alarmed {
  readonly facts: Facts;
  readonly caseOpen?: boolean;
  readonly alarms?: readonly Alarm[];
}

/** Facts that an alarm rests on: a new case of the conversation begins with them while staff have not looked. */
const KEPT = ['compromise', 'unaskedCode', 'gaveAway', 'mailboxSafe', 'safety', 'dangerNamed', 'worry', 'contactRule'];

/** Staff have a case from this turn on, whatever the patient says or leaves unsaid after it. */
export function raised<T extends Alarmed>(talk: T, alarm: Alarm): T {
  const { alarms = [] } = talk;
  const facts = alarm === 'compromise' ? voided(talk.facts) : talk.facts;
  return { ...talk, facts, caseOpen: true, alarms: alarms.includes(alarm) ? alarms : [...alarms, alarm] };
}

/** Whoever else is in the account may have had what was sent, shown and opened before: it counts no more, whatever comes of the alarm. */
function voided(facts: Facts): Facts {
  const open = facts.formUntil === undefined ? {} : { formUntil: 0 };
  return { ...withoutProof(facts), ...open, codeTrouble: 'void' };
}

/** An alarm was raised, and its case is not closed. */
export function isRaised({ caseOpen, alarms = [] }: Alarmed): boolean {
  return caseOpen === true && alarms.length > 0;
}

/** It is not known to be harmless: only staff end such a case. */
export function stands(talk: Alarmed): boolean {
  return isRaised(talk) && !(talk.alarms?.length === 1 && isHarmless(talk));
}

/** A code, or a mail, that nobody asked for and nobody shared. */
export function isHarmless({ facts, alarms = [] }: Alarmed): boolean {
  return alarms.includes('compromise') && facts.compromise === false;
}

/** Being in is not being safe: "I am in", and "never mind", do not send staff away. */
export function isUnsafe(talk: Alarmed): boolean {
  return stands(talk) && (talk.facts.safety === true || talk.alarms?.some((alarm) => alarm !== 'emergency') === true);
}

/**
 * What the case is about, first of all. Whoever may not be safe is for the eyes of few, also when staff were called for something
 * else before, or after.
 */
export function reasonOf(talk: Alarmed): HandoffReason {
  const { facts } = talk;
  if (facts.safety === true) return 'safety';
  const alarm = isRaised(talk) ? GRAVEST.find((each) => talk.alarms?.includes(each)) : undefined;
  return alarm ?? facts.reason ?? 'askedForStaff';
}

/** What staff are told they were called for. An emergency waits for nobody's answers, and asks for no other talk with staff. */
export function calledFor(talk: Alarmed, reason: HandoffReason): HandoffReason {
  if (talk.facts.safety === true) return 'safety';
  return isRaised(talk) && talk.alarms?.includes('compromise') ? 'compromise' : reason;
}

/** The alarm about the account is over; staff are still there for whatever else they were called for. */
export function withoutCompromise<T extends Alarmed>(talk: T, staffAwaited: boolean): T {
  const alarms = (talk.alarms ?? []).filter((alarm) => alarm !== 'compromise');
  return { ...talk, alarms, caseOpen: staffAwaited || alarms.length > 0 };
}

/** What a new case of the conversation begins with: nothing, unless staff have an alarm to look at. */
export function keptOf<T extends Alarmed & { readonly answered: unknown }>(
  talk: T,
): Partial<Pick<T, 'facts' | 'answered'>> {
  if (!isRaised(talk)) return {};
  const facts = Object.fromEntries(Object.entries(talk.facts).filter(([fact]) => KEPT.includes(fact)));
  return { facts, answered: talk.answered };
}
