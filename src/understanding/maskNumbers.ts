import type { Claim, Rule } from './mask.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)\\p{L}*';
const DAY = '\\d{1,2}(?:st|nd|rd|th|º)?';
const YEAR = '(?:19|20)?\\d{2}';
const MEASURE = '(?:minut\\p{L}*|mins?|hours?|horas?|times|veces|mg|ml|dollars?|d[oó]lares|pesos|steps|pasos|characters|caracteres|emails?|correos)';
const STREET = '(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|blvd|boulevard|way|court|ct|highway|hwy)';

/** Birth dates, card and insurance numbers are hidden; phones, times, amounts and addresses stay; then codes are hidden. */
export const numberClaims: readonly Rule[] = [
  hides(/(?<!\d)\d{3}[- .]\d{2}[- .]\d{4}(?!\d)/gu),
  hides(/(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/gu),
  hides(/(?<![\d/.-])(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})|(?:19|20)\d{2}([/.-])\d{1,2}\2\d{1,2})(?![\d/-])/gu),
  hides(new RegExp(`(?<![\\p{L}\\d])${MONTH}\\.? ${DAY},? ${YEAR}(?!\\d)`, 'giu')),
  hides(new RegExp(`(?<!\\d)${DAY} (?:de |of )?${MONTH}\\.?,? (?:de |del )?${YEAR}(?!\\d)`, 'giu')),
  hides(/(?<=\b(?:born|birthday|birth date|dob|nac[ií]|nacid[oa]|nacimiento|cumplea[nñ]os)\b.{0,12})\d{1,2}[/.-]\d{1,2}(?!\d)/giu),
  hides(/(?<![\d+-])\d{9}(?![\d-])/gu),
  keeps(/(?<![\d-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-]?)\d{3}[ .-]?\d{4}(?![\d-])/gu),
  keeps(/\+\d(?:[ ()-]?\d){7,14}(?!\d)/gu),
  keeps(/(?<![\d-])\d{3}-\d{4}(?![\d-])/gu),
  keeps(/(?<!\d)\d{1,2}:\d{2}(?!\d)/gu),
  keeps(/(?<=\b(?:zip|area) ?(?:code)?:? ?)\d{3,5}(?!\d)/giu),
  keeps(new RegExp(`(?<![\\d-])\\d{1,6}(?=[ -]?${MEASURE}(?!\\p{L}))`, 'giu')),
  keeps(new RegExp(`(?<![\\d-])\\d{1,6}(?= (?:\\p{L}+\\.? ){1,3}${STREET}(?!\\p{L}))`, 'giu')),
  keeps(/(?<=\$ ?)\d{1,8}(?!\d)/gu),
  hidesCode(/(?<=(?<!error )\b(?:code|codes|c[oó]digo|otp|pin|passcode)\b(?: (?:is|was|says|es|era|dice|number|it))?[:=]? ?#?)(?!\p{L})[\p{L}\d]*\d[\p{L}\d]{2,9}(?![\p{L}\d])/giu),
  keeps(/(?<![\d-])(?:19|20)\d{2}(?![\d-])/gu),
  hidesCode(/(?<![\p{L}\d$.-])\d{3}[ -]\d{3}(?![\p{L}\d]|[ -]\d)/gu),
  hidesCode(/(?<![\p{L}\d$.-])\d(?:[ -]\d){3,7}(?![\p{L}\d]|[ -]\d)/gu),
  hidesCode(/(?<![\p{L}\d$@-])\d{4,8}(?![\p{L}\d@]|-\d)/gu),
];

function hides(pattern: RegExp): Rule {
  return claims(pattern, { put: '[hidden]', secret: false });
}

function hidesCode(pattern: RegExp): Rule {
  return claims(pattern, { put: '[hidden]', secret: true });
}

function keeps(pattern: RegExp): Rule {
  return claims(pattern, { put: null, secret: false });
}

function claims(pattern: RegExp, { put, secret }: { put: string | null; secret: boolean }): Rule {
  return (text): readonly Claim[] =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length, put: put ?? found, secret }));
}
