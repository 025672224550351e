import { createActor, type AnyMachineSnapshot } from 'xstate';
import type { Flow, FlowContext } from './flow.ts';
import type { FlowEvent } from './vocabulary.ts';
import type { World } from './world.ts';

/*
 * XState's own `transition` makes an actor each time, which begins the machine anew, and `resolveState` looks through all states:
 * together most of what a step costs. Both are the same for every conversation, so here they are made once for each flow.
 */

/** A state of a flow, as it is before a conversation comes to it. */
interface Stop {
  readonly snapshot: AnyMachineSnapshot;
  /** What may be chosen there, in the order it is shown, guards aside. */
  readonly choices: readonly string[];
}

type Scope = Parameters<Flow['transition']>[2];

interface Made {
  /** Flows only note things in their context, so nothing ever reaches it. */
  readonly scope: Scope;
  readonly stops: Map<string, Stop>;
}

/** Answers that are no choices: they are typed, or said to any question. */
const NO_CHOICES: ReadonlySet<string> = new Set(['answer.unsure', 'answer.given']);

const made = new WeakMap<Flow, Made>();

/** Where a flow begins in this world. */
export function beginning(flow: Flow, world: World): AnyMachineSnapshot {
  return flow.getInitialSnapshot(madeOf(flow).scope, world) as AnyMachineSnapshot;
}

/** Where an event leads; nothing happens outside. */
export function after(flow: Flow, before: AnyMachineSnapshot, event: FlowEvent): AnyMachineSnapshot {
  return flow.transition(before, event, madeOf(flow).scope) as AnyMachineSnapshot;
}

/** A flow in one of its states. @throws when it has no such state */
export function snapshotAt(flow: Flow, state: string, context: FlowContext): AnyMachineSnapshot {
  return { ...stopAt(flow, state).snapshot, context };
}

/** What may be chosen in a state, guards aside. */
export function choicesAt(flow: Flow, state: string): readonly string[] {
  return stopAt(flow, state).choices;
}

function stopAt(flow: Flow, state: string): Stop {
  const { stops } = madeOf(flow);
  const before = stops.get(state);
  if (before !== undefined) return before;
  const events = (flow.root.states[state]?.ownEvents ?? []).map((type) => String(type));
  const answers = events.filter((type) => type.startsWith('answer.') && !NO_CHOICES.has(type));
  const stop = {
    snapshot: flow.resolveState({ value: state, context: {} }),
    choices: answers.map((type) => type.slice('answer.'.length)),
  };
  stops.set(state, stop);
  return stop;
}

function madeOf(flow: Flow): Made {
  const before = made.get(flow);
  if (before !== undefined) return before;
  const one = { scope: scopeOf(flow), stops: new Map<string, Stop>() };
  made.set(flow, one);
  return one;
}

function scopeOf(flow: Flow): Scope {
  const self = createActor(flow); // never started
  const nothing = () => undefined;
  return {
    self,
    system: self.system,
    id: self.id,
    sessionId: self.sessionId,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}
