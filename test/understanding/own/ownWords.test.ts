import { beforeAll, describe, expect, test } from '@jest/globals';
import { classifyWith } from '../../../src/understanding/classify.ts';
import { learned } from '../../../src/understanding/own/learned.ts';
import { Learning } from '../../../src/understanding/own/learning.ts';
import type { Source } from '../../../src/understanding/own/ownWords.ts';
import { shippedModel, trained } from '../../../src/understanding/recogniser.ts';
import { createUnderstanding } from '../../../src/understanding/understanding.ts';
import { sentencesIn } from '../eval/sets.ts';
import { folderWith, sourceOf } from './folder.ts';

const here = (source: Source) => Promise.resolve().then(() => learned(source));
/** For words that need no training to tell on. */
const quick = (source: Source) => Promise.resolve().then(() => learned(source, shippedModel));
const readBy = (learning: Learning, text: string) => classifyWith(learning.current(), text);

describe("a clinic's words, of every kind", () => {
  const learning = new Learning(here);
  const first = (text: string) => readBy(learning, text).candidates[0]?.intent;
  const mustHit = sentencesIn('safety/mustHit.txt');
  const before = {
    broken: readBy(learning, 'the wizzle of MyHealth went kaput on me').candidates[0]?.intent,
    elsewhere: readBy(learning, 'i forgot my password for borealis').candidates[0]?.intent,
    alarm: readBy(learning, 'the zorble is in my arm').safety,
    alike: readBy(learning, 'i work at the heart attack grill and want to sign in').safety,
  };

  beforeAll(async () => {
    const folder = folderWith({
      'en/locked_out.yaml': '|\n  the wizzle of {portal} went kaput\n  my wizzle is kaput\n  wizzle kaput again\n',
      'es/locked_out.yaml': 'terse: |\n  se me trabo el acceso\n',
      'en/negatives.yaml':
        '|\n  where is the quilting circle\n  quilting circle times please\n  is the quilting circle on\n',
      'en/lexicon.yaml': 'mypwx: my password\n',
      'es/lexicon.yaml': 'kntrz: contraseña\n',
      'en/safety.yaml': 'medical_emergency: |\n  zorble .. arm|leg\n',
      'es/safety.yaml': 'danger: |\n  mi zorbon me amenaza\n',
      'en/guards.yaml': 'look_alikes: |\n  heart attack grill\nelsewhere: |\n  borealis\n',
    });
    await learning.learn(sourceOf(folder));
  }, 60_000);

  test('lines are understood, with the name of the portal', () => {
    expect(before.broken).not.toBe('locked_out');
    expect(first('the wizzle of MyHealth went kaput on me')).toBe('locked_out');
  });

  test('negatives are sent away', () => {
    expect(first('quilting circle today')).toBe('oos');
  });

  test('short forms are spelled out, in both languages', () => {
    expect(first('i forgot mypwx')).toBe('forgot_password');
    expect(first('olvide mi kntrz')).toBe('forgot_password');
  });

  test('names of other organisations turn a message away', () => {
    expect(before.elsewhere).toBe('forgot_password');
    expect(first('i forgot my password for borealis')).toBe('oos');
  });

  test('phrases of an emergency are heard, also by the bot', () => {
    expect(before.alarm).toBeUndefined();
    expect(readBy(learning, 'the zorble is in my arm').safety).toBe('medical_emergency');
    expect(createUnderstanding(() => learning.current()).read('mi zorbon me amenaza', null, 'es').safety).toBe(
      'danger',
    );
  });

  test('a saying that only sounds like an emergency is no alarm any more; an alarm beside it is', () => {
    expect(before.alike).toBe('medical_emergency');
    expect(readBy(learning, 'i work at the heart attack grill and want to sign in').safety).toBeUndefined();
    expect(readBy(learning, 'at the heart attack grill. i have chest pain').safety).toBe('medical_emergency');
  });

  test.each(['medical_emergency', 'self_harm_crisis'])('every %s is still escalated', (kind) => {
    const missed = mustHit.filter(({ label, text }) => label === kind && readBy(learning, text).safety !== kind);
    expect(missed).toEqual([]);
  });
});

test('words are learned once, and found again', async () => {
  let times = 0;
  const counting = (source: Source) =>
    Promise.resolve(
      learned(source, () => {
        times++;
        return shippedModel();
      }),
    );
  const source = sourceOf(folderWith({ 'es/locked_out.yaml': 'terse: |\n  se me trabo el acceso\n' }));
  await new Learning(counting).learn(source);
  await new Learning(counting).learn(source);
  expect(times).toBe(1);
});

test.each([
  [{ 'en/locked_out.yaml': '- a list' }, /en\/locked_out.yaml, line 1: must be lines of text, begun with "\|"/],
  [{ 'en/locked_out.yaml': 'older: |\n  one\nterse: [1' }, /en\/locked_out.yaml, line 3: cannot be read from here on/],
  [
    { 'en/locked_out.yaml': 'older: |\n  one\nterse:\n  - two\n' },
    /en\/locked_out.yaml, line 4: must be lines of text/,
  ],
  [{ 'en/locked_out.yaml': '""' }, /en\/locked_out.yaml: has no lines/],
  [{ 'en/lockedout.yaml': '|\n  locked' }, /en\/lockedout.yaml: is named like nothing that can be meant/],
  [{ 'locked_out.yaml': '|\n  locked' }, /locked_out.yaml: stands outside en\/ and es\//],
  [
    { 'en/locked_out.yaml': `|\n  fine\n  ${'x'.repeat(400)}` },
    /locked_out.yaml, line 3: has more than 300 characters/,
  ],
  [{ 'en/locked_out.yaml': `|\n${'  the same\n'.repeat(501)}` }, /has 501 lines; 500 are enough/],
  [{ 'en/locked_out.yaml': `|\n${'  x\n'.repeat(90_000)}` }, /has more than 256 KB/],
  [
    { 'en/locked_out.yaml': '|\n  some padlock\n\n  I forgot my password' },
    /en\/locked_out.yaml, line 4: "I forgot my password" stands under locked_out, but already means forgot_password/,
  ],
  [
    { 'en/locked_out.yaml': '|\n  zorp', 'en/outage.yaml': '|\n  zorp' },
    /en\/outage.yaml, line 2: "zorp" stands under outage, but already means locked_out/,
  ],
  [{ 'en/negatives.yaml': '|\n  I forgot my password' }, /negatives.yaml, line 2: .* already means forgot_password/],
  [{ 'en/locked_out.yaml': '|\n  I have chest pain' }, /line 2: .* is answered as medical_emergency/],
  [{ 'en/lexicon.yaml': 'xyz:\n' }, /en\/lexicon.yaml, line 1: must be a short form, a colon/],
  [
    { 'en/lexicon.yaml': 'mypwx: my password\nchest: box\n' },
    /lexicon.yaml, line 2: "chest" must be one word, and none/,
  ],
  [{ 'en/lexicon.yaml': 'two words: password\n' }, /line 1: "two words" must be one word/],
  [
    { 'en/safety.yaml': 'medical_emergency: |\n  forgot my password\n' },
    /safety.yaml, line 2: .* would take ".*password.*"/,
  ],
  [{ 'en/safety.yaml': 'medical: |\n  some words\n' }, /has "medical", which means nothing here; names are medical_/],
  [{ 'en/safety.yaml': 'danger: |\n  .. (help)\n' }, /safety.yaml, line 2: "\.\. \(help\)" is no phrase; write words/],
  [
    { 'en/guards.yaml': 'look_alikes: |\n  chest pain\n' },
    /guards.yaml, line 2: "chest pain" would silence ".*chest pain.*" \(medical_emergency\)/,
  ],
  [{ 'es/guards.yaml': 'look_alikes: |\n  quiero morir\n' }, /es\/guards.yaml, line 2: "quiero morir" would silence/],
  [{ 'en/guards.yaml': 'look_alikes: |\n  pain\n' }, /line 2: "pain" must be two words or more/],
  [
    { 'en/guards.yaml': 'elsewhere: |\n  reset link\n' },
    /line 2: "reset link" would send ".*" elsewhere, which is about/,
  ],
])('are refused in plain words, and nothing changes: %j', async (files, words) => {
  const learning = new Learning(quick);
  const before = learning.current();
  await expect(learning.learn(sourceOf(folderWith(files)))).rejects.toThrow(words);
  expect(learning.current()).toBe(before);
});

test('that make everything else worse are refused, and what was understood stays', async () => {
  const learning = new Learning((source) =>
    Promise.resolve().then(() => learned(source, (lines) => trained(lines.slice(-400)))),
  );
  const before = learning.current();
  const source = sourceOf(folderWith({ 'en/outage.yaml': '|\n  the zorp is down' }));
  await expect(learning.learn(source)).rejects.toThrow(/of 100 sentences that were understood go wrong/);
  expect(learning.current()).toBe(before);
}, 60_000);

test('a folder that is not there is refused', async () => {
  await expect(new Learning(quick).learn(sourceOf('/nowhere/at/all'))).rejects.toThrow(/is not there/);
});
