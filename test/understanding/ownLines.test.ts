import { describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { classifyWith } from '../../src/understanding/classify.ts';
import { Learning, type Train } from '../../src/understanding/learning.ts';
import { shippedModel, trained } from '../../src/understanding/recogniser.ts';

/** A clinic's folder with these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-lines-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const here: Train = (lines) => Promise.resolve(trained(lines));
const own = (folder: string) => ({ folder, portal: 'MyHealth', cache: mkdtempSync(join(tmpdir(), 'models-')) });
const readBy = (learning: Learning, text: string) => classifyWith(learning.current(), text).candidates[0];

describe("a clinic's own lines", () => {
  test('are understood once they are learned, with the name of its portal', async () => {
    const learning = new Learning(here);
    const says = 'the wizzle of MyHealth went kaput on me';
    expect(readBy(learning, says)?.intent).not.toBe('locked_out');
    const folder = folderWith({
      'en/locked_out.yaml': '|\n  the wizzle of {portal} went kaput\n  my wizzle is kaput\n  wizzle kaput again\n',
    });
    await learning.learn(own(folder));
    expect(readBy(learning, says)?.intent).toBe('locked_out');
  }, 60_000);

  test('are learned once, and found again', async () => {
    let times = 0;
    const counting: Train = () => {
      times++;
      return Promise.resolve(shippedModel());
    };
    const lines = own(folderWith({ 'es/locked_out.yaml': 'terse: |\n  se me trabo el acceso\n' }));
    await new Learning(counting).learn(lines);
    await new Learning(counting).learn(lines);
    expect(times).toBe(1);
  });

  test.each([
    [{ 'en/locked_out.yaml': '- a list' }, /en\/locked_out.yaml must be lines of text, begun with "\|"/],
    [{ 'en/locked_out.yaml': 'older: [1' }, /en\/locked_out.yaml must be lines/],
    [{ 'en/locked_out.yaml': '""' }, /en\/locked_out.yaml has no lines/],
    [{ 'en/lockedout.yaml': '|\n  locked' }, /lockedout.yaml is named like nothing that can be meant/],
    [{ 'en/locked_out.yaml': `|\n  ${'x'.repeat(400)}` }, /line of more than 300 characters/],
    [
      { 'en/locked_out.yaml': '|\n  I forgot my password' },
      /"I forgot my password" stands under locked_out, but already means forgot_password/,
    ],
    [
      { 'en/locked_out.yaml': '|\n  zorp', 'en/outage.yaml': '|\n  zorp' },
      /"zorp" stands under outage, but already means locked_out/,
    ],
    [{ 'en/locked_out.yaml': '|\n  I have chest pain' }, /is answered as medical_emergency/],
  ])('are refused in plain words: %j', async (files, words) => {
    const learning = new Learning(here);
    const before = learning.current();
    await expect(learning.learn(own(folderWith(files)))).rejects.toThrow(words);
    expect(learning.current()).toBe(before);
  });

  test('that make everything else worse are refused, and what was understood stays', async () => {
    const learning = new Learning((lines) => Promise.resolve(trained(lines.slice(-400))));
    const before = learning.current();
    const lines = own(folderWith({ 'en/outage.yaml': '|\n  the zorp is down' }));
    await expect(learning.learn(lines)).rejects.toThrow(/of 100 sentences that were understood go wrong/);
    expect(learning.current()).toBe(before);
  }, 60_000);

  test('a folder that is not there is refused', async () => {
    await expect(new Learning(here).learn(own('/nowhere/at/all'))).rejects.toThrow(/is not there/);
  });
});
