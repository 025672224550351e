import { Graph, layout } from '@dagrejs/dagre';
import type { Box, Chart, Line } from './chart.ts';

const FONT = 12;
const SMALL = 10.5;
const LINE_HEIGHT = 13;
/** Room for text; sans-serif letters are at most this wide, as a part of their height. */
const LETTER = 0.58;
const MARGIN = 24;
const HEAD = 64;
const FILLS = {
  asks: '#dbeafe',
  says: '#e0f2fe',
  rests: '#fef9c3',
  does: '#ede9fe',
  decides: '#f1f5f9',
  leaves: '#f8fafc',
  solved: '#dcfce7',
  staff: '#ffedd5',
} as const;
const LEGEND = ['asks', 'says', 'rests', 'does', 'decides', 'solved', 'staff', 'leaves'] as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Placed {
  readonly size: { readonly width: number; readonly height: number };
  readonly boxes: readonly (Box & Point & { readonly width: number; readonly height: number })[];
  readonly lines: readonly (Line & Point & { readonly points: readonly Point[] })[];
}

/** A chart as an SVG picture: the busier an arrow, the thicker; what nobody took is grey and dashed. */
export function svgOf(chart: Chart): string {
  const { size, boxes, lines } = placed(chart);
  const width = Math.max(size.width + 2 * MARGIN, 760);
  const height = size.height + HEAD + 2 * MARGIN;
  const busiest = Math.max(1, ...lines.map(({ visits }) => visits));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Verdana, Arial, sans-serif">`,
    `<title>${chart.title}</title>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="#475569"/></marker></defs>',
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    text({ x: MARGIN, y: 28 }, `${chart.title}: left ${chart.visits} times`, { size: 17, anchor: 'start' }),
    legend(),
    `<g transform="translate(${MARGIN} ${HEAD + MARGIN})">`,
    ...lines.map((line) => curve(line, busiest)),
    ...lines.map(labels),
    ...boxes.map(box),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function placed({ boxes, lines }: Chart): Placed {
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 26, edgesep: 14, ranker: 'network-simplex' });
  for (const { id, label } of boxes) graph.setNode(id, { width: widthOf(label, FONT) + 20, height: 40 });
  for (const line of lines) {
    const texts = captions(line);
    const width = Math.max(...texts.map((one) => widthOf(one, SMALL))) + 10;
    graph.setEdge(line.from, line.to, { width, height: texts.length * LINE_HEIGHT + 2, labelpos: 'c' });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    size: { width, height },
    boxes: boxes.map((one) => ({ ...one, ...(graph.node(one.id) as Point & { width: number; height: number }) })),
    lines: lines.map((one) => ({ ...one, ...(graph.edge(one.from, one.to) as Point & { points: Point[] }) })),
  };
}

function captions({ labels: all }: Line): string[] {
  return all.map(({ text: said, visits }) => (said === '' ? String(visits) : `${said} ${visits}`));
}

function curve({ points, visits }: Placed['lines'][number], busiest: number): string {
  const wide = visits === 0 ? 1 : 1 + 7 * Math.sqrt(visits / busiest);
  const look = visits === 0 ? 'stroke="#cbd5e1" stroke-dasharray="4 3"' : 'stroke="#475569" stroke-opacity="0.65"';
  return `<path d="${through(points)}" fill="none" ${look} stroke-width="${wide.toFixed(1)}" marker-end="url(#tip)"/>`;
}

/** A smooth line through the points: curves between the middles of its stretches. */
function through(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const middles = rest.slice(0, -1).map((point, nth) => {
    const next = rest[nth + 1] ?? last;
    return `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  return `M${at(first)} ${middles.join(' ')} L${at(last)}`;
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function labels(line: Placed['lines'][number]): string {
  const texts = captions(line);
  const top = line.y - ((texts.length - 1) * LINE_HEIGHT) / 2 + 4;
  return texts
    .map((one, nth) => {
      const fill = (line.labels[nth]?.visits ?? 0) === 0 ? '#94a3b8' : '#0f172a';
      return text({ x: line.x, y: top + nth * LINE_HEIGHT }, one, { size: SMALL, fill, halo: true });
    })
    .join('');
}

function box({ x, y, width, height, label, kind, visits }: Placed['boxes'][number]): string {
  const stroke = visits === 0 ? 'stroke="#cbd5e1" stroke-dasharray="4 3"' : 'stroke="#334155"';
  const fill = visits === 0 ? '#94a3b8' : '#0f172a';
  const frame = `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="7" fill="${FILLS[kind]}" ${stroke}/>`;
  return `${frame}${text({ x, y: y - 3 }, label, { size: FONT, fill })}${text({ x, y: y + 13 }, String(visits), { size: FONT, fill, bold: true })}`;
}

function legend(): string {
  return LEGEND.map((kind, nth) => {
    const x = MARGIN + nth * 86;
    const swatch = `<rect x="${x}" y="42" width="14" height="14" rx="3" fill="${FILLS[kind]}" stroke="#334155"/>`;
    return `${swatch}${text({ x: x + 19, y: 53 }, kind, { size: SMALL, anchor: 'start' })}`;
  }).join('');
}

interface Look {
  readonly size: number;
  readonly anchor?: 'start' | 'middle';
  readonly fill?: string;
  readonly halo?: boolean;
  readonly bold?: boolean;
}

function text({ x, y }: Point, words: string, { size, anchor = 'middle', fill = '#0f172a', halo, bold }: Look): string {
  const white = halo ? ' stroke="#ffffff" stroke-width="3" paint-order="stroke"' : '';
  const weight = bold ? ' font-weight="bold"' : '';
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" text-anchor="${anchor}" fill="${fill}"${white}${weight}>${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function widthOf(words: string, size: number): number {
  return words.length * size * LETTER;
}
