import { describe, expect, test } from '@jest/globals';
import { ALL_LABELS } from '../../src/understanding/labels.ts';
import { tidy, wordsOf } from '../../src/understanding/normalise.ts';
import { shippedUtterances } from '../../src/understanding/utterances.ts';
import { setAside } from './eval/sets.ts';

const lines = shippedUtterances();
const count = (language: string, label: string) =>
  lines.filter((line) => line.language === language && line.label === label).length;

describe('the lines that Latchkey ships', () => {
  test.each(ALL_LABELS)('%s has 60 English lines and 40 Spanish ones', (label) => {
    expect(count('en', label)).toBeGreaterThanOrEqual(60);
    expect(count('es', label)).toBeGreaterThanOrEqual(40);
  });

  test('come in four voices and more, the mixed one in both languages', () => {
    for (const language of ['en', 'es']) {
      const voices = new Set(lines.filter((line) => line.language === language).map(({ voice }) => voice));
      expect([...voices]).toEqual(expect.arrayContaining(['older', 'terse', 'caregiver', 'dictated', 'spanglish']));
    }
  });

  test('600 and more are about something else', () => {
    const others = ['oos', 'medical_question', 'billing', 'appointment'];
    expect(lines.filter(({ label }) => others.includes(label)).length).toBeGreaterThanOrEqual(600);
  });

  test('mean one thing each', () => {
    const meant = new Map<string, string>();
    const twice = lines.filter(({ text, language, label }) => {
      const key = `${language} ${text.toLowerCase()}`;
      const before = meant.get(key) ?? label;
      meant.set(key, before);
      return before !== label;
    });
    expect(twice).toEqual([]);
  });

  test('are no sentence that was set aside to measure with, but for the shortest', () => {
    const trained = new Set(lines.map(({ text }) => wordsOf(tidy(text)).list.join(' ')));
    const long = Object.values(setAside())
      .flat()
      .map(({ text }) => wordsOf(tidy(text)).list)
      .filter((words) => words.length > 5);
    const shared = long.filter((words) => trained.has(words.join(' ')));
    expect(shared.length / long.length).toBeLessThan(0.02);
  });
});
