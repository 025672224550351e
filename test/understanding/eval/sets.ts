import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A sentence and what it should be read as. */
export interface Sentence {
  readonly text: string;
  readonly label: string;
}

const TEST = fileURLToPath(new URL('../', import.meta.url));

/** The sentences of a file: each stands under the `# label` it belongs to. */
export function sentencesIn(file: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let label = '';
  for (const line of readFileSync(join(TEST, file), 'utf8').split('\n')) {
    if (line.startsWith('# ')) label = line.slice(2).trim();
    else if (line.trim() !== '') sentences.push({ text: line.trim(), label });
  }
  return sentences;
}

/** The sets that nothing is ever trained on or tuned by, by name. */
export function setAside(): Readonly<Record<string, readonly Sentence[]>> {
  const files = readdirSync(join(TEST, 'setAside')).sort();
  return Object.fromEntries(files.map((file) => [file.replace('.txt', ''), sentencesIn(`setAside/${file}`)]));
}
