import type { Flow } from './flow.ts';
import type { FlowMeta, Outcome } from './vocabulary.ts';

/** One arrow of a flow, read from its machine: for diagrams and for checks over the whole tree. */
export interface DrawnArrow {
  readonly from: string;
  /** Empty for a silent choice. */
  readonly event: string;
  readonly guard: string | null;
  readonly to: string;
  /** What leaving by this arrow means. */
  readonly outcome: Outcome | null;
}

/** Every arrow of a flow, in the order they are tried. */
export function arrowsOf(flow: Flow): DrawnArrow[] {
  return Object.entries(flow.root.states).flatMap(([from, state]) => {
    const silent = (state.always ?? []).map((transition) => drawn(from, '', transition));
    const spoken = [...state.transitions].flatMap(([event, transitions]) =>
      event === '' ? [] : transitions.map((transition) => drawn(from, event, transition)),
    );
    return [...silent, ...spoken];
  });
}

/** The state a flow begins in. */
export function initialOf(flow: Flow): string {
  return flow.root.config.initial as string; // FlowConfig allows nothing else
}

/** What happens in a state; undefined where it only decides. */
export function metaOf(flow: Flow, state: string): FlowMeta | undefined {
  return flow.root.states[state]?.meta as FlowMeta | undefined;
}

interface Drawable {
  readonly target?: readonly { readonly key: string }[] | undefined;
  readonly guard?: unknown;
  readonly actions: readonly unknown[];
}

function drawn(from: string, event: string, { target, guard, actions }: Drawable): DrawnArrow {
  return { from, event, guard: nameOf(guard), to: target?.[0]?.key ?? from, outcome: outcomeOf(actions) };
}

function nameOf(guard: unknown): string | null {
  if (typeof guard === 'string') return guard;
  return isTyped(guard) ? guard.type : null;
}

function outcomeOf(actions: readonly unknown[]): Outcome | null {
  for (const action of actions) {
    if (isTyped(action) && action.type === 'leave')
      return (action as unknown as { params: { outcome: Outcome } }).params.outcome;
  }
  return null;
}

function isTyped(value: unknown): value is { type: string } {
  return typeof value === 'object' && value !== null && 'type' in value;
}
