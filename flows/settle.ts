import { raised, type Alarm } from './alarm.ts';
import type { Facts } from './facts.ts';
import type { FlowContext } from './flow.ts';
import { advance, type Position } from './play.ts';
import { answerDue } from './promise.ts';
import { canProve, isBarred } from './proof.ts';
import type { Talk } from './talk.ts';
import type { EffectName, FlowMeta } from './vocabulary.ts';
import type { World } from './world.ts';

/** What happens on the way to where a flow stops: words, effects, a timer. */
export type Doing =
  | { readonly kind: 'speak'; readonly position: Position }
  | { readonly kind: 'effect'; readonly name: EffectName; readonly args: EffectArguments; readonly waits: boolean }
  | { readonly kind: 'timer'; readonly due: number };

/** What an effect is told; never a destination. */
export type EffectArguments = Readonly<Record<string, string | number | boolean>>;

export interface Settled {
  readonly position: Position;
  readonly doings: readonly Doing[];
  readonly asked: Readonly<Record<string, number>>;
}

/** Flows whose questions may come again: they keep counters of their own, or may be entered any time. */
const askFreely = new Set([
  'toStaff',
  'safetyConcern',
  'identityCheck',
  'safeForm',
  'afterEmergency',
  'welcomeBack',
  'offerStaff',
]);

/** No chain of silent steps in the tree is longer; more is a circle. */
const MOST_STEPS = 40;

/**
 * Goes on from a place until the flow asks, rests, waits for a result or ends. A used-up question, and one that takes a proof
 * there is not, takes its `unsure` arrow; an effect that takes a proof there is not has failed before it is asked for.
 */
export function settle(from: Position, askedBefore: Readonly<Record<string, number>>): Settled {
  const asked = { ...askedBefore };
  const doings: Doing[] = [];
  let at = from;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const passed = passedOver(at, asked);
    if (passed !== null) {
      at = advance(at, { type: passed });
      continue;
    }
    doings.push(...doingsOf(at));
    if (at.step.kind === 'ask') asked[questionOf(at)] = (asked[questionOf(at)] ?? 0) + 1;
    if (at.step.kind === 'say') at = advance(at, { type: 'said' });
    else if (at.step.kind === 'do' && !at.step.waits) at = advance(at, { type: 'told' });
    else return { position: at, doings, asked };
  }
  throw new Error(`"${from.flow.id}" goes in a circle from "${from.saved.state}"`);
}

/** The talk after a flow went on: with what was learned and asked, and with the alarm that it raised. */
export function settledTalk(talk: Talk, { position, doings, asked }: Settled): Talk {
  const after: Talk = { ...talk, facts: position.context.facts, asked };
  const alarm = doings.map(alarmIn).find((each) => each !== null);
  return alarm === undefined ? after : raised(after, alarm);
}

/** The alarm that is raised with this, if one is. */
export function alarmIn(doing: Doing): Alarm | null {
  if (doing.kind !== 'effect' || doing.name !== 'raiseAlert') return null;
  return doing.args['reason'] === 'safety' ? 'safety' : 'compromise';
}

/** The name of a question, the same in asked counts, words and why cards: flow.state. */
export function questionOf({ saved }: Position): string {
  return `${saved.flow}.${saved.state}`;
}

/** When the timer of a rest comes; none where a reminder could show to someone it should not. Milliseconds since 1970. */
export function timerOf({ step, context }: Position): number | undefined {
  const { remindAt, formUntil, safety } = context.facts;
  if (step.kind !== 'rest' || step.timer === undefined) return undefined;
  if (step.timer === 'closes') return formUntil;
  if (step.timer === 'answers') return answerDue(context.facts);
  return step.timer === 'reminds' && safety ? undefined : remindAt;
}

/** How a state is left that may not be stopped in: a question that is used up or closed, an effect that is barred. */
function passedOver(at: Position, asked: Readonly<Record<string, number>>): WayPast | 'result.failed' | null {
  if (usedUp(at, asked)) return 'answer.unsure';
  const { step, context } = at;
  return wayPast(at) ?? (step.kind === 'do' && step.waits && isBarred(step.effect, context) ? 'result.failed' : null);
}

type WayPast = 'answer.unsure' | 'timer.due';

/**
 * What the flow is told where it must not stop now: the question tells of the account, and the proof is not there, or too old; or
 * it wants a code that an alarm has ended, or that proves nothing any more; or the form that is waited for has closed. Null elsewhere.
 */
export function wayPast({ step, context }: Position): WayPast | null {
  if (step.kind === 'rest' && step.timer === 'closes') return hasFormClosed(context) ? 'timer.due' : null;
  if (step.kind !== 'ask') return null;
  const isClosed = step.accepts === 'code' ? isCodeOver(context) : step.needsProof === true && !context.now.proofFresh;
  return isClosed ? 'answer.unsure' : null;
}

function hasFormClosed({ facts: { formUntil }, now }: World): boolean {
  return formUntil !== undefined && formUntil <= now.at;
}

function isCodeOver({ facts }: World): boolean {
  return facts.codeTrouble === 'void' || !canProve(facts);
}

function usedUp(at: Position, asked: Readonly<Record<string, number>>): boolean {
  if (at.step.kind !== 'ask' || at.stayed || askFreely.has(at.flow.id)) return false;
  return (asked[questionOf(at)] ?? 0) >= (at.step.checkpoint ? 2 : 1);
}

function doingsOf(at: Position): Doing[] {
  const { step, context } = at;
  switch (step.kind) {
    case 'ask':
    case 'say':
      return [{ kind: 'speak', position: at }];
    case 'rest': {
      const due = timerOf(at);
      return [{ kind: 'speak', position: at }, ...(due === undefined ? [] : [{ kind: 'timer' as const, due }])];
    }
    case 'do':
      return [{ kind: 'effect', name: step.effect, args: argumentsOf(step, context), waits: step.waits }];
    case 'end':
      return [];
  }
}

/** Whose account: the name they gave, or the number they write from. */
export function whoIn({ name = '', thisNumber }: Facts): EffectArguments {
  return thisNumber ? { thisNumber: true } : { name };
}

function argumentsOf(step: FlowMeta & { kind: 'do' }, { facts, code, now, channel }: FlowContext): EffectArguments {
  const name = facts.name ?? '';
  const who = whoIn(facts);
  switch (step.effect) {
    case 'requestReset':
    case 'requestUsername':
      return { name };
    case 'sendCode':
      return { way: facts.codeBy ?? 'email', ...who };
    case 'checkCode':
      return { code: code ?? '', ...who };
    case 'lookUp':
    case 'traceMail':
    case 'resendInvitation':
      return who;
    case 'raiseAlert':
      return { reason: step.reason, contactRule: facts.contactRule ?? 'onRecord' };
    case 'noteForClinic':
      return { about: 'contactOutdated' };
    case 'openPairing':
      return { to: channel === 'web' ? 'text' : 'web' };
    case 'openTicket':
      return facts.promisesMissed === undefined ? {} : { from: now.at };
    default:
      return {};
  }
}
