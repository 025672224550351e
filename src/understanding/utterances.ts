import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../../flows/vocabulary.ts';
import { isLabel, type Label } from './labels.ts';

/** A line somebody might type, and what it means. */
export interface Utterance {
  readonly text: string;
  readonly label: Label;
  readonly language: Language;
  /** Who speaks so: `older`, `terse`, `caregiver`, `dictated`, `spanglish`... */
  readonly voice: string;
}

const LANGUAGES: readonly Language[] = ['en', 'es'];
const FOLDER = fileURLToPath(new URL('./utterances/', import.meta.url));

/** A file's voices, each with its lines as one block of text. */
const voices = z.record(z.string(), z.string());

/** The files of lines that Latchkey ships, in an order of their own: `<language>/<label>.yaml`. */
export function utteranceFiles(): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    readdirSync(`${FOLDER}${language}`)
      .sort()
      .map((name) => `${FOLDER}${language}/${name}`),
  );
}

/** @throws Error naming the file, when one is not lines under voices or is named like no label. */
export function shippedUtterances(): readonly Utterance[] {
  return utteranceFiles().flatMap((file) => {
    const label = basename(file, '.yaml');
    if (!isLabel(label)) throw new Error(`${file} is named like no label.`);
    const language = file.includes('/es/') ? 'es' : 'en';
    return Object.entries(voices.parse(parse(readFileSync(file, 'utf8')))).flatMap(([voice, block]) =>
      block
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((text): Utterance => ({ text: text.trim(), label, language, voice })),
    );
  });
}
