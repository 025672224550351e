import { remembered } from './remembered.ts';
import { spellingsIn, type Spelling } from './spelling.ts';
import { WORD_CLASSES } from './wordings/wordClasses.ts';

/**
 * Phrases are written one a line, in lower case without accents or apostrophes:
 * `cant .. login|signin` · words in order; `.` `..` `...` let up to 1, 3 or 6 other words stand between ·
 * `a|b` either · `forg*` any ending · `=er` exactly so, no misspelling · `@password` a class of words ·
 * `no_longer` two words as one · `my?` may be missing · `^` and `$` the message's beginning and end.
 */
export interface Phrase<Label extends string> {
  readonly label: Label;
  readonly weight: number;
  readonly lines: readonly string[];
}

/** A phrase found: which, and the words it covers. */
export interface Hit<Label extends string> {
  readonly label: Label;
  readonly weight: number;
  readonly from: number;
  /** The index after the last word. */
  readonly to: number;
}

/** Finds every phrase that is in a message. */
export type Finder<Label extends string> = (words: readonly string[]) => readonly Hit<Label>[];

interface Step {
  readonly alternatives: ReadonlySet<string>;
  readonly gap: number;
}

interface Compiled<Label extends string> {
  readonly label: Label;
  readonly weight: number;
  readonly steps: readonly Step[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

const GAPS: Readonly<Record<string, number>> = { '.': 1, '..': 3, '...': 6 };

/** Lines of a block of text, without the blank ones. */
export function linesOf(block: string): readonly string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Compiles phrases once; the finder's work grows with the message's length, not with its nastiness. */
export function findPhrases<Label extends string>(phrases: readonly Phrase<Label>[]): Finder<Label> {
  const all = phrases.flatMap(({ lines, ...of }) => lines.flatMap((line) => compiled(of, line)));
  const met = remembered(meetings(all));
  return (words) => {
    const seen = words.map(met);
    const hits: Hit<Label>[] = [];
    for (let from = 0; from < seen.length; from++) {
      for (const phrase of seen[from]?.begins ?? []) {
        // Most phrases end here, before anything is put down.
        if (!isMetAfter(phrase.steps[1], seen, from)) continue;
        const to = endOf(phrase, seen, from);
        if (to !== null) hits.push({ label: phrase.label, weight: phrase.weight, from, to });
      }
    }
    return hits;
  };
}

/** What a typed word can be in these phrases, worked out once a word. */
interface Met<Label extends string> {
  /** The phrases it can begin. */
  readonly begins: readonly Compiled<Label>[];
  /** The steps it can stand for. */
  readonly steps: ReadonlySet<Step>;
}

function meetings<Label extends string>(all: readonly Compiled<Label>[]): (word: string) => Met<Label> {
  const spelling = spellingsIn(all.flatMap(({ steps }) => steps.flatMap(({ alternatives }) => [...alternatives])));
  const beginning = new Map<Spelling, Compiled<Label>[]>();
  const steps = new Map<Spelling, Step[]>();
  for (const phrase of all) {
    const [first, ...later] = phrase.steps;
    for (const word of first?.alternatives ?? []) listed(beginning, word).push(phrase);
    for (const step of later) for (const word of step.alternatives) listed(steps, word).push(step);
  }
  const none: Met<Label> = { begins: [], steps: new Set() };
  return (word) => {
    const spellings = [...spelling(word)];
    if (spellings.length === 0) return none;
    return {
      begins: [...new Set(spellings.flatMap((some) => beginning.get(some) ?? []))],
      steps: new Set(spellings.flatMap((some) => steps.get(some) ?? [])),
    };
  };
}

function listed<Item>(lists: Map<Spelling, Item[]>, word: Spelling): Item[] {
  const list = lists.get(word) ?? [];
  lists.set(word, list);
  return list;
}

/** The shortest way to read the whole phrase from a given first word; keeps every reachable place, so it never backtracks. */
function endOf<Label extends string>(
  phrase: Compiled<Label>,
  seen: readonly Met<Label>[],
  from: number,
): number | null {
  if (phrase.atStart && from > 0) return null;
  let places: readonly number[] = [from];
  for (let at = 1; at < phrase.steps.length && places.length > 0; at++) {
    places = nextPlaces(phrase.steps[at] as Step, seen, places);
  }
  if (phrase.atEnd) return places.at(-1) === seen.length - 1 ? seen.length : null;
  const [first] = places;
  return first === undefined ? null : first + 1;
}

function isMetAfter(step: Step | undefined, seen: readonly Met<string>[], place: number): boolean {
  if (step === undefined) return true;
  const last = Math.min(place + 1 + step.gap, seen.length - 1);
  for (let at = place + 1; at <= last; at++) if (seen[at]?.steps.has(step)) return true;
  return false;
}

/** In order, each once: the places a step can stand at when the step before it stands at one of `after`. */
function nextPlaces(step: Step, seen: readonly Met<string>[], after: readonly number[]): readonly number[] {
  const places: number[] = [];
  let next = 0;
  for (const place of after) {
    next = Math.max(next, place + 1);
    for (; next <= place + 1 + step.gap && next < seen.length; next++) {
      if (seen[next]?.steps.has(step)) places.push(next);
    }
  }
  return places;
}

/** Shortest messages that have a phrase: with each word that any of its places may have. */
export function messagesWith(line: string): readonly (readonly string[])[] {
  return compiled({ label: '', weight: 1 }, line).flatMap(({ steps }) => {
    const words = steps.map(({ alternatives }) => [...alternatives].map((word) => word.replace(/[=*]/g, '')));
    return words.flatMap((some, at) =>
      some.map((word) => words.map(([first = ''], place) => (place === at ? word : first))),
    );
  });
}

function compiled<Label extends string>(
  of: { label: Label; weight: number },
  line: string,
): readonly Compiled<Label>[] {
  return [line]
    .flatMap(withAndWithout)
    .flatMap(apart)
    .map((single) => compile(of, single));
}

function compile<Label extends string>(of: { label: Label; weight: number }, line: string): Compiled<Label> {
  const steps: Step[] = [];
  let gap = 0;
  const parts = line.split(/\s+/);
  for (const part of parts) {
    if (part === '^' || part === '$') continue;
    if (part in GAPS) {
      gap = GAPS[part] ?? 0;
      continue;
    }
    steps.push({ alternatives: new Set(part.split('|').flatMap(wordsOfClass)), gap });
    gap = 0;
  }
  return { ...of, steps, atStart: parts[0] === '^', atEnd: parts.at(-1) === '$' };
}

function wordsOfClass(word: string): readonly string[] {
  return word.startsWith('@') ? (WORD_CLASSES[word.slice(1)] ?? missing(word)).split('|') : [word];
}

function withAndWithout(line: string): readonly string[] {
  const optional = /(?:^| )(\S+)\?(?= |$)/.exec(line);
  if (!optional?.[1]) return [line];
  const word = `${optional[1]}?`;
  return [line.replace(word, optional[1]), line.replace(word, '').replace(/ {2,}/g, ' ').trim()].flatMap(
    withAndWithout,
  );
}

/** `not|no_longer safe` is `not safe` and `no longer safe`. */
function apart(line: string): readonly string[] {
  const joined = /(?:^|[ |])(\S*_\S*)(?=$| )/.exec(line)?.[1];
  if (joined === undefined) return [line];
  const choices = joined.split('|');
  const single = choices.filter((choice) => !choice.includes('_')).join('|');
  const several = choices.filter((choice) => choice.includes('_')).map((choice) => choice.replaceAll('_', ' '));
  return [...(single === '' ? [] : [single]), ...several].flatMap((choice) => apart(line.replace(joined, choice)));
}

function missing(word: string): never {
  throw new Error(`A phrase names ${word}, which is not in wordings/wordClasses.ts.`);
}
