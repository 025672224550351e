import { beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { classifyWith } from '../../../src/understanding/classify.ts';
import type { Learning } from '../../../src/understanding/own/learning.ts';
import { Watching } from '../../../src/understanding/own/watching.ts';
import { folderWith, sourceOf } from './folder.ts';

/** As it is built: only there has learning a thread of its own. */
interface Built {
  readonly Learning: typeof Learning;
}

beforeAll(() => {
  expect(spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8', shell: true }).status).toBe(0);
}, 120_000);

test('words are taken up while the bot runs, away from the turns; a broken file changes nothing', async () => {
  const built = (await import(resolve('dist/src/understanding/own/learning.js'))) as Built;
  const learning = new built.Learning();
  const folder = folderWith({ 'en/locked_out.yaml': '|\n  my wizzle is kaput\n' });
  const source = sourceOf(folder);
  const news: string[] = [];
  let tell: () => void = () => undefined;
  const watching = new Watching(folder, async () => {
    const from = performance.eventLoopUtilization();
    const refused = await learning.learn(source).then(
      () => null,
      (error: unknown) => String(error),
    );
    news.push(refused ?? `learned, busy ${performance.eventLoopUtilization(from).utilization > 0.5}`);
    tell();
  });
  const next = () => new Promise<void>((told) => (tell = told));
  const meaning = (text: string) => classifyWith(learning.current(), text).candidates[0]?.intent;

  const learned = next();
  watching.start(20);
  await learned;
  expect(meaning('the wizzle is kaput')).toBe('locked_out');

  const changed = next();
  writeFileSync(join(folder, 'en/locked_out.yaml'), '|\n  my snorkle is jammed\n  the snorkle jammed on me\n');
  await changed;
  expect(meaning('the snorkle is jammed')).toBe('locked_out');

  const refused = next();
  writeFileSync(join(folder, 'en/locked_out.yaml'), '|\n  a line\n  I have chest pain\n');
  await refused;
  watching.stop();
  expect(meaning('the snorkle is jammed')).toBe('locked_out');
  expect(news).toEqual([
    'learned, busy false',
    'learned, busy false',
    expect.stringContaining(
      'en/locked_out.yaml, line 3: "I have chest pain" stands under locked_out, but is answered as',
    ),
  ]);
}, 120_000);
