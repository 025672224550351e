import type { AnyMachineSnapshot } from 'xstate';
import type { Flow, FlowContext } from './flow.ts';
import { after, beginning, choicesAt, snapshotAt } from './machine.ts';
import type { FlowEvent, FlowMeta } from './vocabulary.ts';
import type { World } from './world.ts';

/** The JSON that survives between turns. What was learned is the case's, not the flow's, so it is not here. */
export interface SavedPosition {
  readonly flow: string;
  readonly version: string;
  readonly state: string;
}

/** Where one conversation stands in one flow. */
export interface Position {
  readonly flow: Flow;
  readonly step: FlowMeta;
  readonly context: FlowContext;
  readonly saved: SavedPosition;
  /** The answer led back to its own question: the patient wants to hear it again. */
  readonly stayed?: true;
}

/** A saved place belongs to a flow, a version or a state that this release does not have. */
export class StalePositionError extends Error {
  override readonly name = 'StalePositionError';
  readonly code = 'STALE_POSITION';
}

/** A flow that has ended was told something: a bug in whoever told it, for XState itself would go on. */
export class FlowEndedError extends Error {
  override readonly name = 'FlowEndedError';
  readonly code = 'FLOW_ENDED';
}

/** Begins a flow, at its beginning or at `entry`. @throws StalePositionError if the flow has no such state. */
export function start(flow: Flow, world: World, entry?: string): Position {
  if (entry !== undefined) return resume(flow, { flow: flow.id, version: versionOf(flow), state: entry }, world);
  return positionOf(flow, beginning(flow, world));
}

/** Back to a saved place, in the world as it is now. @throws StalePositionError */
export function resume(flow: Flow, saved: SavedPosition, world: World): Position {
  if (saved.flow !== flow.id || saved.version !== versionOf(flow)) {
    throw new StalePositionError(`saved in ${saved.flow}@${saved.version}, not ${flow.id}@${versionOf(flow)}`);
  }
  if (flow.root.states[saved.state]?.meta === undefined) {
    throw new StalePositionError(`"${flow.id}" has no state "${saved.state}" to stop in`);
  }
  return positionOf(flow, snapshotAt(flow, saved.state, { ...world, outcome: null }));
}

/**
 * Tells a flow what happened. An event the state does not handle gives back the very position it was told from.
 * @throws FlowEndedError
 */
export function advance(from: Position, event: FlowEvent): Position {
  if (from.step.kind === 'end') throw new FlowEndedError(`"${from.flow.id}" has ended; it was told ${event.type}`);
  const before = snapshotAt(from.flow, from.saved.state, from.context);
  const then = after(from.flow, before, event);
  if (then.value !== from.saved.state) return positionOf(from.flow, then);
  return before.can(event) ? { ...positionOf(from.flow, then), stayed: true } : from;
}

/** The state does something about that event. */
export function knows(at: Position, event: FlowEvent): boolean {
  return snapshotAt(at.flow, at.saved.state, at.context).can(event);
}

/** The choices open in a position, in the order they are shown. A guard that refuses hides its choice. */
export function choicesOf({ flow, saved, context }: Position): string[] {
  const snapshot = snapshotAt(flow, saved.state, context);
  return choicesAt(flow, saved.state).filter((choice) => snapshot.can({ type: `answer.${choice}` }));
}

function positionOf(flow: Flow, snapshot: AnyMachineSnapshot): Position {
  const state = String(snapshot.value);
  const step = flow.root.states[state]?.meta as FlowMeta | undefined;
  if (step === undefined) throw new Error(`"${flow.id}" stopped in "${state}", a state that only decides`);
  const saved = { flow: flow.id, version: versionOf(flow), state };
  return { flow, step, context: snapshot.context as FlowContext, saved };
}

function versionOf(flow: Flow): string {
  return String(flow.version); // FlowConfig requires one
}
