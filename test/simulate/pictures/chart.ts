import { arrowsOf, initialOf, metaOf, type DrawnArrow } from '../../../flows/arrowsOf.ts';
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

const OUT = '→';
const MARKS = { ask: 'asks', say: 'says', rest: 'rests', do: 'does', end: 'leaves' } as const;

/** A flow as a chart: states, and a box of its own for each way out. */
export function chartOf(flow: Flow, prints: Footprints): Chart {
  const lines = linesOf(flow, prints);
  const into = (id: string): number => sum(lines.filter(({ to }) => to === id));
  const outOf = (id: string): number => sum(lines.filter(({ from }) => from === id));
  const ids = new Set(lines.flatMap(({ from, to }) => [from, to]));
  // Nothing leads into the beginning, and less leads into a state than out of it where other flows enter there.
  const boxes = [...ids].map((id) => ({ id, ...captionOf(flow, id), visits: Math.max(into(id), outOf(id)) }));
  const left = sum(lines.filter(({ to }) => isWayOut(to)));
  return { title: flow.id, visits: Math.max(left, outOf(initialOf(flow))), boxes, lines };
}

function linesOf(flow: Flow, prints: Footprints): Line[] {
  const byEnds = new Map<string, Line>();
  for (const [event, arrows] of groups(arrowsOf(flow))) {
    const [first] = arrows;
    const to = endOf(first);
    const before = byEnds.get(`${first.from}|${to}`) ?? { from: first.from, to, labels: [], visits: 0 };
    const visits = visitsOf(flow, first, prints);
    const guards = arrows.map(({ guard }) => guard ?? 'else').join(', ');
    const isPlain = arrows.every(({ guard }) => guard === null);
    const text = event.replace('answer.', '') || (isPlain ? '' : guards);
    const labels = [...before.labels, { text, visits }];
    byEnds.set(`${first.from}|${to}`, { ...before, labels, visits: before.visits + visits });
  }
  return [...byEnds.values()];
}

type Group = readonly [event: string, arrows: readonly [DrawnArrow, ...DrawnArrow[]]];

/** Arrows that differ in their guards alone: footprints cannot tell them apart, so they are shown as one. */
function groups(arrows: readonly DrawnArrow[]): readonly Group[] {
  const byWay = new Map<string, Group>();
  for (const arrow of arrows) {
    const way = `${arrow.from}|${arrow.event}|${endOf(arrow)}`;
    const [, known = []] = byWay.get(way) ?? [];
    const [first = arrow, ...rest] = [...known, arrow];
    byWay.set(way, [arrow.event, [first, ...rest]]);
  }
  return [...byWay.values()];
}

function visitsOf(flow: Flow, { from, event, to, outcome }: DrawnArrow, prints: Footprints): number {
  return prints.of({ flow: flow.id, from, event, to, outcome: outcome === null ? '' : nameOf(outcome) });
}

/** An arrow out of the flow ends in a box for what it leads to. */
function endOf({ to, outcome }: DrawnArrow): string {
  return outcome === null ? to : `${OUT} ${nameOf(outcome)}`;
}

function isWayOut(id: string): boolean {
  return id.startsWith(OUT);
}

function captionOf(flow: Flow, id: string): Pick<Box, 'label' | 'kind'> {
  if (isWayOut(id)) {
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
