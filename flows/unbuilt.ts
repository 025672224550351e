import { arrowsOf } from './arrowsOf.ts';
import { catalogue, flowNamed } from './catalogue.ts';
import { meanings } from './meanings.ts';
import type { FlowId, Outcome } from './vocabulary.ts';

/**
 * Flows that arrows or meanings lead to and this release does not have yet, each with where it is named. Such an arrow
 * leads to staff with everything known; the table is empty once the tree is whole.
 */
export function unbuilt(): Map<FlowId, string[]> {
  const table = new Map<FlowId, string[]>();
  const note = (flow: FlowId, where: string) => {
    if (!flowNamed(flow)) table.set(flow, [...(table.get(flow) ?? []), where]);
  };
  for (const flow of Object.values(catalogue)) {
    for (const { from, event, outcome } of arrowsOf(flow)) {
      for (const target of outcome ? flowsIn(outcome) : []) note(target, `${flow.id}.${from} ${event}`.trim());
    }
  }
  for (const [intent, { flow }] of Object.entries(meanings)) note(flow, `meaning ${intent}`);
  note('safetyConcern', 'danger phrases');
  return table;
}

function flowsIn(outcome: Outcome): FlowId[] {
  if (outcome.kind === 'next') return [outcome.flow];
  return outcome.kind === 'check' ? ['identityCheck', ...flowsIn(outcome.then)] : [];
}
