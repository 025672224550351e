import type { Grams } from './grams.ts';
import { estimate, type Weights } from './softmax.ts';
import { oftenMetIn, vectorsBy, type Vocabulary } from './vocabulary.ts';

/** What training leaves: small enough to load at once, exact enough to lose nothing. */
export interface Model {
  readonly labels: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly weights: Weights;
  /** How likely it is Spanish: two classes, English and Spanish, over the same vocabulary. */
  readonly languages: Weights;
}

/** A model at work. */
export interface Recogniser {
  readonly labels: readonly string[];
  /** Words that several lines have, the most telling signs that a message is spelled right. */
  readonly oftenMet: readonly string[];
  /** How likely each label is, in the order of `labels`. */
  chances(grams: Grams): Float32Array;
  /** How likely the message is Spanish rather than English. */
  spanish(grams: Grams): number;
  /** What each gram of a message says for one label, strongest first; against it is negative. */
  reasons(grams: Grams, label: string): readonly { readonly gram: string; readonly weight: number }[];
}

export function recogniserOf({ labels, vocabulary, weights, languages }: Model): Recogniser {
  const vectorOf = vectorsBy(vocabulary);
  return {
    labels,
    oftenMet: oftenMetIn(vocabulary),
    chances: (grams) => {
      const likely = new Float32Array(weights.classes);
      estimate(vectorOf(grams), weights, likely);
      return likely;
    },
    spanish: (grams) => {
      const likely = new Float32Array(2);
      estimate(vectorOf(grams), languages, likely);
      return likely[1] ?? 0;
    },
    reasons: (grams, label) => {
      const { columns, values } = vectorOf(grams);
      const at = labels.indexOf(label);
      return [...columns]
        .map((column, index) => ({
          gram: vocabulary.names[column] ?? '',
          weight: (values[index] ?? 0) * (weights.rows[column * weights.classes + at] ?? 0),
        }))
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    },
  };
}
