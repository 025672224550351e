import { isMap, isScalar, LineCounter, parseDocument, type Pair, type Scalar } from 'yaml';

/** One line of a file, and where it stands. */
export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly at: number;
}

/** Takes what is wrong with a file, in plain words that begin with where: ", line 3: has …". */
export type Complain = (wrong: string) => void;

/** Lines under their names: voices, or kinds of phrases. */
export type Blocks = Readonly<Record<string, readonly Line[]>>;

/** A short form, the words it stands for, and where that is said. */
export interface Pairing extends Line {
  readonly short: string;
}

const LONGEST_LINE = 300;
const MOST_LINES = 500;
const LONGEST_FILE = 256 * 1024;

/** Reads blocks of lines, begun with `|`, each under a name; lines that stand without one are `nameless`. */
export function readBlocks(text: string, nameless: string | null, complain: Complain): Blocks {
  const also = nameless === null ? '' : ', or such lines under the name of a voice';
  const isLines = ({ value, at }: Part) => {
    if (!isText(value)) complain(`, line ${at}: must be lines of text, begun with "|"${also}`);
    return isText(value);
  };
  const parts = partsIn(text, nameless, complain);
  const blocks = Object.fromEntries(
    parts.filter(isLines).map(({ name, value, at }) => [name, linesOf(value as Scalar<string>, at)]),
  );
  const all = Object.values(blocks).flat();
  for (const { text: line, at } of all.filter((some) => some.text.length > LONGEST_LINE))
    complain(`, line ${at}: has more than ${LONGEST_LINE} characters: "${line.slice(0, 40)}…"`);
  if (all.length > MOST_LINES) complain(`: has ${all.length} lines; ${MOST_LINES} are enough`);
  if (parts.length > 0 && parts.every(({ value }) => isText(value)) && all.length === 0) complain(': has no lines');
  return blocks;
}

/** Reads pairs such as `padlock: locked account`. */
export function readPairs(text: string, complain: Complain): readonly Pairing[] {
  return partsIn(text, null, complain).flatMap(({ name, value, at }) => {
    if (isText(value) && value.value.trim() !== '') return [{ short: name, text: value.value.trim(), at }];
    complain(`, line ${at}: must be a short form, a colon, and the words it stands for`);
    return [];
  });
}

interface Part {
  readonly name: string;
  readonly value: unknown;
  /** The line where the value begins. */
  readonly at: number;
}

function partsIn(text: string, nameless: string | null, complain: Complain): readonly Part[] {
  const counter = new LineCounter();
  const at = (offset: number) => counter.linePos(offset).line;
  const contents = contentsOf(text, counter, complain);
  if (contents === 'broken') return [];
  if (isMap<Scalar, Scalar>(contents)) return contents.items.map((pair) => partOf(pair, at));
  if (nameless !== null && isText(contents))
    return [{ name: nameless, value: contents, at: at(contents.range?.[0] ?? 0) }];
  complain(`, line 1: ${nameless === null ? MUST_BE_NAMED : MUST_BE_LINES}`);
  return [];
}

function contentsOf(text: string, lineCounter: LineCounter, complain: Complain): unknown {
  if (text.length > LONGEST_FILE) {
    complain(`: has more than ${LONGEST_FILE / 1024} KB`);
    return 'broken';
  }
  const { contents, errors } = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  const [error] = errors;
  if (error === undefined) return contents;
  const { line } = lineCounter.linePos(error.pos[0]);
  complain(`, line ${line}: cannot be read from here on; look for a missing quote, bracket or "|"`);
  return 'broken';
}

const MUST_BE_LINES = 'must be lines of text, begun with "|", or such lines under the name of a voice';
const MUST_BE_NAMED = 'must be names, each with a colon and what belongs to it';

function partOf({ key, value }: Pair<Scalar, Scalar>, at: (offset: number) => number): Part {
  return { name: String(key.value), value, at: at((value ?? key).range?.[0] ?? 0) };
}

function isText(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === 'string';
}

/** In a block the lines follow the one with the "|". */
function linesOf({ value, type }: Scalar<string>, begin: number): readonly Line[] {
  const first = type === 'BLOCK_LITERAL' ? begin + 1 : begin;
  return value
    .split('\n')
    .map((line, at) => ({ text: line.trim(), at: first + at }))
    .filter(({ text }) => text !== '');
}
