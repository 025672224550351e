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

/** A gram of a message, and how much it says for a label; against it is negative. */
export interface Reason {
  readonly gram: string;
  readonly weight: number;
}

/** A model at work. */
export interface Recogniser {
  readonly labels: readonly string[];
  /** Words that several lines have, the most telling signs that a message is spelled right. */
  readonly oftenMet: readonly string[];
  /** How likely each label is, in the order of `labels`. */
  chances(words: readonly string[], cues: ReadonlySet<string>): Float32Array;
  /** How likely the message is Spanish rather than English. */
  spanish(words: readonly string[]): number;
  /** What each gram of a message says for one label, strongest first. */
  reasons(words: readonly string[], cues: ReadonlySet<string>, label: string): readonly Reason[];
}

const NO_CUES: ReadonlySet<string> = new Set();

export function recogniserOf({ labels, vocabulary, weights, languages }: Model): Recogniser {
  const vectorOf = vectorsBy(vocabulary);
  return {
    labels,
    oftenMet: oftenMetIn(vocabulary),
    chances: (words, cues) => {
      const likely = new Float32Array(weights.classes);
      estimate(vectorOf(words, cues), weights, likely);
      return likely;
    },
    spanish: (words) => {
      const likely = new Float32Array(2);
      estimate(vectorOf(words, NO_CUES), languages, likely);
      return likely[1] ?? 0;
    },
    reasons: (words, cues, label) => {
      const { columns, values } = vectorOf(words, cues);
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
