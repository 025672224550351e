import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Source } from '../../../src/understanding/own/ownWords.ts';

/** A clinic's folder with these files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-words-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Where the words of a folder come from, with a place of its own for models. */
export function sourceOf(folder: string): Source {
  return { folder, portal: 'MyHealth', cache: mkdtempSync(join(tmpdir(), 'models-')) };
}
