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
/** The bias is in every line; at full step it would swing with the last one. */
const BIAS_STEP = 0.05;

/** Learns by stochastic gradient descent, the same way every time. */
export function learn(
  examples: readonly Example[],
  { columns, classes }: { columns: number; classes: number },
): Weights {
  const weights = { classes, rows: new Float32Array(columns * classes), bias: new Float32Array(classes) };
  const random = seeded(20_261_124);
  const push = new Float32Array(classes);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const step = FIRST_STEP * (LAST_STEP / FIRST_STEP) ** (epoch / (EPOCHS - 1));
    for (const at of shuffled(examples.length, random)) {
      const { vector, target } = examples[at] as Example;
      estimate(vector, weights, push);
      aim(push, target, step);
      follow(push, { vector, weights, kept: 1 - step * DECAY });
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

/** Turns what was estimated into how far, and which way, each class should go. */
function aim(likely: Float32Array, target: number, step: number): void {
  const others = SMOOTHING / likely.length;
  for (let label = 0; label < likely.length; label++) {
    const wanted = label === target ? others + 1 - SMOOTHING : others;
    likely[label] = step * (wanted - (likely[label] as number));
  }
}

function follow(
  push: Float32Array,
  { vector, weights, kept }: { vector: Vector; weights: Weights; kept: number },
): void {
  const { classes, rows, bias } = weights;
  for (let label = 0; label < classes; label++)
    bias[label] = (bias[label] as number) + BIAS_STEP * (push[label] as number);
  for (let at = 0; at < vector.columns.length; at++) {
    const row = (vector.columns[at] as number) * classes;
    const value = vector.values[at] as number;
    for (let label = 0; label < classes; label++)
      rows[row + label] = kept * (rows[row + label] as number) + value * (push[label] as number);
  }
}

function toChances(scores: Float32Array): void {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp((scores[at] ?? 0) - highest);
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
}
