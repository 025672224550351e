import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CallWords, Language } from '../../flows/vocabulary.ts';

/** How many words each says: from 64 words, two make one chance in 4096 to guess at the one try there is. */
const EACH = 2;

/** The words by which a caller and the patient of a case know each other. They follow from the case, and are kept nowhere else. */
export function callWordsOf(
  secret: Buffer,
  words: readonly string[],
  { ref, language }: { readonly ref: string; readonly language: Language },
): CallWords {
  const digest = createHmac('sha256', secret).update(`call ${ref} ${language}`).digest();
  const nth = (i: number) => words[digest.readUInt16BE(2 * i) % words.length] ?? '';
  const some = (from: number) => Array.from({ length: EACH }, (_, i) => nth(from + i)).join(' ');
  return { staff: some(0), patient: some(EACH) };
}

/** Whether those are the words, however they were written down. */
export function areSame(heard: string, expected: string): boolean {
  const [one, other] = [heard, expected].map((words) => Buffer.from(plain(words)));
  return one !== undefined && other !== undefined && one.length === other.length && timingSafeEqual(one, other);
}

function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\P{L}+/gu, ' ')
    .trim()
    .toLowerCase();
}
