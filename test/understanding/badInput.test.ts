import { afterEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST, tidy } from '../../src/understanding/normalise.ts';
import { createUnderstanding } from '../../src/understanding/understanding.ts';

const understanding = createUnderstanding();
const expected = {
  choices: [
    { id: 'yes', words: ['Yes', 'yes'] },
    { id: 'no', words: ['No', 'no'] },
  ],
  accepts: 'name',
} as const;
const MEGABYTE = 1_000_000;

const odd: readonly (readonly [string, string])[] = [
  ['nothing at all', ''],
  ['only spaces', ' \t\n '],
  ['control characters', '\u0000\u0007\u001b[31mhelp'],
  ['zero-width letters', 'h\u200be\u200dl\ufeffp'],
  ['marks that turn the text around', '\u202ereset\u202c \u2066x\u2069'],
  ['stacked accents', `h${'\u0301'.repeat(300)}elp`],
  ['half a character', '\ud83d and \udc4d'],
  ['pictures only', '🙃🙃🙃'],
  ['a family picture', '👨‍👩‍👧‍👦'],
  ['Arabic', 'نسيت كلمة المرور'],
  ['SQL', "'; DROP TABLE patients; --"],
  ['HTML', '<img src=x onerror=alert(1)><b>help</b>'],
  ['markdown', '# **help** [me](javascript:alert(1))'],
  ['words that every object has', 'constructor __proto__ toString hasOwnProperty'],
];

describe('never throws, and stores something tidy', () => {
  test.each(odd)('%s', (_, text) => {
    const { text: stored } = understanding.read(text, expected, 'en');
    expect(stored).toBe(tidy(stored));
    expect(stored).not.toMatch(/[\p{Cf}\p{Cs}]|\p{M}{3}/u);
  });
});

test('"h e l p" in zero-width disguise is help', () => {
  expect(understanding.read('h\u200be\u200dl\ufeffp', null, 'en').service).toBe('help');
});

describe('a megabyte costs no more than a page', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test.each([
    ['one letter', 'a'.repeat(MEGABYTE)],
    ['one word', 'password '.repeat(MEGABYTE / 9)],
    ['digits', '1'.repeat(MEGABYTE)],
    ['at signs', 'a@'.repeat(MEGABYTE / 2)],
    ['accents', '\u0301'.repeat(MEGABYTE)],
    ['letters that grow when composed', '\ufdfa'.repeat(MEGABYTE)],
    ['openings without an end', 'my password is "'.repeat(MEGABYTE / 16)],
    ['near misspellings', 'pasword emial lockd recieve '.repeat(MEGABYTE / 28)],
  ])('%s', (_, text) => {
    const normalise = jest.spyOn(String.prototype, 'normalize');
    const replace = jest.spyOn(String.prototype, 'replace');
    const match = jest.spyOn(String.prototype, 'matchAll');
    understanding.read(text, expected, 'en');
    const lengths = [normalise, replace, match].flatMap(({ mock }) =>
      mock.contexts.map((context) => String(context).length),
    );
    // Composing may lengthen what is read eighteenfold, once; all later work is on at most LONGEST.
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST * 4 * 18);
    expect(lengths.filter((length) => length > 2 * LONGEST).length).toBeLessThanOrEqual(16);
    expect(lengths.length).toBeLessThanOrEqual(40 * LONGEST);
  });
});

test('whatever is typed is read, and read the same way twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(understanding.read(text, expected, 'es')).toEqual(understanding.read(text, expected, 'es'));
    }),
  );
});
