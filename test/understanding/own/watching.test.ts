import { expect, test } from '@jest/globals';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Watching } from '../../../src/understanding/own/watching.ts';
import { folderWith } from './folder.ts';

function watched(folder: string) {
  let changes = 0;
  const watching = new Watching(folder, () => {
    changes++;
    return Promise.resolve();
  });
  return { watching, changes: () => changes };
}

test('the files as they are at first count as a change; after that nothing is told until one changes', async () => {
  const { watching, changes } = watched(folderWith({ 'en/yes.yaml': 'a' }));
  for (let looks = 0; looks < 3; looks++) await watching.look();
  expect(changes()).toBe(1);
});

test('a change is told once, when two looks have seen it the same', async () => {
  const folder = folderWith({ 'en/yes.yaml': 'a' });
  const { watching, changes } = watched(folder);
  await watching.look();
  writeFileSync(join(folder, 'en/yes.yaml'), 'half');
  await watching.look();
  writeFileSync(join(folder, 'en/yes.yaml'), 'the whole');
  await watching.look();
  expect(changes()).toBe(1);
  await watching.look();
  await watching.look();
  expect(changes()).toBe(2);
});

test('files that come and go are changes too, and so is a folder', async () => {
  const folder = folderWith({ 'en/yes.yaml': 'a' });
  const { watching, changes } = watched(folder);
  const settle = async () => {
    await watching.look();
    await watching.look();
  };
  await settle();
  mkdirSync(join(folder, 'es'));
  writeFileSync(join(folder, 'es/no.yaml'), 'b');
  await settle();
  rmSync(join(folder, 'en/yes.yaml'));
  await settle();
  rmSync(folder, { recursive: true });
  await settle();
  expect(changes()).toBe(4);
});

test('it looks by itself until it is stopped, and never twice at once', async () => {
  let under = 0;
  const most: number[] = [];
  const told = new Promise<void>((resolve) => {
    const watching = new Watching(folderWith({ 'en/yes.yaml': 'a' }), async () => {
      most.push(++under);
      await Promise.all([watching.look(), watching.look()].slice(2));
      under--;
      watching.stop();
      resolve();
    });
    watching.start(5);
  });
  await told;
  expect(most).toEqual([1]);
});
