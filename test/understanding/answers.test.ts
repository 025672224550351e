import { describe, expect, test } from '@jest/globals';
import type { Expected } from '../../dialogs/ports.ts';
import { createUnderstanding } from '../../src/understanding/understanding.ts';

const { read } = createUnderstanding();
const choice = (words: string, expected: Expected) => read(words, expected, 'en').answer?.choice;

const found: Expected = {
  choices: [
    { id: 'found', words: ['I found it', 'Found it', 'It is there', 'yes', 'Lo encontré', 'sí'] },
    { id: 'notThere', words: ['It is not there', 'Not there', 'Nothing there', 'no', 'No está', 'No lo veo'] },
    { id: 'steps', words: ['Show me the steps again', 'Muéstreme los pasos otra vez'] },
  ],
};
const mail: Expected = {
  choices: [
    { id: 'gmail', words: ['Gmail'] },
    { id: 'outlook', words: ['Outlook or Hotmail', 'hotmail', 'outlook'] },
    { id: 'yahoo', words: ['Yahoo'] },
    { id: 'other', words: ['Other, or not sure', 'not sure'] },
  ],
};

test('refusing to say is not the answer "no"', () => {
  const way: Expected = { choices: [{ id: 'noneReach', words: ['None of these', 'no'] }] };
  expect(read('no i dont want to tell you', way, 'en')).not.toHaveProperty('answer');
  expect(read('no le quiero decir', way, 'es')).toMatchObject({ service: 'privacyRefusal' });
  expect(read('no le quiero decir', way, 'es')).not.toHaveProperty('answer');
});

describe('found it, or not?', () => {
  test.each([
    ['1', 'found'],
    ['#2', 'notThere'],
    ['2.', 'notThere'],
    ['option 2', 'notThere'],
    ['the first one', 'found'],
    ['la segunda', 'notThere'],
    ['uno', 'found'],
    ['the last one', 'steps'],
    ['I found it', 'found'],
    ['ok i found it thanks!!', 'found'],
    ['I foud it', 'found'],
    ['lo encontre', 'found'],
    ['yes', 'found'],
    ['Yep', 'found'],
    ['y', 'found'],
    ['👍', 'found'],
    ['sip', 'found'],
    ['claro', 'found'],
    ['yes I found it', 'found'],
    ['nope', 'notThere'],
    ['nel', 'notThere'],
    ['still not', 'notThere'],
    ['its not there', 'notThere'],
    ['I looked and it is not there', 'notThere'],
    ['2 not there', 'notThere'],
    ['show me the stpes again', 'steps'],
    ["I don't know", 'unsure'],
    ['no sé', 'unsure'],
  ])('%s', (words, id) => {
    expect(choice(words, found)).toBe(id);
  });

  test.each(['7', '1 and 2', 'no I found it', 'what?', 'call me at 2', 'the', ''])('no answer: %s', (words) => {
    expect(choice(words, found)).toBeUndefined();
  });
});

describe('which email?', () => {
  test.each([
    ['I use gmail', 'gmail'],
    ['gmial', 'gmail'],
    ['hotmail', 'outlook'],
    ['outlook i think', 'outlook'],
    ['not sure', 'other'],
    ['4', 'other'],
  ])('%s', (words, id) => {
    expect(choice(words, mail)).toBe(id);
  });

  test.each(['y', 'yes', 'n', 'gmail or yahoo'])('no answer: %s', (words) => {
    expect(choice(words, mail)).toBeUndefined();
  });
});

describe('which name do you sign in with?', () => {
  const name: Expected = { choices: [{ id: 'staff', words: ['I would rather talk to staff'] }], accepts: 'name' };

  test.each([
    ['ana.lopez@example.org', 'ana.lopez@example.org'],
    ['it is ana@example.org', 'ana@example.org'],
    ['ana＠example.org', 'ana@example.org'],
    ['my username is maria1961', 'maria1961'],
    ['312 555 0199', '312 555 0199'],
    ['my cell is (312) 555-0199', '(312) 555-0199'],
    ['+52 55 1234 5678', '+52 55 1234 5678'],
    ['Usuario: mlopez', 'mlopez'],
    ['maria_lopez-92', 'maria_lopez-92'],
  ])('%s', (words, text) => {
    expect(read(words, name, 'en').answer).toEqual({ choice: 'given', text });
  });

  test.each(['maria lopez', 'help', 'español', '12345', 'ab', 'a@example.org or b@example.org', 'Hunter2!xyz'])(
    'no name: %s',
    (words) => {
      expect(read(words, name, 'en').answer?.choice).not.toBe('given');
    },
  );

  test('"ana.lopez@example.org" is stored with its first letter only', () => {
    expect(read('ana.lopez@example.org', name, 'en').text).toBe('a•••@example.org');
  });
});

describe('say it in your own words', () => {
  const words: Expected = { choices: [], accepts: 'words' };
  const wordsOrStaff: Expected = { choices: [{ id: 'justStaff', words: ['Just get staff', 'no'] }], accepts: 'words' };

  test('a few words that begin with "no" are those words, and "no" alone is the choice', () => {
    expect(read('no me deja entrar', wordsOrStaff, 'es').answer).toEqual({
      choice: 'given',
      text: 'no me deja entrar',
    });
    expect(choice('no', wordsOrStaff)).toBe('justStaff');
    expect(choice('just get staff please', wordsOrStaff)).toBe('justStaff');
  });

  test('"it spins and my password is Hunter2!" is kept without the password', () => {
    const { answer } = read('it spins and my password is Hunter2!', words, 'en');
    expect(answer).toEqual({ choice: 'given', text: 'it spins and my password is [hidden]' });
  });

  test.each(['', '?', '7'])('no words: %s', (typed) => {
    expect(read(typed, words, 'en').answer).toBeUndefined();
  });
});

test('one word in common is no likeness where much more is said', () => {
  const list: Expected = {
    choices: [
      { id: 'noEmail', words: ['I did not get the reset email', 'No reset email', 'no email'] },
      { id: 'locked', words: ['My account is locked'] },
    ],
  };
  expect(choice('it does not recognize my email', list)).toBeUndefined();
  expect(choice('no emial', list)).toBe('noEmail');
});

test('a medical question is no answer, though it shares "puedo" with one', () => {
  const old: Expected = {
    choices: [
      { id: 'can', words: ['Lo puedo abrir', 'puedo', 'sí', 'I can', 'I can open it'] },
      { id: 'cannot', words: ['No lo puedo abrir', 'no', 'I cannot'] },
    ],
  };
  expect(choice('puedo tomar ibuprofeno con mis pastillas?', old)).toBeUndefined();
  expect(choice('can I take ibuprofen with my pills?', old)).toBeUndefined();
  expect(choice('I can', old)).toBe('can');
  expect(choice('sí, lo puedo abrir', old)).toBe('can');
  expect(choice('no lo puedo abrir', old)).toBe('cannot');
});
