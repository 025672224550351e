import { assign, setup, type AnyStateMachine } from 'xstate';
import type { Facts } from './facts.ts';
import { factsFrom, reminderTime, type Heard } from './learning.ts';
import type { FlowEvent, FlowMeta, Outcome, Reminder } from './vocabulary.ts';
import type { World } from './world.ts';

/** What a flow sees: the case's facts, the clinic's policy, this turn's moment, and, once it ends, how. */
export interface FlowContext extends World {
  readonly outcome: Outcome | null;
  /** A code just typed, for the effect of this very turn; it is saved nowhere. */
  readonly code?: string;
}

/** A named yes-or-no question about what a flow sees. */
export type Guard = (args: { context: FlowContext }) => boolean;

/** Facts that count. */
export type Counted = 'codesSent' | 'codesWrong' | 'formsOpened' | 'promisesMissed';

/** All that an arrow may do, and all of it pure: note facts, count, keep what an event carries, set a reminder, leave. */
export type FlowAction =
  | { readonly type: 'learn'; readonly params: { readonly facts: Facts } }
  | { readonly type: 'count'; readonly params: { readonly what: Counted } }
  | { readonly type: 'hear'; readonly params: { readonly as: Heard } }
  | { readonly type: 'holdCode' }
  | { readonly type: 'setReminder'; readonly params: { readonly in: Reminder } }
  | { readonly type: 'offerSlots' }
  | { readonly type: 'chooseSlot'; readonly params: { readonly nth: 0 | 1 | 2 } }
  | { readonly type: 'leave'; readonly params: { readonly outcome: Outcome } };

/** Where an event leads: a state of the same flow, perhaps guarded, perhaps with something noted on the way. */
export interface Arrow<G extends string = string> {
  readonly target?: string;
  readonly guard?: G;
  readonly actions?: FlowAction | readonly FlowAction[];
}

type Arrows<G extends string> = string | Arrow<G> | readonly Arrow<G>[];

interface StateConfig<G extends string> {
  readonly meta?: FlowMeta;
  readonly type?: 'final';
  readonly entry?: FlowAction;
  /** Silent choices; a flow never stops in a state that has them. */
  readonly always?: Arrows<G>;
  readonly on?: Readonly<Record<string, Arrows<G>>>;
}

/** The part of XState that flows are written in: no invoke, no after, no inline functions. */
export interface FlowConfig<G extends string = string> {
  readonly id: string;
  /** Raised whenever a saved place could come to mean something else; places saved before then become handoffs. */
  readonly version: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, StateConfig<G>>>;
}

/** A machine that carries its shape in its type, so that missing words fail the build. */
export type Flow<C = unknown> = AnyStateMachine & { readonly shape?: C };

type In = { context: FlowContext; event: FlowEvent };

const actions = {
  learn: assign(({ context }: In, params: { facts: Facts }) => ({ facts: { ...context.facts, ...params.facts } })),
  count: assign(({ context }: In, { what }: { what: Counted }) => ({
    facts: { ...context.facts, [what]: (context.facts[what] ?? 0) + 1 },
  })),
  hear: assign(({ context, event }: In, params: { as: Heard }) => ({
    facts: { ...context.facts, ...factsFrom(event, params.as) },
  })),
  holdCode: assign(({ event }: In) => ('text' in event ? { code: event.text } : {})),
  setReminder: assign(({ context }: In, params: { in: Reminder }) => ({
    facts: { ...context.facts, remindAt: reminderTime(context, params.in) },
  })),
  offerSlots: assign(({ context }: In) => ({ facts: { ...context.facts, slots: context.now.slots } })),
  chooseSlot: assign(({ context }: In, params: { nth: number }) => {
    const slot = context.facts.slots?.[params.nth];
    return slot ? { facts: { ...context.facts, slot } } : {};
  }),
  leave: assign((_: In, params: { outcome: Outcome }) => ({ outcome: params.outcome })),
};

/** Makes a flow of its guards and its states. */
export function defineFlow<
  const G extends Readonly<Record<string, Guard>>,
  const C extends FlowConfig<keyof G & string>,
>(guards: G, config: C): Flow<C> {
  // FlowConfig has checked every name already; setup() would check them against types of its own.
  const named: object = { actions, guards };
  const machine = setup(named).createMachine({
    ...config,
    context: ({ input }: { input: World }) => ({ ...input, outcome: null }),
  } as never);
  return machine as unknown as Flow<C>;
}

type StatesOf<F> = F extends Flow<infer C> ? (C extends { readonly states: infer S } ? S : never) : never;
type Choice<Event> = Event extends `answer.${infer A}` ? Exclude<A, 'unsure' | 'given'> : never;
type Spoken = { readonly meta: { readonly kind: 'ask' | 'say' | 'rest' } };

/** The states in which the bot speaks, each with the choices offered there: the words that replies must have. */
export type SpokenIn<F> = {
  readonly [S in keyof StatesOf<F> as StatesOf<F>[S] extends Spoken ? S : never]: StatesOf<F>[S] extends {
    readonly on: infer O;
  }
    ? Choice<keyof O>
    : never;
};
