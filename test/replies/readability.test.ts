import { expect, test } from '@jest/globals';
import { gradeOf, infleszOf, sentencesOf, smogOf, wordsIn } from './readability.ts';

test('sentences end at their point, not inside addresses, numbers or hours', () => {
  expect(sentencesOf('Go to portal.example. Tap "Forgot". Do you see it?')).toHaveLength(3);
  expect(sentencesOf('Llame al 312-555-0100 (L-V 8 a. m.-5 p. m.). ¿Lo ve?')).toHaveLength(2);
});

test('an address is one word, and opening hours are looked up, not read', () => {
  expect(wordsIn('It is from no-reply@portal.example now.')).toHaveLength(5);
  expect(wordsIn('Go to portal.example/login now.')).toHaveLength(4);
  expect(wordsIn('Call 312-555-0100 (Mon-Fri 8 AM-5 PM).')).toHaveLength(2);
});

test('grades English by Flesch and Kincaid, and by SMOG', () => {
  expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
  expect(smogOf('The cat sat. An automated elevator sat.')).toBeCloseTo(1.043 * Math.sqrt(30) + 3.1291, 3);
});

test('grades Spanish by INFLESZ', () => {
  expect(infleszOf('El gato come pan.')).toBeCloseTo(206.835 - 62.3 * (6 / 4) - 4, 5);
});

test('tells hard texts from easy ones', () => {
  expect(
    smogOf('Verification of your identity is necessary before any modification of your contact information.'),
  ).toBeGreaterThan(7);
  expect(
    infleszOf('La verificación de identidad resulta indispensable para modificar información confidencial.'),
  ).toBeLessThan(80);
});
