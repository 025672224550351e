import type { Grams } from './grams.ts';

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

/** Turns grams into vectors of one vocabulary. */
export function vectorsBy({ names, idf }: Vocabulary): (grams: Grams) => Vector {
  // One map a kind: to put the kind before each gram of a message would cost more than all the rest.
  const columnsOf = { w: new Map<string, number>(), l: new Map<string, number>(), c: new Map<string, number>() };
  names.forEach((name, column) => columnsOf[name.charAt(0) as 'w' | 'l' | 'c'].set(name.slice(1), column));
  return ({ words, letters, cues }) => {
    const vector = { columns: [] as number[], values: [] as number[] };
    weigh(words, columnsOf.w, { idf, vector });
    weigh(letters, columnsOf.l, { idf, vector });
    for (const cue of cues) {
      const column = columnsOf.c.get(cue);
      if (column === undefined) continue;
      vector.columns.push(column);
      vector.values.push(CUE_WEIGHT);
    }
    return { columns: Int32Array.from(vector.columns), values: Float32Array.from(vector.values) };
  };
}

/** Adds the grams of one kind, together as long as 1. */
function weigh(
  found: ReadonlyMap<string, number>,
  columnOf: ReadonlyMap<string, number>,
  { idf, vector }: { idf: Float32Array; vector: { columns: number[]; values: number[] } },
): void {
  const begin = vector.values.length;
  for (const [gram, count] of found) {
    const column = columnOf.get(gram);
    if (column === undefined) continue;
    vector.columns.push(column);
    vector.values.push((1 + Math.log(count)) * (idf[column] ?? 0));
  }
  toLengthOne(vector.values, begin);
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
