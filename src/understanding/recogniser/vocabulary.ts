import { remembered } from '../remembered.ts';
import { letterGroups, wordsAndPairs, type Grams } from './grams.ts';

/** A message as numbers: which columns of the vocabulary it has, and how much of each. */
export interface Vector {
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** The grams a model knows. Names begin with their kind: `w` words, `l` letters, `c` cues. */
export interface Vocabulary {
  readonly names: readonly string[];
  /** How telling each is: the inverse of how many lines have it. */
  readonly idf: Float32Array;
  /** How many lines it was made from. */
  readonly lines: number;
}

/** Rarer grams are learned by heart rather than understood; single words are kept, since names of things are rare. */
const FEWEST_LINES = 2;
/** How much cues weigh beside all words and all letter groups, which weigh 1 each. */
const CUE_WEIGHT = 0.3;

/** A slip of the thumb is seldom made alike in so many lines. */
const OFTEN = 6;

export function vocabularyOf(lines: readonly Grams[]): Vocabulary {
  const inLines = new Map<string, number>();
  for (const grams of lines) {
    for (const name of namesIn(grams)) inLines.set(name, (inLines.get(name) ?? 0) + 1);
  }
  const names = [...inLines]
    .filter(([name, count]) => count >= FEWEST_LINES || isSingleWord(name))
    .map(([name]) => name);
  const idf = Float32Array.from(names, (name) => idfOf(inLines.get(name) ?? 0, lines.length));
  return { names, idf, lines: lines.length };
}

/** The single words that many lines have. */
export function oftenMetIn({ names, idf, lines }: Vocabulary): readonly string[] {
  const rarest = idfOf(OFTEN, lines);
  return names
    .filter((name, column) => isSingleWord(name) && (idf[column] ?? Infinity) <= rarest)
    .map((name) => name.slice(1));
}

/** Turns messages into vectors of one vocabulary. */
export function vectorsBy({ names, idf }: Vocabulary): (words: readonly string[], cues: Cues) => Vector {
  // One map a kind: to put the kind before each gram of a message would cost more than all the rest.
  const columnsOf = { w: new Map<string, number>(), l: new Map<string, number>(), c: new Map<string, number>() };
  names.forEach((name, column) => columnsOf[name.charAt(0) as 'w' | 'l' | 'c'].set(name.slice(1), column));
  const lettersOf = remembered((word) => columnsIn(letterGroups(word), columnsOf.l));
  const weigh = weighingBy(idf);
  return (words, cues) => {
    const vector: Filling = { columns: [], values: [] };
    weigh([columnsIn(wordsAndPairs(words), columnsOf.w)], vector);
    weigh(words.map(lettersOf), vector);
    for (const column of columnsIn([...cues], columnsOf.c)) {
      vector.columns.push(column);
      vector.values.push(CUE_WEIGHT);
    }
    return { columns: Int32Array.from(vector.columns), values: Float32Array.from(vector.values) };
  };
}

type Cues = Grams['cues'];

interface Filling {
  readonly columns: number[];
  readonly values: number[];
}

/** The columns of the grams that are known. */
function columnsIn(grams: readonly string[], columnOf: ReadonlyMap<string, number>): Int32Array {
  const columns: number[] = [];
  for (const gram of grams) {
    const column = columnOf.get(gram);
    if (column !== undefined) columns.push(column);
  }
  return Int32Array.from(columns);
}

/** Adds the grams of one kind, together as long as 1. */
function weighingBy(idf: Float32Array): (found: readonly Int32Array[], vector: Filling) => void {
  // Used again for every message, and left all zero: to clear 40,000 counts each time would cost more than to count.
  const counts = new Uint16Array(idf.length);
  return (found, { columns, values }) => {
    const begin = columns.length;
    for (const some of found) {
      for (const column of some) {
        if (counts[column] === 0) columns.push(column);
        counts[column] = (counts[column] as number) + 1;
      }
    }
    for (const column of columns.slice(begin)) {
      values.push((1 + Math.log(counts[column] as number)) * (idf[column] as number));
      counts[column] = 0;
    }
    toLengthOne(values, begin);
  };
}

function toLengthOne(values: number[], from: number): void {
  let squares = 0;
  for (let at = from; at < values.length; at++) squares += (values[at] ?? 0) ** 2;
  const length = Math.sqrt(squares);
  for (let at = from; at < values.length; at++) values[at] = (values[at] ?? 0) / length;
}

function* namesIn({ words, letters, cues }: Grams): Generator<string> {
  for (const word of words.keys()) yield `w${word}`;
  for (const group of letters.keys()) yield `l${group}`;
  for (const cue of cues) yield `c${cue}`;
}

function isSingleWord(name: string): boolean {
  return name.startsWith('w') && !name.includes(' ');
}

function idfOf(inLines: number, lines: number): number {
  return Math.fround(Math.log((1 + lines) / (1 + inLines)) + 1);
}
