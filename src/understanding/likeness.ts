import { damerau, forgiven } from './damerau.ts';
import { REAL_WORDS } from './realWords.ts';
import { yesOrNo } from './yesNo.ts';

/** One wording of a choice, as words. */
export interface Wording {
  readonly id: string;
  readonly words: readonly string[];
}

const NEGATIONS = new Set(
  (
    'no not dont doesnt didnt cant couldnt isnt wasnt wont havent hasnt never nothing none nobody nor without ' +
    'nunca nada ningun ninguno ninguna sin tampoco'
  ).split(' '),
);
/** Words that say nothing about which choice is meant. */
const EMPTY = new Set(
  (
    'a an the i im it its is my to of for in on at me do did that this have has was be ' +
    'or o el la los las un una de en mi me se lo es que y yo al'
  ).split(' '),
);
const ENOUGH = 0.6;
const CLEARLY = 0.15;
const LONG_WORD = 4;
const SHORTEST_MISSPELLED = 4;

/** The one id all of these are; undefined when there are several, or none. */
export function only<Id extends string>(ids: readonly Id[]): Id | undefined {
  return new Set(ids).size === 1 ? ids[0] : undefined;
}

/** The choice whose wording stands in the message word for word; the longest wording, if only one choice has it. */
export function containedIn(said: readonly string[], wordings: readonly Wording[]): string | undefined {
  const text = ` ${said.join(' ')} `;
  const found = wordings.filter(({ words }) => text.includes(` ${words.join(' ')} `) && isComparable(said, words));
  const longest = Math.max(0, ...found.map(({ words }) => words.length));
  return only(found.filter(({ words }) => words.length === longest).map(({ id }) => id));
}

/** The choice with the likest wording, if it is like enough and clearly likest. */
export function likest(said: readonly string[], wordings: readonly Wording[]): string | undefined {
  const scored = wordings
    .filter(({ words }) => isComparable(said, words))
    .map(({ id, words }) => ({ id, score: likeness(said, words) }))
    .sort((a, b) => b.score - a.score);
  const [first] = scored;
  if (first === undefined || first.score < ENOUGH) return undefined;
  const rival = scored.find(({ id }) => id !== first.id);
  return rival !== undefined && first.score - rival.score < CLEARLY ? undefined : first.id;
}

/** Shared words as a part of all telling words of both, misspellings forgiven. */
function likeness(said: readonly string[], words: readonly string[]): number {
  const telling = words.filter(tells);
  const theirs = said.filter(tells);
  const shared = telling.filter((word) => theirs.some((other) => isSame(other, word))).length;
  return shared === 0 ? 0 : (2 * shared) / (telling.length + theirs.length);
}

function isSame(typed: string, word: string): boolean {
  if (typed === word) return true;
  const limit = typed.length < SHORTEST_MISSPELLED || REAL_WORDS.has(typed) ? 0 : forgiven(word.length);
  return limit > 0 && damerau(typed, word, limit) <= limit;
}

/** "It is not there" never means "it is there", however many words they share; nor is every "yes" this one. */
function isComparable(said: readonly string[], words: readonly string[]): boolean {
  const isDistinctive = words.some((word) => tells(word) && (word.length >= LONG_WORD || words.length > 1));
  return isDistinctive && yesOrNo(words.join(' ')) === undefined && denies(said) === denies(words);
}

function denies(words: readonly string[]): boolean {
  return words.some((word) => NEGATIONS.has(word));
}

function tells(word: string): boolean {
  return !EMPTY.has(word) && !NEGATIONS.has(word);
}
