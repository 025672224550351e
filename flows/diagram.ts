import { arrowsOf, initialOf, metaOf } from './arrowsOf.ts';
import type { Flow } from './flow.ts';
import type { FlowMeta, Outcome } from './vocabulary.ts';

/** A flow as a Mermaid state diagram, for docs and for readers. */
export function diagramOf(flow: Flow): string {
  const lines = ['stateDiagram-v2', `  [*] --> ${initialOf(flow)}`];
  for (const state of Object.keys(flow.root.states)) {
    const meta = metaOf(flow, state);
    if (meta?.kind === 'end') lines.push(`  ${state} --> [*]`);
    else lines.push(`  ${state} : ${captionOf(state, meta)}`);
  }
  for (const { from, event, guard, to, outcome } of arrowsOf(flow)) {
    const when = [event.replace('answer.', ''), guard && `[${guard}]`, outcome && `→ ${nameOf(outcome)}`].filter(
      Boolean,
    );
    lines.push(`  ${from} --> ${to}${when.length > 0 ? ` : ${when.join(' ')}` : ''}`);
  }
  return `${lines.join('\n')}\n`;
}

/** How an outcome is written in diagrams and reports: next flow.entry, staff reason, resolved how. */
export function nameOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'next':
      return outcome.entry === undefined ? outcome.flow : `${outcome.flow}.${outcome.entry}`;
    case 'check':
      return `check, then ${nameOf(outcome.then)}`;
    case 'handoff':
      return `staff ${outcome.reason}`;
    case 'resolved':
      return `resolved ${outcome.how}`;
    case 'guess':
      return `guess ${outcome.nth + 1}`;
    default:
      return outcome.kind;
  }
}

function captionOf(state: string, meta: FlowMeta | undefined): string {
  if (meta === undefined) return `${state} (decides)`;
  if (meta.kind === 'do') return `${state} (does ${meta.effect}${meta.waits ? ', waits' : ''})`;
  const twice = meta.kind === 'ask' && meta.checkpoint ? ', may come back' : '';
  return `${state} (${meta.kind}s${twice})`;
}
