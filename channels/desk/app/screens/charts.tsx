import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Until it is known how wide the picture is. */
const USUAL = 640;
/** Of a column's name; narrower ones leave some names out. */
const NAMED = 64;
const HEIGHT = 200;
/** Room for the numbers at the left and the days below. */
const LEFT = 32;
const BELOW = 22;
const TOP = 8;

/** One column of a chart: its name, and its parts from the bottom up. */
export interface Column {
  readonly name: string;
  readonly parts: readonly { readonly kind: string; readonly count: number }[];
}

/** Columns side by side, each made of parts. What they say stands in a table beside them, so they are one picture to a reader. */
export function Columns({ columns, label }: { readonly columns: readonly Column[]; readonly label: string }) {
  const sums = columns.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0));
  const top = niceTop(Math.max(1, ...sums));
  const { width, picture } = useWidth();
  const room = (width - LEFT) / Math.max(1, columns.length);
  const yOf = (count: number) => TOP + (HEIGHT - TOP - BELOW) * (1 - count / top);
  const every = Math.max(1, Math.ceil(NAMED / room));
  return (
    <svg ref={picture} class="chart" height={HEIGHT} role="img" aria-label={label}>
      <Scale top={top} yOf={yOf} width={width} />
      {columns.map((column, i) => (
        <g key={column.name}>
          {stacked(column).map(({ kind, from, to }) => (
            <rect
              key={kind}
              class={`part ${kind}`}
              x={LEFT + i * room + room * 0.15}
              width={Math.min(room * 0.7, 48)}
              y={yOf(to)}
              height={yOf(from) - yOf(to)}
            />
          ))}
          {i % every === 0 && (
            <text
              class="scale"
              x={LEFT + i * room + Math.min(room / 2, 24 + room * 0.15)}
              y={HEIGHT - 6}
              text-anchor="middle"
            >
              {column.name}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

interface ScaleParts {
  readonly top: number;
  readonly yOf: (count: number) => number;
  readonly width: number;
}

/** Lines that the eye can hold on to. */
function Scale({ top, yOf, width }: ScaleParts) {
  return (
    <>
      {[0, top / 2, top].map((count) => (
        <g key={count}>
          <line class="grid" x1={LEFT} x2={width} y1={yOf(count)} y2={yOf(count)} />
          <text class="scale" x={LEFT - 6} y={yOf(count) + 4} text-anchor="end">
            {Number.isInteger(count) ? count : ''}
          </text>
        </g>
      ))}
    </>
  );
}

/** How wide the picture is: drawn at its own size its letters are as large as all others, on a phone as well. */
function useWidth() {
  const picture = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    const watcher = new ResizeObserver(([seen]) => seen && setWidth(seen.contentRect.width));
    if (picture.current) watcher.observe(picture.current);
    return () => watcher.disconnect();
  }, []);
  return { width, picture };
}

/** A count as the length of a bar, behind its number in a table. */
export function Bar({ count, most }: { readonly count: number; readonly most: number }) {
  return (
    <svg class="bar-cell" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="part byBot" width={(100 * count) / Math.max(1, most)} height="10" />
    </svg>
  );
}

/** Which colour is what, in the order in which they stand on top of each other. */
export function Legend({ names }: { readonly names: Readonly<Record<string, string>> }) {
  return (
    <ul class="legend">
      {Object.entries(names).map(([kind, name]) => (
        <li key={kind}>
          <span class={`swatch ${kind}`} aria-hidden="true" /> {name}
        </li>
      ))}
    </ul>
  );
}

/** A heading with a picture and what it says in numbers. */
export function Figure({
  id,
  heading,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="sheet figure" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  );
}

function stacked({ parts }: Column): readonly { kind: string; from: number; to: number }[] {
  let sum = 0;
  return parts
    .map(({ kind, count }) => {
      const from = sum;
      sum += count;
      return { kind, from, to: sum };
    })
    .filter(({ from, to }) => to > from);
}

const STEPS = [1, 1.2, 1.4, 1.6, 1.8, 2, 3, 4, 5, 6, 8, 10];

/** A round number at or above the most, whose half can be told as well. */
function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const top = STEPS.map((step) => step * power).find((step) => step >= most) ?? most;
  return Math.max(2, Math.ceil(top));
}
