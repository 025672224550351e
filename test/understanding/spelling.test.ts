import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { damerau } from '../../src/understanding/damerau.ts';
import { core, wordsOf } from '../../src/understanding/normalise.ts';
import { findPhrases } from '../../src/understanding/phrases.ts';

describe('misspellings are counted', () => {
  test.each([
    ['password', 'password', 0],
    ['pasword', 'password', 1],
    ['passowrd', 'password', 1],
    ['paswrod', 'password', 2],
    ['email', 'gmail', 1],
    ['chest', 'cheddar', 3],
  ])('%s for %s', (typed, meant, edits) => {
    expect(damerau(typed, meant, 2)).toBe(edits);
  });

  test('the same both ways, and never above the limit by more than one', () => {
    const words = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(damerau(a, b, 2)).toBe(damerau(b, a, 2));
        expect(damerau(a, b, 2)).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('phrases find', () => {
  const find = findPhrases([
    {
      label: 'hit',
      weight: 1,
      lines: [
        'forgot .. password',
        '^ start over $',
        'no_longer|not safe',
        'bleed* .. lot',
        'staff',
        '=er now',
        'my? code',
      ],
    },
  ]);
  const isFound = (text: string) => find(wordsOf(text).list).length > 0;

  test.each([
    'I forgot my very own password',
    'frogot my pasword',
    'start over',
    'no longer safe',
    'she bleeds a lot',
    'staf',
    'er now',
    'code',
  ])('%s', (text) => {
    expect(isFound(text)).toBe(true);
  });

  test.each(['forgot what it was that I chose as password', 'start over again', 'stuff', 'her now', 'safe'])(
    'not: %s',
    (text) => {
      expect(isFound(text)).toBe(false);
    },
  );

  test('an unknown class is refused at once', () => {
    expect(() => findPhrases([{ label: 'x', weight: 1, lines: ['@nobody'] }])).toThrow('@nobody');
  });
});

describe('words are read', () => {
  test.each([
    ["I can't log-in, pls help!!!", 'i cant login please help'],
    ['NO ME LLEGÓ EL CÓDIGO xfa', 'no me llego el codigo por favor'],
    ['heeeelp', 'help'],
    ['u sent my e-mail pw', 'you sent my email password'],
    ['I’m in', 'im in'],
    ['1️⃣', '1'],
    ['thanks 👍', 'thanks'],
  ])('%s', (text, words) => {
    expect(
      wordsOf(
        text
          .normalize('NFKC')
          .replace(/’/g, "'")
          .replace(/\ufe0f/g, ''),
      ).list.join(' '),
    ).toBe(words);
  });

  test('polite words around the meaning are left out, but never all of them', () => {
    expect(core(['ok', 'thanks', 'start', 'over', 'please'])).toEqual(['start', 'over']);
    expect(core(['thanks'])).toEqual(['thanks']);
  });
});
