import type { Language } from '../../flows/vocabulary.ts';
import { en } from './en/en.ts';
import { es } from './es/es.ts';
import type { LanguageWords } from './words.ts';

/** All that the bot can say, by language. */
export const languages: { readonly [L in Language]: LanguageWords } = { en, es };
