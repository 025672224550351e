import { flowNamed } from '../../flows/catalogue.ts';
import type { Said } from '../../flows/said.ts';
import { isProven } from '../../flows/proof.ts';
import { questionOf } from '../../flows/settle.ts';
import type { Turn } from './carrier.ts';
import { placeOf, type Conversation } from './conversation.ts';

/** What an onlooker has noted of a case, from what was said and done alone: invariants compare it with what the rules keep. */
export interface History {
  /** Question → how often it was asked anew since the case began or the patient last stepped back. */
  readonly asked: Readonly<Record<string, number>>;
  /** Questions and answers, in order. */
  readonly answered: readonly (readonly [question: string, choice: string])[];
  /** Messages in a row that changed nothing. */
  readonly still: number;
  /** Messages of this case. */
  readonly written: number;
  /** All tries at codes were used up in this case. */
  readonly triesUsedUp: boolean;
  /** A code was right, and the account takes a second proof that has not come. */
  readonly oneOfTwo: boolean;
}

export const noHistory: History = {
  asked: {},
  answered: [],
  still: 0,
  written: 0,
  triesUsedUp: false,
  oneOfTwo: false,
};

/** What the onlooker knows after a turn. */
export function historyAfter(history: History, turn: Turn): History {
  const { before, after, happening } = turn;
  const newCase = before.talk.caseNumber !== after.talk.caseNumber;
  const steppedBack = happening.kind === 'message' && happening.said.service === 'back';
  const from = newCase || steppedBack ? { ...history, asked: {} } : history;
  const { written, still } = countsAfter(history, turn);
  return {
    asked: askedIn(from.asked, turn),
    answered: newCase && !isAlarmed(after) ? [] : answeredIn(history, turn),
    still: newCase ? 0 : still,
    written: newCase && !isStartOver(turn) ? 0 : written,
    ...(newCase ? { triesUsedUp: false, oneOfTwo: false } : provedIn(history, turn)),
  };
}

/** Staff have an alarm to look at: what was answered stays on its card. */
function isAlarmed({ talk: { alarms = [] } }: Conversation): boolean {
  return alarms.length > 0;
}

/** A message that counts: the patient's own, not in an emergency, and not while staff are on their way. */
export function isCounted({ before, happening }: Turn): boolean {
  if (happening.kind !== 'message') return false;
  const { safety, service } = happening.said;
  if (safety !== undefined || service === 'wait' || service === 'optOut') return false;
  const { owner, optedOut } = before.talk;
  return owner === 'bot' && !optedOut && !placeOf(before).startsWith('toStaff.');
}

/** A number for how much is proven: what "I am who I say" is worth at that moment. */
export function assuranceOf({ talk, at }: Conversation, { surroundings }: Turn): 0 | 1 {
  return isProven(talk.facts, surroundings.policy, at) ? 1 : 0;
}

function askedIn(asked: History['asked'], { outputs }: Turn): History['asked'] {
  const now = { ...asked };
  for (const output of outputs) {
    if (output.kind !== 'question' || !output.fresh || output.position.step.kind !== 'ask' || output.position.stayed)
      continue;
    const question = questionOf(output.position);
    now[question] = (now[question] ?? 0) + 1;
  }
  return now;
}

function answeredIn({ answered }: History, turn: Turn): History['answered'] {
  const { before, happening, after } = turn;
  if (happening.kind !== 'message' || before.talk.owner === 'staff' || before.talk.optedOut) return answered;
  const steppedBack = happening.said.service === 'back' && after.talk.trail.length < before.talk.trail.length;
  if (steppedBack) return answered.slice(0, -1);
  // After a while away they are asked first whether it is the same problem.
  if (placeOf(after) === 'welcomeBack.asking' && after.frames.length > before.frames.length) return answered;
  const choice = choiceIn(happening.said, before);
  return choice === null || placeOf(before) === '' ? answered : [...answered, [placeOf(before), choice]];
}

function choiceIn({ answer, service }: Said, before: Conversation): string | null {
  return answer?.choice ?? (service === 'unsure' && isAsked(before) ? 'unsure' : null);
}

function isAsked({ frames }: Conversation): boolean {
  const { flow, state } = frames.at(-1)?.at ?? { flow: '', state: '' };
  return flowNamed(flow)?.root.states[state]?.ownEvents.includes('answer.unsure') === true;
}

function countsAfter({ still, written }: History, turn: Turn): { still: number; written: number } {
  if (turn.happening.kind === 'closed') return { still: 0, written: 0 };
  if (!isCounted(turn)) return { still, written };
  const changed = placeOf(turn.before) !== placeOf(turn.after) || turn.outputs.some(isNew);
  return { still: changed ? 0 : still + 1, written: written + 1 };
}

function isNew(output: Turn['outputs'][number]): boolean {
  return output.kind === 'left' || (output.kind === 'question' && output.fresh);
}

function isStartOver({ happening }: Turn): boolean {
  return happening.kind === 'message' && happening.said.service === 'startOver';
}

function provedIn({ triesUsedUp, oneOfTwo }: History, { happening }: Turn): Pick<History, 'triesUsedUp' | 'oneOfTwo'> {
  if (happening.kind !== 'event') return { triesUsedUp, oneOfTwo };
  if (happening.event.type === 'result.usedUp') return { triesUsedUp: true, oneOfTwo };
  if (!happening.event.type.startsWith('result.right')) return { triesUsedUp, oneOfTwo };
  const { values } = happening.event as { values?: { needsSecondProof?: boolean } };
  return { triesUsedUp, oneOfTwo: values?.needsSecondProof === true };
}
