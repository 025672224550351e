import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mask } from '../../src/understanding/mask.ts';

describe('a password or a code is hidden, and the patient is told', () => {
  test.each([
    ['my password is Hunter2!', 'my password is [hidden]'],
    ['pw: sunshine', 'pw: [hidden]'],
    ['the password I always use is blue canoe', 'the password I always use is [hidden]'],
    ['password is "open sesame" ok?', 'password is "[hidden]" ok?'],
    ['I changed my password to blue22 and it still fails', 'I changed my password to [hidden] and it still fails'],
    ['Hunter2 is my password', '[hidden] is my password'],
    ['I tried Summer2024 as my password', 'I tried [hidden] as my password'],
    ['mi contraseña es perro verde y no sirve', 'mi contraseña es [hidden] y no sirve'],
    ['mi clave era Gatito2020', 'mi clave era [hidden]'],
    ['it will not take Xk9#mmPq2', 'it will not take [hidden]'],
    ['the code is 482913', 'the code is [hidden]'],
    ['they sent 482 913', 'they sent [hidden]'],
    ['4 8 2 9 1 3', '[hidden]'],
    ['my pin is 1987', 'my pin is [hidden]'],
    ['el código es 5512', 'el código es [hidden]'],
    ['https://portal.example/reset?token=abc', 'https://portal.example/reset?[hidden]'],
    ['my username is maria1961 and my password is xYz', 'my username is maria1961 and my password is [hidden]'],
  ])('%s', (typed, stored) => {
    expect(mask(typed)).toEqual({ text: stored, hidSecret: true });
  });
});

describe('what tells too much is hidden without a word', () => {
  test.each([
    ['born 3/4/1961', 'born [hidden]'],
    ['my dob is 1961-03-04', 'my dob is [hidden]'],
    ['March 3rd, 1961', '[hidden]'],
    ['nací el 3 de marzo de 1961', 'nací el [hidden]'],
    ['my social is 123-45-6789', 'my social is [hidden]'],
    ['card 4111 1111 1111 1111', 'card [hidden]'],
    ['write to ana.lopez@example.org', 'write to a•••@example.org'],
    ['ÁNA@example.org', 'Á•••@example.org'],
  ])('%s', (typed, stored) => {
    expect(mask(typed)).toEqual({ text: stored, hidSecret: false });
  });
});

describe('everyday words and numbers stay', () => {
  test.each([
    'my password is wrong',
    'My password is not working!',
    'this password is killing me',
    'is my password case sensitive?',
    'I forgot my password and my email is closed',
    'I forgot the password to gmail',
    'la contraseña es incorrecta',
    'it said 30 minutes',
    'it said 3:10',
    'since 2019',
    'call 911 or 988',
    '2',
    'I live at 1200 Oak Street',
    'call me at 303 555 0199',
    '555-0134',
    'error code 500',
    'my iPhone15 password is not saved',
    'I owe $1500',
  ])('%s', (typed) => {
    expect(mask(typed)).toEqual({ text: typed, hidSecret: false });
  });
});

const secrets = fc
  .tuple(
    fc.stringMatching(/^[A-Z][a-z]{3,8}$/),
    fc.integer({ min: 10, max: 9999 }),
    fc.constantFrom('!', '#', '$', '%'),
  )
  .map(([word, number, sign]) => `${word}${sign}${number}`);
const openings = fc.constantFrom(
  'my password is ',
  'password: ',
  'pw is ',
  'it will not take ',
  'mi contraseña es ',
  '',
);

test('a planted secret is never stored', () => {
  fc.assert(
    fc.property(openings, secrets, fc.constantFrom('', ' and it fails', ', help', ' ?'), (opening, secret, rest) => {
      fc.pre(secret.length >= 8);
      expect(mask(opening + secret + rest).text).not.toContain(secret);
    }),
  );
});

test('a planted code is never stored', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_000, max: 999_999 }), fc.constantFrom('', 'code ', 'it is '), (code, opening) => {
      expect(mask(`${opening}${code}`).text).not.toContain(String(code));
    }),
  );
});

test('what is masked stays as it is when masked again', () => {
  const pieces = fc.constantFrom(
    'my password is ',
    'ana@example.org',
    '482913',
    ' 482 913 ',
    '3/4/1961',
    '[hidden]',
    '\n',
    ' 303 555 ',
    'is ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const once = mask(text).text;
      expect(mask(once).text).toBe(once);
    }),
    { numRuns: 500 },
  );
});
