import type { Language } from '../../../flows/vocabulary.ts';
import { ALL_LABELS, type Label } from '../labels.ts';
import { gramsOf } from './grams.ts';
import type { Model } from './model.ts';
import { seeded } from './random.ts';
import { learn, type Example } from './softmax.ts';
import { misspelled } from './typos.ts';
import { vectorsBy, vocabularyOf } from './vocabulary.ts';

/** A line to learn from: its words as they are compared, and what it means. */
export interface Lesson {
  readonly words: readonly string[];
  readonly label: Label;
  /** Null where it is both, or could be either. */
  readonly language: Language | null;
}

/** Finds the cues of a message. */
export type Cues = (words: readonly string[]) => ReadonlySet<string>;

const CUES_HIDDEN = 0.4;
const NO_CUES: ReadonlySet<string> = new Set();
const LANGUAGES: readonly (Language | null)[] = ['en', 'es'];

/** Every line is learned as it is and once misspelled. The same lines give the same model, byte for byte. */
export function train(lessons: readonly Lesson[], cuesOf: Cues): Model {
  const random = seeded(7);
  const lines = lessons.flatMap((lesson) => {
    const typo = misspelled(lesson.words, random);
    return typo === lesson.words ? [lesson] : [lesson, { ...lesson, words: typo }];
  });
  // Without its cues, now and then, a line must be known by its words: lists are a help, not a crutch.
  const cues = lines.map(({ words }) => (random() < CUES_HIDDEN ? NO_CUES : cuesOf(words)));
  const vocabulary = vocabularyOf(lines.map(({ words }, at) => gramsOf(words, cues[at] ?? NO_CUES)));
  const vectorOf = vectorsBy(vocabulary);
  const vectors = lines.map(({ words }, at) => vectorOf(words, cues[at] ?? NO_CUES));
  const examplesOf = (targetOf: (lesson: Lesson) => number) =>
    lines.flatMap((lesson, at): Example[] => {
      const [vector, target] = [vectors[at], targetOf(lesson)];
      return vector === undefined || target < 0 ? [] : [{ vector, target }];
    });
  const columns = vocabulary.names.length;
  return {
    labels: ALL_LABELS,
    vocabulary,
    weights: learn(
      examplesOf(({ label }) => ALL_LABELS.indexOf(label)),
      { columns, classes: ALL_LABELS.length },
    ),
    languages: learn(
      examplesOf(({ language }) => LANGUAGES.indexOf(language)),
      { columns, classes: LANGUAGES.length },
    ),
  };
}
