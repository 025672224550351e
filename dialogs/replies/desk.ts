import type { Language } from '../../flows/vocabulary.ts';
import { desk as en } from './en/desk.ts';
import { desk as es } from './es/desk.ts';
import type { DeskWords } from './deskWords.ts';

export type { Language } from '../../flows/vocabulary.ts';

/** The words of the staff desk, by language. They are bundled for browsers, so they import nothing else. */
export const deskWords: { readonly [L in Language]: DeskWords } = { en, es };
