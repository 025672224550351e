import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../flows/vocabulary.ts';
import { ALL_LABELS, isLabel, type Label } from './labels.ts';
import { readUtteranceFile } from './utteranceFile.ts';
import { UtterancesError } from './utterancesError.ts';

/** A line somebody might type, and what it means. */
export interface Utterance {
  readonly text: string;
  readonly label: Label;
  readonly language: Language;
  /** Who speaks so: `older`, `terse`, `caregiver`, `dictated`, `spanglish`... */
  readonly voice: string;
}

const LANGUAGES: readonly Language[] = ['en', 'es'];
const SHIPPED = fileURLToPath(new URL('./utterances', import.meta.url));

/** The lines that Latchkey ships. */
export function shippedUtterances(): readonly Utterance[] {
  return utterancesIn(SHIPPED);
}

/**
 * The lines in a folder, `<language>/<label>.yaml`, in an order of their own.
 * @throws UtterancesError naming every file that is not such lines.
 */
export function utterancesIn(folder: string): readonly Utterance[] {
  const wrong: string[] = [];
  const utterances = LANGUAGES.flatMap((language) =>
    filesIn(`${folder}/${language}`).flatMap((name) => {
      const label = basename(name, '.yaml');
      if (!isLabel(label)) {
        wrong.push(`${language}/${name} is named like nothing that can be meant; names are ${ALL_LABELS.join(', ')}`);
        return [];
      }
      const read = readUtteranceFile(readFileSync(`${folder}/${language}/${name}`, 'utf8'));
      if ('wrong' in read) {
        wrong.push(`${language}/${name} ${read.wrong}`);
        return [];
      }
      return Object.entries(read.voices).flatMap(([voice, lines]) =>
        lines.map((text): Utterance => ({ text, label, language, voice })),
      );
    }),
  );
  if (wrong.length > 0) throw new UtterancesError(folder, wrong);
  return utterances;
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
