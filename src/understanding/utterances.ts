import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../flows/vocabulary.ts';
import { ALL_LABELS, isLabel, type Label } from './labels.ts';
import { readBlocks, type Complain } from './linesFile.ts';
import { UtterancesError } from './own/utterancesError.ts';

/** A line somebody might type, and what it means. */
export interface Utterance {
  readonly text: string;
  readonly label: Label;
  readonly language: Language;
  /** Who speaks so: `older`, `terse`, `caregiver`, `dictated`, `spanglish`... */
  readonly voice: string;
  /** Where it stands: "en/locked_out.yaml, line 3". */
  readonly place: string;
}

/** A file of a folder of words, `<language>/<name>.yaml`. */
export interface WordFile {
  readonly language: Language;
  /** Without its ending. */
  readonly name: string;
  /** As it is told: "en/locked_out.yaml". */
  readonly place: string;
  readonly text: string;
}

const LANGUAGES: readonly Language[] = ['en', 'es'];
const ENDINGS: ReadonlySet<string> = new Set(['.yaml', '.yml']);
const SHIPPED = fileURLToPath(new URL('./utterances', import.meta.url));
/** The voice of lines that stand in a file without one. */
const OWN_VOICE = 'clinic';

/**
 * The lines that Latchkey ships.
 * @throws UtterancesError naming every file that is not such lines.
 */
export function shippedUtterances(): readonly Utterance[] {
  const wrong: string[] = [];
  const lines = wordFilesIn(SHIPPED).flatMap((file) =>
    utterancesIn(file, file.name, (problem) => wrong.push(file.place + problem)),
  );
  if (wrong.length > 0) throw new UtterancesError(SHIPPED, wrong);
  return lines;
}

/** The files of words in a folder, in an order of their own; what is no YAML is not looked at. */
export function wordFilesIn(folder: string): readonly WordFile[] {
  return LANGUAGES.flatMap((language) =>
    yamlNamesIn(`${folder}/${language}`).map((file) => ({
      language,
      name: basename(file, extname(file)),
      place: `${language}/${file}`,
      text: readFileSync(`${folder}/${language}/${file}`, 'utf8'),
    })),
  );
}

/** The names of YAML files right in a folder; none where there is no such folder. */
export function yamlNamesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && ENDINGS.has(extname(name)))
    .sort();
}

/** The lines of a file, that all mean one thing: what it is named after. */
export function utterancesIn(
  { language, place, text: yaml }: WordFile,
  label: string,
  complain: Complain,
): readonly Utterance[] {
  if (!isLabel(label)) {
    complain(`: is named like nothing that can be meant; names are ${ALL_LABELS.join(', ')}`);
    return [];
  }
  const voices = readBlocks(yaml, OWN_VOICE, complain);
  return Object.entries(voices).flatMap(([voice, lines]) =>
    lines.map(({ text, at }): Utterance => ({ text, label, language, voice, place: `${place}, line ${at}` })),
  );
}
