import { reasonOf } from './alarm.ts';
import { without, type Facts } from './facts.ts';
import { priorityOf, type Priority } from './handoffs.ts';
import type { Talk } from './talk.ts';
import type { HandoffReason, Language } from './vocabulary.ts';

/** What staff see first of a case, made from the machines' state alone. */
export interface WhyCard {
  readonly reason: HandoffReason;
  readonly priority: Priority;
  readonly caseNumber: number;
  readonly language: Language;
  readonly channel: 'web' | 'sms';
  /** Questions answered, in order: what was tried, and what not to ask again. */
  readonly answered: Talk['answered'];
  readonly visited: readonly string[];
  readonly otherProblems: readonly string[];
  readonly facts: Facts;
}

/** The why card of a case that goes to staff. */
export function whyCardOf(talk: Talk, channel: 'web' | 'sms'): WhyCard {
  const { facts } = talk;
  const reason = reasonOf(talk);
  return {
    reason,
    priority: priorityOf(reason, facts),
    caseNumber: talk.caseNumber,
    language: talk.language,
    channel,
    answered: talk.answered,
    visited: talk.visited,
    otherProblems: talk.kept,
    facts: forStaff(facts),
  };
}

/** The form is for the patient alone to open, and the code for them alone to text. */
function forStaff(facts: Facts): Facts {
  return without(facts, ['formAddress', 'pairing']);
}
