import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprint, keptModel, keptOrTrained } from '../../src/understanding/recogniser/kept.ts';
import { recogniserOf } from '../../src/understanding/recogniser/model.ts';
import { decode, encode } from '../../src/understanding/recogniser/modelFile.ts';
import { train, type Lesson } from '../../src/understanding/recogniser/train.ts';

const none = new Set<string>();
const lesson = (label: Lesson['label'], text: string): Lesson => ({ label, words: text.split(' '), language: 'en' });
const lessons = [
  lesson('forgot_password', 'i forgot my password'),
  lesson('forgot_password', 'the password is forgotten'),
  lesson('locked_out', 'my account is locked'),
  lesson('locked_out', 'it says locked out'),
];
const learned = () => train(lessons, () => none);
const words = ['password', 'forgotten'];

describe('training', () => {
  test('the same lines give the same model, byte for byte', () => {
    expect(encode(learned())).toEqual(encode(learned()));
  });

  test('it learns what it is shown', () => {
    const { chances, labels } = recogniserOf(learned());
    const likely = chances(words, none);
    expect(labels[likely.indexOf(Math.max(...likely))]).toBe('forgot_password');
  });

  test('it can say why', () => {
    const [strongest] = recogniserOf(learned()).reasons(words, none, 'forgot_password');
    expect(strongest?.gram).toMatch(/passw|forgot/);
  });
});

describe('a model file', () => {
  test('decides like the model it was made from', () => {
    const model = learned();
    const before = recogniserOf(model).chances(words, none);
    const after = recogniserOf(decode(encode(model))).chances(words, none);
    after.forEach((chance, at) => expect(chance).toBeCloseTo(before[at] ?? -1, 2));
  });

  test('that is cut short is no model', () => {
    expect(() => decode(encode(learned()).subarray(0, -1))).toThrow(/cut short/);
  });

  test('that is damaged is trained anew, and one that is whole is not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'models-'));
    writeFileSync(join(folder, 'model-x.bin'), 'nonsense');
    let trained = 0;
    const train = () => {
      trained++;
      return learned();
    };
    keptOrTrained(folder, 'x', train);
    keptOrTrained(folder, 'x', train);
    expect(trained).toBe(1);
    expect(keptModel(folder, 'x')).not.toBeNull();
    expect(readdirSync(folder)).toEqual(['model-x.bin']);
  });

  test('is named after what the files say, whatever they are called in the folder beside', () => {
    const [one, other] = [mkdtempSync(join(tmpdir(), 'lines-')), mkdtempSync(join(tmpdir(), 'lines-'))];
    writeFileSync(join(one, 'a.yaml'), 'x');
    writeFileSync(join(other, 'a.yaml'), 'x');
    expect(fingerprint(one, /yaml$/)).toBe(fingerprint(other, /yaml$/));
    writeFileSync(join(other, 'a.yaml'), 'y');
    expect(fingerprint(one, /yaml$/)).not.toBe(fingerprint(other, /yaml$/));
  });
});
