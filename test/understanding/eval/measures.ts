import type { Sentence } from './sets.ts';

/** One sentence, read: what came first and how sure, and the first three. */
export interface Verdict extends Sentence {
  readonly first: string;
  readonly score: number;
  readonly three: readonly string[];
}

/** How many of a hundred, to one place. */
export function percent(part: number, all: number): string {
  return all === 0 ? '-' : ((100 * part) / all).toFixed(1);
}

export function isRight({ label, first }: Verdict): boolean {
  return label === first;
}

export function topOne(verdicts: readonly Verdict[]): string {
  return percent(verdicts.filter(isRight).length, verdicts.length);
}

export function topThree(verdicts: readonly Verdict[]): string {
  return percent(verdicts.filter(({ label, three }) => three.includes(label)).length, verdicts.length);
}

/** A point of the curve: acting only from this score on, so much is acted on, and so much of that rightly. */
export interface Point {
  readonly score: number;
  readonly coverage: number;
  readonly precision: number;
}

export function curve(verdicts: readonly Verdict[]): readonly Point[] {
  const sorted = [...verdicts].sort((a, b) => b.score - a.score);
  let right = 0;
  return sorted.map((verdict, at) => {
    if (isRight(verdict)) right++;
    return { score: verdict.score, coverage: (at + 1) / sorted.length, precision: right / (at + 1) };
  });
}

/** The precision where this part of all sentences is acted on. */
export function precisionAt(coverage: number, points: readonly Point[]): string {
  const point = points.find((some) => some.coverage >= coverage);
  return point === undefined ? '-' : (100 * point.precision).toFixed(1);
}

/** The commonest mistakes: what was meant, what it was taken for, how often. */
export function confusions(verdicts: readonly Verdict[], most: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const verdict of verdicts.filter((some) => !isRight(some))) {
    const pair = `${verdict.label} taken for ${verdict.first}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([pair, count]) => `${String(count).padStart(4)}  ${pair}`);
}

/** Tells of a sentence whether it shares so many words in a row with one of these lines. */
export function sharing(lines: readonly (readonly string[])[], run: number): (words: readonly string[]) => boolean {
  const seen = new Set(lines.flatMap((words) => runsOf(words, run)));
  return (words) => runsOf(words, run).some((some) => seen.has(some));
}

function runsOf(words: readonly string[], run: number): readonly string[] {
  return words.slice(0, Math.max(0, words.length - run + 1)).map((_, at) => words.slice(at, at + run).join(' '));
}

/** The time of each call in milliseconds, the best of three, so that a busy machine is not measured instead. */
export function timesOf(texts: readonly string[], call: (text: string) => unknown): { p50: string; p95: string } {
  for (const text of texts) call(text);
  const times = texts.map((text) => Math.min(...[1, 2, 3].map(() => timeOf(() => call(text))))).sort((a, b) => a - b);
  const at = (part: number) => (times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(2);
  return { p50: at(0.5), p95: at(0.95) };
}

/** Milliseconds one call takes. */
export function timeOf(call: () => unknown): number {
  const before = performance.now();
  call();
  return performance.now() - before;
}
