import type { Expected } from '../../dialogs/ports.ts';
import { damerau, forgiven } from './damerau.ts';
import { core, wordsOf } from './normalise.ts';
import { numberSaid } from './ordinals.ts';
import { leadingYesOrNo, yesOrNo } from './yesNo.ts';

type Choices = Expected['choices'];

/** One wording of a choice, as words. */
interface Wording {
  readonly id: string;
  readonly words: readonly string[];
}

const NEGATIONS = new Set((
  'no not dont doesnt didnt cant couldnt isnt wasnt wont havent hasnt never nothing none nobody nor without nunca nada ningun ninguno ninguna sin tampoco'
).split(' '));
const EMPTY = new Set('a an the i im it its is my to of for in on at me do did that this have has was be el la los las un una de en mi me se lo es que y yo al'.split(' '));
const ENOUGH = 0.6;
const CLEARLY = 0.15;
const LONGEST_ANSWER = 30;

/**
 * The choice a message names, surest way first: an exact wording, its number, yes or no, a wording inside a sentence,
 * most of a wording's words. Two choices that fit equally well are no answer.
 */
export function choiceIn(message: readonly string[], { choices }: Expected): string | undefined {
  const said = core(message);
  if (said.length === 0 || said.length > LONGEST_ANSWER) return undefined;
  const wordings = choices.flatMap(({ id, words }) => words.map((wording): Wording => ({ id, words: core(wordsOf(wording).list) })));
  const exact = only(wordings.filter(({ words }) => words.join(' ') === said.join(' ')).map(({ id }) => id));
  if (exact) return exact;
  const number = numberSaid(said, choices.length);
  if (number !== null) return choices[number - 1]?.id;
  const lexical = yesOrNo(said.join(' '));
  if (lexical) return choiceFor(lexical, choices);
  return ledBy(said, choices, wordings);
}

/** "Yes, I found it": the yes and the rest must agree. The number before a label ("2 not yet") counts the same way. */
function ledBy(said: readonly string[], choices: Choices, wordings: readonly Wording[]): string | undefined {
  const lead = leadingYesOrNo(said);
  const number = /^\d$/.test(said[0] ?? '') ? Number(said[0]) : null;
  const led = lead ? choiceFor(lead, choices) : number !== null ? choices[number - 1]?.id : undefined;
  const rest = lead || number !== null ? core(said.slice(1)) : said;
  const named = contained(rest, wordings) ?? overlapping(rest, wordings);
  if (led === undefined) return named;
  if (named === undefined) return lead && rest.length <= 4 ? led : undefined;
  return named === led ? led : undefined;
}

function choiceFor(answer: 'yes' | 'no', choices: Choices): string | undefined {
  return only(choices.filter(({ words }) => words.some((wording) => yesOrNo(core(wordsOf(wording).list).join(' ')) === answer)).map(({ id }) => id));
}

/** The longest wording that stands in the message word for word, if no other choice has one as long. */
function contained(said: readonly string[], wordings: readonly Wording[]): string | undefined {
  const text = ` ${said.join(' ')} `;
  const found = wordings.filter(({ words }) => isDistinctive(words) && text.includes(` ${words.join(' ')} `) && samePolarity(said, words));
  const longest = Math.max(0, ...found.map(({ words }) => words.length));
  return only(found.filter(({ words }) => words.length === longest).map(({ id }) => id));
}

function overlapping(said: readonly string[], wordings: readonly Wording[]): string | undefined {
  const best = new Map<string, number>();
  for (const { id, words } of wordings) {
    if (isDistinctive(words) && samePolarity(said, words)) best.set(id, Math.max(best.get(id) ?? 0, likeness(said, words)));
  }
  const [first, second] = [...best].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < ENOUGH || first[1] - (second?.[1] ?? 0) < CLEARLY) return undefined;
  return first[0];
}

/** Shared words as a part of all telling words of both, misspellings forgiven. */
function likeness(said: readonly string[], words: readonly string[]): number {
  const telling = words.filter(tells);
  const theirs = said.filter(tells);
  const shared = telling.filter((word) => theirs.some((other) => isSame(other, word))).length;
  return telling.length === 0 || theirs.length === 0 ? 0 : (2 * shared) / (telling.length + theirs.length);
}

function isSame(typed: string, word: string): boolean {
  const limit = Math.min(forgiven(word.length), forgiven(typed.length));
  return typed === word || (limit > 0 && damerau(typed, word, limit) <= limit);
}

/** "It is not there" never means "it is there", however many words they share. */
function samePolarity(said: readonly string[], words: readonly string[]): boolean {
  return said.some((word) => NEGATIONS.has(word)) === words.some((word) => NEGATIONS.has(word));
}

function isDistinctive(words: readonly string[]): boolean {
  return yesOrNo(words.join(' ')) === undefined && words.some((word) => tells(word) && (word.length >= 4 || words.length > 1));
}

function tells(word: string): boolean {
  return !EMPTY.has(word);
}

function only(ids: readonly string[]): string | undefined {
  const different = new Set(ids);
  return different.size === 1 ? ids[0] : undefined;
}
