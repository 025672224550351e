import * as dagre from '@dagrejs/dagre';
import type { Box, Chart, Line } from './chart.ts';

export const FONT = 12;
export const SMALL = 10.5;
export const LINE_HEIGHT = 13;
/** Sans-serif letters are at most this wide, as a part of their height. */
const LETTER = 0.58;

/** In pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A chart with a place for everything. */
export interface Placed {
  readonly size: Size;
  readonly boxes: readonly (Box & Point & Size)[];
  readonly lines: readonly (Line & Point & { readonly points: readonly Point[] })[];
}

/** What of dagre is used here: its own types cannot be found under Node's module resolution. */
interface Graph {
  setGraph(options: Readonly<Record<string, string | number>>): void;
  setNode(id: string, size: Size): void;
  setEdge(from: string, to: string, label: Size & { readonly labelpos: 'c' }): void;
  graph(): Partial<Size>;
  node(id: string): Point & Size;
  edge(from: string, to: string): Point & { readonly points: readonly Point[] };
}
const { Graph, layout } = dagre as unknown as { Graph: new () => Graph; layout: (graph: Graph) => void };

/** Finds a place for everything, from left to right. */
export function placed({ boxes, lines }: Chart): Placed {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 26, edgesep: 14 });
  for (const { id, label } of boxes) graph.setNode(id, { width: widthOf(label, FONT) + 20, height: 40 });
  for (const line of lines) {
    const texts = captions(line);
    const width = Math.max(...texts.map((one) => widthOf(one, SMALL))) + 10;
    graph.setEdge(line.from, line.to, { width, height: texts.length * LINE_HEIGHT + 2, labelpos: 'c' });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const boxAt = (id: string): Point & Size => graph.node(id);
  return {
    size: { width, height },
    boxes: boxes.map((one) => ({ ...one, ...boxAt(one.id) })),
    lines: lines.map((one) => {
      const edge = graph.edge(one.from, one.to);
      return { ...one, ...edge, points: fromSideToSide(edge.points, boxAt(one.from), boxAt(one.to)) };
    }),
  };
}

/** Lines that go on leave a box on its right and enter the next on its left; others as the layout has them. */
function fromSideToSide(points: readonly Point[], from: Point & Size, to: Point & Size): readonly Point[] {
  if (to.x <= from.x) return points;
  const start = { x: from.x + from.width / 2, y: from.y };
  return [start, ...points.slice(1, -1), { x: to.x - to.width / 2, y: to.y }];
}

/** What stands at a line, a row each. */
export function captions({ labels: all }: Line): string[] {
  return all.map(({ text: said, visits }) => (said === '' ? String(visits) : `${said} ${visits}`));
}

/** The room that words need, in pixels. */
export function widthOf(words: string, size: number): number {
  return words.length * size * LETTER;
}
