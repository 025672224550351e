import type { Language } from '../../flows/vocabulary.ts';
import { form as en } from './en/form.ts';
import { form as es } from './es/form.ts';
import type { FormWords } from './formWords.ts';

/** The words of the safe form's page, by language. */
export const formWords: { readonly [L in Language]: FormWords } = { en, es };
