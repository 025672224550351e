import { arrowsOf, metaOf } from '../../flows/arrowsOf.ts';
import type { Flow } from '../../flows/flow.ts';

/** Questions without a way on for "I don't know". */
export function withoutUnsure(flow: Flow): string[] {
  return statesOf(flow).filter(
    (state) => metaOf(flow, state)?.kind === 'ask' && !eventsOf(flow, state).includes('answer.unsure'),
  );
}

/** Effects that are waited for without a way on where they fail, or where nobody knows what became of them. */
export function withoutFailure(flow: Flow): string[] {
  return statesOf(flow).filter((state) => {
    const meta = metaOf(flow, state);
    const waits = meta?.kind === 'do' && meta.waits;
    return waits && !['result.failed', 'result.unknown'].every((event) => eventsOf(flow, state).includes(event));
  });
}

/** Rests with a timer that nothing follows when it rings. */
export function withoutTimer(flow: Flow): string[] {
  return statesOf(flow).filter((state) => {
    const meta = metaOf(flow, state);
    const rings = meta?.kind === 'rest' && meta.timer !== undefined;
    return rings && !eventsOf(flow, state).includes('timer.due');
  });
}

export function statesOf(flow: Flow): string[] {
  return Object.keys(flow.root.states);
}

function eventsOf(flow: Flow, state: string): string[] {
  return arrowsOf(flow)
    .filter(({ from }) => from === state)
    .map(({ event }) => event);
}
