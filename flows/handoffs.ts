import type { Facts } from './facts.ts';
import type { HandoffReason } from './vocabulary.ts';

/** 1 urgent, 2 today, 3 standard, 4 planned: how soon the clinic promises an answer. */
export type Priority = 1 | 2 | 3 | 4;

/** Reasons that are not standard. */
const priorities: Partial<Record<HandoffReason, Priority>> = {
  compromise: 1,
  safety: 1,
  emergency: 1,
  outageCareToday: 2,
  lockedStill: 2,
  accountDuplicate: 4,
  proxySetup: 4,
  proxyLegal: 4,
  deceased: 4,
};

/** How soon a case is due. Care that is needed today lifts any reason to 2, and every promise that was missed by one more. */
export function priorityOf(reason: HandoffReason, facts: Facts): Priority {
  // A code nobody asked for and nobody shared does no harm.
  const harmless = reason === 'compromise' && facts.compromise === false;
  const priority = harmless ? 3 : (priorities[reason] ?? 3);
  const due = facts.careToday && priority > 2 ? 2 : priority;
  return Math.max(1, due - (facts.promisesMissed ?? 0)) as Priority;
}
