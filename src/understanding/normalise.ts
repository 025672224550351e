import { JOINED, PICTURES, POLITE, SAME_AS, SHORT_FORMS } from './lexicon.ts';
import { remembered } from './remembered.ts';

/** The most of a message that is read or kept; longer ones are cut. */
export const LONGEST = 1_600;

/** Words as they are compared, with the places where a new clause begins. */
export interface Words {
  readonly list: readonly string[];
  /** Indexes in `list` before which punctuation stood. */
  readonly breaks: ReadonlySet<number>;
}

/** A stretch of words. */
export interface Span {
  readonly from: number;
  /** The index after the last word. */
  readonly to: number;
}

/** Text fit to show: well formed, composed, without controls, direction marks, zero-width signs or stacked accents. */
export function tidy(text: string): string {
  // Cut first, so that a megabyte costs no more than a page; marks and controls may take three quarters of it.
  const seen = text.slice(0, LONGEST * 4);
  const plain = seen
    .replace(/\p{Cs}|\p{Co}|\p{Cf}|\p{Cn}/gu, '')
    .replace(/[\u00B4\u2018\u2019\u02BC]/g, "'")
    .normalize('NFKC')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n');
  return cut(plain.trim(), LONGEST).trim();
}

/** Lower case and no accents: the form that words are matched in, never the one that is kept. */
export function unaccented(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Short forms of a clinic's own, and the words they stand for. */
export type Lexicon = ReadonlyMap<string, readonly string[]>;

const NO_LEXICON: Lexicon = new Map();

/** The words of a tidy text: lower case, no accents, short forms spelled out, stretched letters shortened. */
export function wordsOf(plain: string, lexicon: Lexicon = NO_LEXICON): Words {
  const list: string[] = [];
  const breaks = new Set<number>();
  const bare = unaccented(spoken(plain))
    .replace(/\S{1,64}@\S{1,255}|https?:\S+/g, ' ')
    .replace(/(\p{L})'(?=\p{L})/gu, '$1');
  for (const [part] of bare.matchAll(/[\p{L}\p{N}]+|[.,;:!?¿¡()\n]| - |[—–]/gu)) {
    const spelledOut = wordsFor(part);
    for (const word of spelledOut.flatMap((some) => lexicon.get(some) ?? some)) pushWord(list, breaks, word);
    if (spelledOut.length === 0 && list.length > 0) breaks.add(list.length);
  }
  return { list, breaks };
}

/** No punctuation stands inside this stretch of the message. */
export function isOneSentence({ breaks }: Words, { from, to }: Span): boolean {
  return ![...breaks].some((at) => at > from && at < to);
}

/** The message without the polite words around it; never empty unless the message is. */
export function core(words: readonly string[]): readonly string[] {
  let from = 0;
  let to = words.length;
  while (from < to - 1 && POLITE.has(words[from] ?? '')) from++;
  while (to > from + 1 && POLITE.has(words[to - 1] ?? '')) to--;
  return words.slice(from, to);
}

/** Pictures speak only when no words do: "thanks 👍" is thanks, not a yes. */
function spoken(plain: string): string {
  if (/[\p{L}\p{N}]/u.test(plain)) return plain;
  for (const [picture, word] of PICTURES) if (plain.includes(picture)) return word;
  return plain;
}

/** A part of a message, spelled out; nothing for what ends a clause. */
const wordsFor = remembered((part): readonly string[] => {
  if (!/[\p{L}\p{N}]/u.test(part)) return [];
  const short = part.replace(/(\p{L})\1{2,}/gu, '$1');
  return entry(SHORT_FORMS, short)
    .split(' ')
    .map((word) => entry(SAME_AS, word));
});

function pushWord(list: string[], breaks: ReadonlySet<number>, word: string): void {
  const joined = breaks.has(list.length) ? undefined : JOINED.get(`${list.at(-1) ?? ''} ${word}`);
  if (joined === undefined) list.push(word);
  else list[list.length - 1] = joined;
}

function entry(words: ReadonlyMap<string, string>, word: string): string {
  return words.get(word) ?? word;
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const half = /[\uD800-\uDBFF]/.test(text.charAt(longest - 1));
  return text.slice(0, half ? longest - 1 : longest);
}
