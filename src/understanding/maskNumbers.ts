import { HIDDEN, type Rule } from './claim.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)\\p{L}*';
const DAY = '\\d{1,2}(?:st|nd|rd|th|º)?';
const YEAR = '(?:19|20)?\\d{2}';
const BIRTH = 'born|birthday|birth date|dob|nac[ií]|nacid[oa]|nacimiento|cumplea[nñ]os';
const CODE = '(?<!error )\\b(?:code|codes|c[oó]digo|otp|pin|passcode)\\b';
const SAYS = '(?: (?:is|was|says|es|era|dice|number|it))?[:=]? ?#?';
const MEASURE =
  '(?:minut\\p{L}*|mins?|hours?|horas?|times|veces|mg|ml|dollars?|d[oó]lares|pesos|steps|pasos|characters|caracteres|emails?|correos)';
const STREET = '(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|blvd|boulevard|way|court|ct|highway|hwy)';

/** Birth dates, card and insurance numbers are hidden; phones, times, amounts and addresses stay; then codes are hidden. */
export const numberClaims: readonly Rule[] = [
  hides('(?<!\\d)\\d{3}[- .]\\d{2}[- .]\\d{4}(?!\\d)'),
  hides('(?<!\\d)\\d(?:[ -]?\\d){12,18}(?!\\d)'),
  hides('(?<![\\d/.-])\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?![\\d/-])'),
  hides('(?<![\\d/.-])(?:19|20)\\d{2}([/.-])\\d{1,2}\\1\\d{1,2}(?![\\d/-])'),
  hides(`(?<![\\p{L}\\d])${MONTH}\\.? ${DAY},? ${YEAR}(?!\\d)`),
  hides(`(?<!\\d)${DAY} (?:de |of )?${MONTH}\\.?,? (?:de |del )?${YEAR}(?!\\d)`),
  hides(`(?=\\d)(?<=\\b(?:${BIRTH})\\b.{0,12})\\d{1,2}[/.-]\\d{1,2}(?!\\d)`),
  hides('(?<![\\d+-])\\d{9}(?![\\d-])'),
  keeps('(?<![\\d-])(?:\\+?1[ .-]?)?(?:\\(\\d{3}\\) ?|\\d{3}[ .-]?)\\d{3}[ .-]?\\d{4}(?![\\d-])'),
  keeps('\\+\\d(?:[ ()-]?\\d){7,14}(?!\\d)'),
  keeps('(?<![\\d-])\\d{3}-\\d{4}(?![\\d-])'),
  keeps('(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)'),
  keeps('(?<=\\b(?:zip|area) ?(?:code)?:? ?)\\d{3,5}(?!\\d)'),
  keeps(`(?<![\\d-])\\d{1,6}(?=[ -]?${MEASURE}(?!\\p{L}))`),
  keeps(`(?<![\\d-])\\d{1,6}(?= (?:\\p{L}+\\.? ){1,3}${STREET}(?!\\p{L}))`),
  keeps('(?<=\\$ ?)\\d{1,8}(?!\\d)'),
  hidesCode(`(?=\\p{L}{0,8}\\d)(?<=${CODE}${SAYS})[\\p{L}\\d]{3,10}(?![\\p{L}\\d])`),
  keeps('(?<![\\d-])(?:19|20)\\d{2}(?![\\d-])'),
  hidesCode('(?<![\\p{L}\\d$.-])\\d{3}[ -]\\d{3}(?![\\p{L}\\d]|[ -]\\d)'),
  hidesCode('(?<![\\p{L}\\d$.-])\\d(?:[ -]\\d){3,7}(?![\\p{L}\\d]|[ -]\\d)'),
  hidesCode('(?<![\\p{L}\\d$@-])\\d{4,8}(?![\\p{L}\\d@]|-\\d)'),
];

function hides(pattern: string): Rule {
  return claiming(pattern, { put: HIDDEN, secret: false });
}

function hidesCode(pattern: string): Rule {
  return claiming(pattern, { put: HIDDEN, secret: true });
}

function keeps(pattern: string): Rule {
  return claiming(pattern, { put: null, secret: false });
}

function claiming(pattern: string, { put, secret }: { put: string | null; secret: boolean }): Rule {
  const numbers = new RegExp(pattern, 'giu');
  return (text) => {
    // Every pattern asks for a digit, and most messages have none.
    if (!/\d/.test(text)) return [];
    return [...text.matchAll(numbers)].map(({ 0: found, index }) => ({
      from: index,
      to: index + found.length,
      put: put ?? found,
      secret,
    }));
  };
}
