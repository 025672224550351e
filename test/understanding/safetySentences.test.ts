import { describe, expect, test } from '@jest/globals';
import { classify } from '../../src/understanding/index.ts';
import { sentencesIn } from './eval/sets.ts';

const mustHit = sentencesIn('safety/mustHit.txt');
const lookAlikes = sentencesIn('safety/lookAlikes.txt');

test('there are at least 300 of each', () => {
  expect(mustHit.length).toBeGreaterThanOrEqual(300);
  expect(lookAlikes.length).toBeGreaterThanOrEqual(300);
});

describe('an emergency or a crisis, of the right kind', () => {
  test.each(mustHit.map(({ label, text }) => [label, text]))('%s: %s', (label, text) => {
    expect(classify(text).safety).toBe(label);
  });
});

test('of everyday sayings that sound like one, at most one in fifty is answered so', () => {
  const alarms = lookAlikes.filter(({ text }) => classify(text).safety !== undefined).map(({ text }) => text);
  expect(alarms.length).toBeLessThanOrEqual(lookAlikes.length / 50);
});

test.each(['this password is killing me', 'I was in the ER last week', 'I live at 911 Oak Street'])(
  'no emergency: %s',
  (text) => {
    expect(classify(text).safety).toBeUndefined();
  },
);
