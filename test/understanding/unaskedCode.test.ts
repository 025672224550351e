import { expect, test } from '@jest/globals';
import { createUnderstanding } from '../../src/understanding/understanding.ts';

const { read } = createUnderstanding();

test.each([
  'Me llegó un código que no pedí',
  'Recibí un código que no solicité',
  'I got a code I did not ask for',
  "code i didn't ask for",
  'I got a verification code without asking for it',
])('"%s" tells of a code alone', (text) => {
  expect(read(text, null, 'en')).toMatchObject({ unaskedCode: true });
});

test.each([
  'I got a code I did not ask for and now someone changed my password',
  'me llegó un código que no pedí y se lo di a alguien que llamó',
  'my code never came',
  'I did not get the code',
  'no me llegó el código',
])('"%s" does not', (text) => {
  expect(read(text, null, 'en').unaskedCode).toBeUndefined();
});

test.each([
  ['mi contraseña es Perro#2024', 'es', '[oculto]'],
  ['my password is Sunny#Day42', 'en', '[hidden]'],
] as const)('what was hidden is named in the language of the words: %s', (text, language, hidden) => {
  expect(read(text, null, language).text).toContain(hidden);
  expect(read(read(text, null, language).text, null, language).text).toContain(hidden);
});
