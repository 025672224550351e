import { correctionsBy } from './corrections.ts';
import { cuesOf } from './cues.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Knowledge } from './knowledge.ts';
import { LABELS, type Label } from './labels.ts';
import type { Words } from './normalise.ts';
import type { Recogniser } from './recogniser/model.ts';

/** A meaning the words may have, with how likely that is, 0 to 1. */
export interface Candidate {
  readonly intent: Label;
  readonly score: number;
}

/** How much likelier an answer is to what was just asked. */
const EXPECTED = 6;
/** What is left of a greeting or a plain cry for help beside a problem that is named. */
const BESIDE_A_PROBLEM = 0.3;
const NAMED = 0.15;
/** How much of the verdict the clauses have, beside the message read as a whole. */
const BY_CLAUSE = 0.4;
/** The other organisation's name weighs so much more than its words, which sound like ours. */
const OTHERS = 12;
/** Clauses read by themselves; a longer story has said what it is about by then. */
const MOST_CLAUSES = 12;
/** Words of a clause that count; longer ones are run-ons. */
const LONGEST_CLAUSE = 8;
const SOFT: ReadonlySet<Label> = new Set(['help', 'greeting', 'thanks_bye', 'wait']);
const PROBLEMS: ReadonlySet<Label> = new Set(LABELS.problems);

/** A clause, read by itself. */
export interface ReadClause extends Candidate {
  /** It is added to what went before ("and also..."). */
  readonly isAdded: boolean;
}

/** A message, read as a whole and clause by clause. */
export interface Recognised {
  /** All meanings, likeliest first; their scores add up to 1. */
  readonly candidates: readonly Candidate[];
  /** What each clause by itself most likely means; empty where there is only one. */
  readonly clauses: readonly ReadClause[];
}

/** What a message may mean. `expected` are the labels that would answer what was just asked. */
export function recognise(typed: Words, expected: readonly string[], knowledge: Knowledge): Recognised {
  const { recogniser } = knowledge;
  if (typed.list.length === 0) return { candidates: [], clauses: [] };
  const words = { list: typed.list.map(correctionOf(recogniser)), breaks: typed.breaks };
  const clauses = clausesOf(words);
  const [only] = clauses;
  if (only !== undefined && clauses.length === 1) {
    return {
      candidates: weighed(chancesOf(only.words, recogniser), only.words, { expected, knowledge }),
      clauses: [],
    };
  }
  const read = clauses
    .slice(0, MOST_CLAUSES)
    .map((clause) => ({ ...clause, chances: chancesOf(clause.words, recogniser) }));
  const whole = mixed(chancesOf(words.list, recogniser), read, recogniser);
  return {
    candidates: weighed(whole, words.list, { expected, knowledge }),
    clauses: read.flatMap(({ words: said, isAdded, chances }) =>
      weighed(chances, said, { expected: [], knowledge })
        .slice(0, 1)
        .map((likeliest) => ({ ...likeliest, isAdded })),
    ),
  };
}

/** Made once for each recogniser. */
function correctionOf(recogniser: Recogniser): (word: string) => string {
  const made = corrections.get(recogniser) ?? correctionsBy(recogniser.oftenMet);
  corrections.set(recogniser, made);
  return made;
}

const corrections = new WeakMap<Recogniser, (word: string) => string>();

function chancesOf(words: readonly string[], recogniser: Recogniser): Float32Array {
  return recogniser.chances(words, cuesOf(words));
}

/** A story is told in many clauses, and most say nothing: each that names something counts by how much it says. */
function mixed(
  whole: Float32Array,
  clauses: readonly (Clause & { readonly chances: Float32Array })[],
  recogniser: Recogniser,
): Float32Array {
  const weights = clauses.map(
    ({ chances, words }) => saying(chances, recogniser) * Math.min(words.length, LONGEST_CLAUSE),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return whole;
  return whole.map((chance, label) => {
    const byClause = clauses.reduce(
      (total, { chances }, at) => total + ((weights[at] ?? 0) / sum) * (chances[label] ?? 0),
      0,
    );
    return (1 - BY_CLAUSE) * chance + BY_CLAUSE * byClause;
  });
}

/** How clearly a clause names a problem; what is only talk in between says nothing. */
function saying(chances: Float32Array, { labels }: Recogniser): number {
  const most = Math.max(...chances);
  return PROBLEMS.has(labels[chances.indexOf(most)] as Label) ? most : 0;
}

/** What is known besides the words: what was asked, whose account it is about, that a greeting is only a greeting. */
function weighed(
  chances: Float32Array,
  words: readonly string[],
  { expected, knowledge }: { expected: readonly string[]; knowledge: Knowledge },
): readonly Candidate[] {
  const labels = knowledge.recogniser.labels as readonly Label[];
  const others = knowledge.isOthers(words);
  const isNamed = labels.some((intent, at) => PROBLEMS.has(intent) && (chances[at] ?? 0) >= NAMED);
  const weightOf = (intent: Label) =>
    (expected.includes(intent) ? EXPECTED : 1) *
    (others && intent === 'oos' ? OTHERS : 1) *
    (isNamed && SOFT.has(intent) ? BESIDE_A_PROBLEM : 1);
  const weights = labels.map((intent, at) => (chances[at] ?? 0) * weightOf(intent));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return labels
    .map((intent, at) => ({ intent, score: Math.round((1000 * (weights[at] ?? 0)) / sum) / 1000 }))
    .sort((a, b) => b.score - a.score);
}
