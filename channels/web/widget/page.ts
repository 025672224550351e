import type { Language } from '../../../dialogs/replies/web.ts';

/** What the page that carries the chat says about it. */
export interface Page {
  readonly clinic: string;
  readonly languages: readonly Language[];
  /** The language the page is in. */
  readonly language: Language;
  /** It stands in a frame on the clinic's own site. */
  readonly embedded: boolean;
  /** The address of the clinic's logo, on this server. */
  readonly logo?: string;
}

/** Reads the page's own markup: `<html lang>`, and the data of the element that the chat fills. */
export function readPage(main: HTMLElement): Page {
  const { clinic = '', languages = 'en', embed, logo } = main.dataset;
  const offered = languages
    .split(',')
    .filter((language): language is Language => language === 'en' || language === 'es');
  const language = offered.find((code) => code === document.documentElement.lang) ?? offered[0] ?? 'en';
  return { clinic, languages: offered, language, embedded: embed !== undefined, ...(logo !== undefined && { logo }) };
}
