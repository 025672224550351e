import type { Facts } from './facts.ts';
import type { Arrow, Counted, FlowAction } from './flow.ts';
import type { FlowId, HandoffReason, Outcome, Reminder } from './vocabulary.ts';

/** An arrow that needs no guard; spread it beside one to add it. */
export type Free = Arrow<never>;

/** Meta of a question asked once in a case. */
export const asks = { kind: 'ask' } as const;
/** Meta of a question a case may come back to once. */
export const checkpoint = { kind: 'ask', checkpoint: true } as const;
/** Meta of a question that tells of the account. */
export const asksProven = { kind: 'ask', needsProof: true } as const;
/** Meta of a sentence said in passing. */
export const says = { kind: 'say' } as const;
/** An end state; how the flow ended is in its context. */
export const end = { type: 'final', meta: { kind: 'end' } } as const;

const leave = (target: string, outcome: Outcome): Free => ({ target, actions: { type: 'leave', params: { outcome } } });

/** This flow ends and another starts, at `entry` or at its beginning. */
export const next = (flow: FlowId, entry?: string): Free =>
  leave('elsewhere', entry === undefined ? { kind: 'next', flow } : { kind: 'next', flow, entry });

/** The nth likeliest meaning of what the patient said starts. */
export const guess = (nth: 0 | 1 | 2): Free => leave('elsewhere', { kind: 'guess', nth });

/** The problem kept for later starts. */
export const keptProblem: Free = leave('elsewhere', { kind: 'keptProblem' });

/** The case begins anew. */
export const startOver: Free = leave('elsewhere', { kind: 'startOver' });

/** Back to what waits below. */
export const back: Free = leave('returned', { kind: 'return' });

/** The identity check is over: what it was for goes on, with proof or without. */
export const checked: Free = leave('returned', { kind: 'checked' });

/** On with the problem that was open before this aside. */
export const carryOn: Free = leave('elsewhere', { kind: 'carryOn' });

/** Staff take over. */
export const staff = (reason: HandoffReason): Free => leave('staff', { kind: 'handoff', reason });

/** Identity is checked, then staff take over with whatever proof there is. */
export const checkThenStaff = (reason: HandoffReason): Free =>
  leave('staff', { kind: 'check', then: { kind: 'handoff', reason } });

/** Identity is checked, then a flow goes on with whatever proof there is. */
export const checkThen = (flow: FlowId, entry: string): Free =>
  leave('elsewhere', { kind: 'check', then: { kind: 'next', flow, entry } });

/** The patient needs nothing more here. */
export const resolved = (how: 'in' | 'later' | 'told' | 'elsewhere'): Free =>
  leave('resolved', { kind: 'resolved', how });

/** The same arrow, with facts noted on the way. */
export function noting(facts: Facts, to: string | Free): Free {
  return doing({ type: 'learn', params: { facts } }, to);
}

/** The same arrow, with what was typed, or what a result brought, kept as a fact. */
export function hearing(as: 'name' | 'problemWords' | 'result', to: string | Free): Free {
  return doing({ type: 'hear', params: { as } }, to);
}

/** The same arrow, with one more counted on the way. */
export function counting(what: Counted, to: string | Free): Free {
  return doing({ type: 'count', params: { what } }, to);
}

/** The same arrow, with the code that was typed kept for the effect of this very turn, and nowhere else. */
export function holdingCode(to: string): Free {
  return doing({ type: 'holdCode' }, to);
}

/** The same arrow, with a reminder set for the rest it leads to in another flow. */
export function reminding(wait: Reminder, to: string | Free): Free {
  return doing({ type: 'setReminder', params: { in: wait } }, to);
}

function doing(action: FlowAction, to: string | Free): Free {
  if (typeof to === 'string') return { target: to, actions: action };
  return { ...to, actions: [action, ...[to.actions ?? []].flat()] };
}
