import { expect, test } from '@jest/globals';
import { spanishSyllables } from './spanishSyllables.ts';

test.each([
  ['sol', 1],
  ['clave', 2],
  ['correo', 3],
  ['contraseña', 4],
  ['usuario', 3],
  ['mensaje', 3],
])('counts a plain word: %s', (word, count) => {
  expect(spanishSyllables(word)).toBe(count);
});

test.each([
  ['bien', 1],
  ['cuenta', 2],
  ['ciudad', 2],
  ['después', 2],
  ['también', 2],
  ['hay', 1],
  ['muy', 1],
  ['cuidar', 2],
  ['averiguáis', 4],
])('joins a weak vowel to its neighbour: %s', (word, count) => {
  expect(spanishSyllables(word)).toBe(count);
});

test.each([
  ['día', 2],
  ['país', 2],
  ['ahí', 2],
  ['leer', 2],
  ['todavía', 4],
  ['aéreo', 4],
  ['lea', 2],
  ['oír', 2],
  ['baúl', 2],
])('parts strong vowels and accented weak ones: %s', (word, count) => {
  expect(spanishSyllables(word)).toBe(count);
});

test.each([
  ['que', 1],
  ['quiere', 2],
  ['guitarra', 3],
  ['pingüino', 3],
  ['antigua', 3],
  ['yo', 1],
  ['ayuda', 3],
  ['ahora', 3],
])('knows mute letters: %s', (word, count) => {
  expect(spanishSyllables(word)).toBe(count);
});

test('a word without vowels is one syllable', () => {
  expect(spanishSyllables('y')).toBe(1);
  expect(spanishSyllables('911')).toBe(1);
});
