import type { Language } from '../../flows/vocabulary.ts';

/** What is told in a text. The names of a clinic and its portal come from the clinic file. */
export interface TextFacts {
  /** The clinic, as texts call it. */
  readonly clinic: string;
  readonly portal: string;
  /** How long the code works. */
  readonly minutes: number;
}

/**
 * Our code, which shows that the patient holds this phone. English first and Spanish below it: what a patient reads is not known
 * when it is sent. "Clave" and not "código": its accent would double the length.
 */
export function codeText(code: string, { clinic, minutes }: TextFacts): string {
  return [
    `${code} is your code from ${clinic}. It works for ${minutes} minutes. Give it to nobody who calls you.`,
    `${code} es su clave de ${clinic}. Sirve por ${minutes} minutos. No la diga a quien le llame.`,
  ].join('\n');
}

/** Told on a phone when its conversation goes on in the web chat: whoever did not want that knows whom to tell. */
export function leftForWeb(clinic: string, language: Language): string {
  return {
    en: `${clinic}: Your talk goes on in the web chat now. This phone gets no more of it. Not you? Text 0 for staff.`,
    es: `${clinic}: Ahora sigue en el chat de la web. Este celular ya no recibe nada de eso. ¿No fue usted? Mande 0.`,
  }[language];
}
