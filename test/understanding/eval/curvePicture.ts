import type { Point } from './measures.ts';

const WIDTH = 640;
const HEIGHT = 400;
const MARGIN = 48;
const LOWEST = 0.6;
const COLOURS = ['#0b6e99', '#b3541e', '#3d7a37', '#7a3d73', '#8a6d00', '#444444'];

/** Precision over coverage, one line a set, as an SVG. */
export function curvePicture(curves: Readonly<Record<string, readonly Point[]>>): string {
  const lines = Object.entries(curves).map(([name, points], at) => {
    const colour = COLOURS[at % COLOURS.length] ?? '#000';
    const path = points
      .filter(({ coverage }, index) => coverage > 0.02 && (index % 3 === 0 || index === points.length - 1))
      .map(({ coverage, precision }) => `${x(coverage)},${y(precision)}`)
      .join(' ');
    return (
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${path}"/>\n` +
      `<text x="${MARGIN + 12}" y="${HEIGHT - MARGIN - 12 - 16 * at}" fill="${colour}">${name}</text>`
    );
  });
  const marks = [0.6, 0.7, 0.8, 0.9, 1].map((part) => {
    const label = `${Math.round(100 * part)} %`;
    return (
      `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${y(part)}" y2="${y(part)}" stroke="#ddd"/>` +
      `<text x="4" y="${y(part)}">${label}</text><text x="${x(part)}" y="${HEIGHT - 16}">${label}</text>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>Of what is acted on, how much is right (upwards), over how much is acted on (to the right)</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${[...marks, ...lines].join('\n')}
</svg>
`;
}

function x(coverage: number): string {
  return (MARGIN + coverage * (WIDTH - 2 * MARGIN)).toFixed(1);
}

function y(precision: number): string {
  const part = (Math.max(precision, LOWEST) - LOWEST) / (1 - LOWEST);
  return (HEIGHT - MARGIN - part * (HEIGHT - 2 * MARGIN)).toFixed(1);
}
