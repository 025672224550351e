import type { Language } from '../../flows/vocabulary.ts';
import { page as en } from './en/page.ts';
import { page as es } from './es/page.ts';
import type { PageWords } from './pageWords.ts';

/** The words that only the chat page without scripts needs, by language; apart, so that the script stays small. */
export const pageWords: { readonly [L in Language]: PageWords } = { en, es };
