import type { Chart } from './chart.ts';
import { captions, FONT, LINE_HEIGHT, placed, SMALL, widthOf, type Placed, type Point } from './layout.ts';

const MARGIN = 24;
const HEAD = 64;
const FILLS = {
  asks: '#dbeafe',
  says: '#cffafe',
  rests: '#fef9c3',
  does: '#ede9fe',
  decides: '#f1f5f9',
  leaves: '#ffffff',
  solved: '#dcfce7',
  staff: '#ffedd5',
} as const;
const LEGEND = ['asks', 'says', 'rests', 'does', 'decides', 'solved', 'staff', 'leaves'] as const;

/** A chart as an SVG picture: the busier an arrow, the thicker; what nobody took is grey and dashed. */
export function svgOf(chart: Chart): string {
  const { size, boxes, lines } = placed(chart);
  const width = Math.max(size.width + 2 * MARGIN, 760);
  const height = size.height + HEAD + 2 * MARGIN;
  const busiest = Math.max(1, ...lines.map(({ visits }) => visits));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Verdana, Arial, sans-serif">`,
    `<title>${chart.title}</title>`,
    `<defs>${tip('tip', '#475569')}${tip('faint', '#cbd5e1')}</defs>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    text({ x: MARGIN, y: 28 }, `${chart.title}: ${chart.visits} visits`, { size: 17, anchor: 'start' }),
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

function tip(id: string, fill: string): string {
  return `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="${fill}"/></marker>`;
}

function curve({ points, visits }: Placed['lines'][number], busiest: number): string {
  const wide = visits === 0 ? 1 : 1 + 7 * Math.sqrt(visits / busiest);
  const look = visits === 0 ? 'stroke="#cbd5e1" stroke-dasharray="4 3"' : 'stroke="#475569" stroke-opacity="0.65"';
  return `<path d="${through(points)}" fill="none" ${look} stroke-width="${wide.toFixed(1)}" marker-end="url(#${visits === 0 ? 'faint' : 'tip'})"/>`;
}

/** A smooth line through all the points, level at each, so that it passes behind its label. */
function through([first, ...rest]: readonly Point[]): string {
  if (first === undefined) return '';
  let from = first;
  const curves = rest.map((to) => {
    const middle = (from.x + to.x) / 2;
    const bend = `C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`;
    from = to;
    return bend;
  });
  return `M${at(first)} ${curves.join(' ')}`;
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function labels(line: Placed['lines'][number]): string {
  const texts = captions(line);
  const width = Math.max(...texts.map((one) => widthOf(one, SMALL)));
  const height = texts.length * LINE_HEIGHT;
  const top = line.y - height / 2;
  const paper = `<rect x="${(line.x - width / 2).toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${height}" fill="#ffffff" fill-opacity="0.88"/>`;
  const said = texts.map((one, nth) => {
    const fill = (line.labels[nth]?.visits ?? 0) === 0 ? '#94a3b8' : '#0f172a';
    return text({ x: line.x, y: top + nth * LINE_HEIGHT + 10 }, one, { size: SMALL, fill });
  });
  return [paper, ...said].join('');
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
  readonly bold?: boolean;
}

function text({ x, y }: Point, words: string, { size, anchor = 'middle', fill = '#0f172a', bold }: Look): string {
  const weight = bold ? ' font-weight="bold"' : '';
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" text-anchor="${anchor}" fill="${fill}"${weight}>${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
