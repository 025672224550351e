import { getInitialMicrosteps, getMicrosteps, type AnyMachineSnapshot } from 'xstate';
import { nameOf } from '../../flows/diagram.ts';
import type { Flow, FlowContext } from '../../flows/flow.ts';

/** One arrow, as it is counted: what happened in a state, and where that led. */
export interface Step {
  readonly flow: string;
  readonly from: string;
  /** Empty for a silent choice. */
  readonly event: string;
  readonly to: string;
  /** What leaving meant; empty where the flow goes on. */
  readonly outcome: string;
}

/** Counts how often patients took each arrow, while the machines themselves run. */
export class Footprints {
  readonly #counts = new Map<string, number>();

  /** How often this arrow was taken. */
  of(step: Step): number {
    return this.#counts.get(keyOf(step)) ?? 0;
  }

  /** Does `work`, and counts all arrows that these machines take meanwhile. */
  async during(flows: readonly Flow[], work: () => Promise<unknown>): Promise<void> {
    const undo = flows.map((flow) => this.#watch(flow));
    try {
      await work();
    } finally {
      for (const unwatch of undo) unwatch();
    }
  }

  #watch(flow: Flow): () => void {
    const { transition, getInitialSnapshot } = flow;
    flow.transition = (snapshot, event, scope) => {
      this.#walk(flow, [snapshot, ...getMicrosteps(flow, snapshot, event).map(([after]) => after)], String(event.type));
      return transition.call(flow, snapshot, event, scope);
    };
    flow.getInitialSnapshot = (scope, input) => {
      // XState asks for a snapshot without input too, to make a scope to work in; nobody goes anywhere then.
      if (input !== undefined) this.#walk(flow, begun(flow, input), '');
      return getInitialSnapshot.call(flow, scope, input);
    };
    return () => Object.assign(flow, { transition, getInitialSnapshot });
  }

  /** The first step is what was told; those after it are silent. */
  #walk(flow: Flow, stops: readonly AnyMachineSnapshot[], told: string): void {
    stops.slice(1).forEach((after, nth) => {
      const from = String(stops[nth]?.value);
      const { outcome } = after.context as FlowContext;
      const step = { flow: flow.id, from, event: nth === 0 ? told : '', to: String(after.value) };
      const key = keyOf({ ...step, outcome: outcome === null ? '' : nameOf(outcome) });
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    });
  }
}

function begun(flow: Flow, input: unknown): AnyMachineSnapshot[] {
  return getInitialMicrosteps(flow, input as never).map(([after]) => after);
}

function keyOf({ flow, from, event, to, outcome }: Step): string {
  return [flow, from, event, to, outcome].join('|');
}
