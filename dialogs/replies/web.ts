import type { Language } from '../../flows/vocabulary.ts';
import { opener as openerEn, web as en } from './en/web.ts';
import { opener as openerEs, web as es } from './es/web.ts';
import type { OpenerWords, WebWords } from './webWords.ts';

export type { Language } from '../../flows/vocabulary.ts';

/** The words around the messages of a web chat, by language. They are bundled for browsers, so they import nothing else. */
export const webWords: { readonly [L in Language]: WebWords } = { en, es };

/** The words of the button on the clinic's own site, by language. */
export const openerWords: { readonly [L in Language]: OpenerWords } = { en: openerEn, es: openerEs };
