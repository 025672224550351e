import type { Language } from '../../flows/vocabulary.ts';
import type { DeskScreenWords } from './deskScreenWords.ts';
import { deskScreens as en } from './en/deskScreens.ts';
import { deskScreens as es } from './es/deskScreens.ts';

/** The words of the desk's screens around the cases, by language. */
export const deskScreenWords: { readonly [L in Language]: DeskScreenWords } = { en, es };
