import { syllable } from 'syllable';
import type { Language } from '../../flows/vocabulary.ts';
import { spanishSyllables } from './spanishSyllables.ts';

/** Sentences of a text. A point inside an address, a number or "a. m." ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["”)]?)\s+(?=["“¿¡(]?[\p{Lu}\d])/u).filter((sentence) => wordsIn(sentence).length > 0);
}

/** Words of a text. Opening hours in brackets are looked up, not read out; an address, however long, is one word. */
export function wordsIn(text: string): string[] {
  const read = text
    .replace(/\([^)]*\d[^)]*\)/g, ' ')
    .replace(/\S+@\S+|\S+\.\S+\/?\S*(?=\s)/g, (found) => (/\w\.\w/.test(found) ? ' it ' : found));
  return read.match(/[\p{L}\d]+(?:['’:-][\p{L}\d]+)*/gu) ?? [];
}

/** Flesch-Kincaid grade, for English. */
export function gradeOf(text: string): number {
  const { words, sentences, syllables } = counts(text, 'en');
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** SMOG grade, for English; it needs a flow's worth of text. */
export function smogOf(text: string): number {
  const long = wordsIn(text).filter((word) => syllablesOf(word, 'en') >= 3).length;
  return 1.043 * Math.sqrt((long * 30) / sentencesOf(text).length) + 3.1291;
}

/** INFLESZ, for Spanish: 80 and above is very easy. */
export function infleszOf(text: string): number {
  const { words, sentences, syllables } = counts(text, 'es');
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

function counts(text: string, language: Language): { words: number; sentences: number; syllables: number } {
  const words = wordsIn(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  return { words: words.length, sentences: Math.max(1, sentencesOf(text).length), syllables };
}

function syllablesOf(word: string, language: Language): number {
  return Math.max(1, language === 'en' ? syllable(word) : spanishSyllables(word));
}
