import { seeded, shuffled } from './random.ts';
import type { Vector } from './vocabulary.ts';

/** A softmax regression: one row of weights a column of the vocabulary, one weight a class in each row. */
export interface Weights {
  readonly classes: number;
  readonly rows: Float32Array;
  readonly bias: Float32Array;
}

/** One line to learn from. */
export interface Example {
  readonly vector: Vector;
  readonly target: number;
}

const EPOCHS = 8;
const FIRST_STEP = 1.6;
const LAST_STEP = 0.05;
/** How strongly weights are held small. */
const DECAY = 1e-4;
/** Belief is left for the other classes, so that a line seen often is not taken for certain. */
const SMOOTHING = 0.04;

/** Learns by stochastic gradient descent, the same way every time. */
export function learn(
  examples: readonly Example[],
  { columns, classes }: { columns: number; classes: number },
): Weights {
  const weights = { classes, rows: new Float32Array(columns * classes), bias: new Float32Array(classes) };
  const random = seeded(20_261_124);
  const likely = new Float32Array(classes);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const step = FIRST_STEP * (LAST_STEP / FIRST_STEP) ** (epoch / (EPOCHS - 1));
    for (const at of shuffled(examples.length, random)) {
      const example = examples[at];
      if (example !== undefined) learnFrom(example, weights, step, likely);
    }
  }
  return weights;
}

/** How likely each class is; they add up to 1. Written into `likely`. */
export function estimate({ columns, values }: Vector, { classes, rows, bias }: Weights, likely: Float32Array): void {
  likely.set(bias);
  for (let at = 0; at < columns.length; at++) {
    const row = (columns[at] ?? 0) * classes;
    const value = values[at] ?? 0;
    for (let label = 0; label < classes; label++)
      likely[label] = (likely[label] ?? 0) + value * (rows[row + label] ?? 0);
  }
  toChances(likely);
}

function learnFrom({ vector, target }: Example, weights: Weights, step: number, likely: Float32Array): void {
  const { classes, rows, bias } = weights;
  estimate(vector, weights, likely);
  for (let label = 0; label < classes; label++) {
    const wanted = SMOOTHING / classes + (label === target ? 1 - SMOOTHING : 0);
    likely[label] = step * (wanted - (likely[label] ?? 0));
    bias[label] = (bias[label] ?? 0) + 0.05 * (likely[label] ?? 0);
  }
  const kept = 1 - step * DECAY;
  for (let at = 0; at < vector.columns.length; at++) {
    const row = (vector.columns[at] ?? 0) * classes;
    const value = vector.values[at] ?? 0;
    for (let label = 0; label < classes; label++)
      rows[row + label] = kept * (rows[row + label] ?? 0) + value * (likely[label] ?? 0);
  }
}

function toChances(scores: Float32Array): void {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp((scores[at] ?? 0) - highest);
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
}
