import type { Facts } from './facts.ts';
import type { Talk } from './talk.ts';
import type { FlowEvent, FlowMeta } from './vocabulary.ts';

/** How often a patient is told a new time. When that one passes too, only the phone is left to tell: a third would not be believed. */
const NEW_TIMES = 2;

/** When the answer of staff that the patient was told of is due; nothing where no time was told, or none is told any more. */
export function answerDue(facts: Facts): number | undefined {
  const { how, comingIn, slot, answerBy, promisesMissed = 0 } = facts;
  if (comingIn || !hasTime(facts)) return undefined;
  return how === 'call' && promisesMissed === 0 ? (slot?.to ?? answerBy) : answerBy;
}

/** There is a time to tell; else the phone alone. */
export function hasTime({ promisesMissed = 0 }: Facts): boolean {
  return promisesMissed <= NEW_TIMES;
}

/** Should this time pass, another may be told. */
export function mayPromiseAgain({ promisesMissed = 0 }: Facts): boolean {
  return promisesMissed < NEW_TIMES;
}

/** The time is up for which staff promised an answer, and they have not taken the case. */
export function isMissed(event: FlowEvent, step: FlowMeta | undefined, { owner }: Pick<Talk, 'owner'>): boolean {
  return owner === 'bot' && isDue(event, step);
}

/** Staff have come: the time they promised means nothing any more. */
export function isKept(event: FlowEvent, step: FlowMeta | undefined, { owner }: Pick<Talk, 'owner'>): boolean {
  return owner === 'staff' && isDue(event, step);
}

/** A handoff begins with nothing promised. */
export function withNoneMissed({ promisesMissed: _, ...facts }: Facts): Facts {
  return facts;
}

function isDue({ type }: FlowEvent, step: FlowMeta | undefined): boolean {
  return type === 'timer.due' && step?.kind === 'rest' && step.timer === 'answers';
}
