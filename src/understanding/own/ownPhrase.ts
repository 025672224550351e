import { unaccented, wordsOf } from '../normalise.ts';

const WORD = /^[\p{L}\p{N}]+\*?$/u;
const PLAIN = /^[\p{L}\p{N}]+$/u;
const GAP = /^\.{1,3}$/;
const SHORTEST_STEM = 4;

/**
 * A phrase as a clinic writes it, in the notation of phrases.ts: words, `|` between those that may stand for each other, `..`
 * where others may stand between, `*` for any ending. Null where it is no such phrase.
 */
export function ownPhrase(written: string): string | null {
  const parts = unaccented(written).replace(/['’]/g, '').trim().split(/\s+/);
  const isWhole = !GAP.test(parts[0] ?? '.') && !GAP.test(parts.at(-1) ?? '.');
  if (!isWhole || !parts.every((part) => GAP.test(part) || part.split('|').every(isWord))) return null;
  return asRead(parts).join(' ');
}

function isWord(word: string): boolean {
  return WORD.test(word) && (!word.endsWith('*') || word.length > SHORTEST_STEM);
}

/** As a message's words are compared: a phrase with "log in" or "rx" would never be met where they are read as "login" and "prescription". */
function asRead([first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  if (!PLAIN.test(first)) return [first.split('|').map(spelledOut).join('|'), ...asRead(rest)];
  const end = rest.findIndex((part) => !PLAIN.test(part));
  const run = [first, ...(end < 0 ? rest : rest.slice(0, end))];
  return [...wordsOf(run.join(' ')).list, ...asRead(end < 0 ? [] : rest.slice(end))];
}

function spelledOut(word: string): string {
  return PLAIN.test(word) ? wordsOf(word).list.join('_') : word;
}
