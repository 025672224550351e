import { arrowsOf, metaOf, type DrawnArrow } from '../../../flows/arrowsOf.ts';
import { nameOf } from '../../../flows/diagram.ts';
import type { Flow } from '../../../flows/flow.ts';
import type { Footprints } from '../footprints.ts';

/** What is drawn in one box. */
export interface Box {
  readonly id: string;
  readonly label: string;
  readonly kind: 'asks' | 'says' | 'rests' | 'does' | 'decides' | 'leaves' | 'solved' | 'staff';
  readonly visits: number;
}

/** All arrows from one box to another, drawn as one. */
export interface Line {
  readonly from: string;
  readonly to: string;
  /** What was said or happened, each with how often. */
  readonly labels: readonly { readonly text: string; readonly visits: number }[];
  readonly visits: number;
}

/** A flow with its visits, ready to be laid out. */
export interface Chart {
  readonly title: string;
  readonly visits: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

const MARKS = { ask: 'asks', say: 'says', rest: 'rests', do: 'does', end: 'leaves' } as const;

/** A flow as a chart: states, and a box of its own for each way out. */
export function chartOf(flow: Flow, prints: Footprints): Chart {
  const lines = linesOf(flow, prints);
  const incoming = (id: string): number => sum(lines.filter(({ to }) => to === id));
  const outgoing = (id: string): number => sum(lines.filter(({ from }) => from === id));
  const ids = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const boxes = [...ids].map((id) => ({ id, ...captionOf(flow, id), visits: Math.max(incoming(id), outgoing(id)) }));
  // Where a flow begins nothing leads in, and where it is entered in the middle less leads in than out.
  const visits = sum(lines.filter(({ to }) => metaOf(flow, to) === undefined && !(to in flow.root.states)));
  return { title: flow.id, visits, boxes, lines };
}

function linesOf(flow: Flow, prints: Footprints): Line[] {
  const byEnds = new Map<string, Line>();
  for (const arrow of arrowsOf(flow)) {
    const to = endOf(arrow);
    const before = byEnds.get(`${arrow.from}|${to}`) ?? { from: arrow.from, to, labels: [], visits: 0 };
    const visits = visitsOf(flow, arrow, prints);
    const text = arrow.event.replace('answer.', '') || (arrow.guard ?? '');
    // Two guarded arrows that say and lead to the same are counted together.
    const isKnown = before.labels.some((label) => label.text === text) && arrow.event !== '';
    const labels = isKnown ? before.labels : [...before.labels, { text, visits }];
    byEnds.set(`${arrow.from}|${to}`, { ...before, labels, visits: isKnown ? before.visits : before.visits + visits });
  }
  return [...byEnds.values()];
}

function visitsOf(flow: Flow, { from, event, to, outcome }: DrawnArrow, prints: Footprints): number {
  return prints.of({ flow: flow.id, from, event, to, outcome: outcome === null ? '' : nameOf(outcome) });
}

/** An arrow out of the flow ends in a box for what it leads to. */
function endOf({ to, outcome }: DrawnArrow): string {
  return outcome === null ? to : `→ ${nameOf(outcome)}`;
}

function captionOf(flow: Flow, id: string): Pick<Box, 'label' | 'kind'> {
  if (id.startsWith('→')) {
    if (id.includes('resolved')) return { label: id, kind: 'solved' };
    return { label: id, kind: id.includes('staff') ? 'staff' : 'leaves' };
  }
  const meta = metaOf(flow, id);
  if (meta?.kind === 'do') return { label: `${id}: ${meta.effect}`, kind: 'does' };
  return { label: id, kind: meta === undefined ? 'decides' : MARKS[meta.kind] };
}

function sum(lines: readonly Line[]): number {
  return lines.reduce((all, { visits }) => all + visits, 0);
}
