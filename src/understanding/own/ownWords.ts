import { existsSync } from 'node:fs';
import type { SafetyKind } from '../../../dialogs/ports.ts';
import type { Language } from '../../../flows/vocabulary.ts';
import { readBlocks, readPairs, type Complain, type Line, type Pairing } from '../linesFile.ts';
import { utterancesIn, wordFilesIn, yamlNamesIn, type Utterance, type WordFile } from '../utterances.ts';
import { ownPhrase } from './ownPhrase.ts';

/** Where a clinic's words are, what its portal is called, and where a model of them may be kept. */
export interface Source {
  readonly folder: string;
  readonly portal: string;
  readonly cache: string;
}

/** A phrase of a clinic's, and where it stands. */
export interface OwnPhrase {
  /** As it is written. */
  readonly line: string;
  /** As messages are compared with it, in the notation of phrases.ts. */
  readonly phrase: string;
  readonly place: string;
}

/** All that a clinic adds, as its files say it. */
export interface OwnWords {
  readonly lines: readonly Utterance[];
  readonly lexicon: readonly (Pairing & { readonly place: string })[];
  readonly alarms: readonly (OwnPhrase & { readonly kind: SafetyKind; readonly language: Language })[];
  /** Sayings that only sound like an emergency. */
  readonly lookAlikes: readonly OwnPhrase[];
  /** Names of other organisations. */
  readonly elsewhere: readonly OwnPhrase[];
}

const NOTATION =
  'write words, "|" between words that may stand for each other, ".." where others may come between, "*" for any ending';

type Parts = { readonly [Part in keyof OwnWords]: OwnWords[Part][number][] };
type Reads = (file: WordFile, parts: Parts, complain: Complain) => void;

const ALARMS: readonly SafetyKind[] = ['medical_emergency', 'self_harm_crisis', 'danger'];

/** Files with a meaning of their own; every other is named after what its lines mean. */
const SPECIAL: Readonly<Record<string, Reads>> = {
  negatives: (file, { lines }, complain) => lines.push(...utterancesIn(file, 'oos', complain)),
  lexicon: ({ text, place }, { lexicon }, complain) =>
    lexicon.push(...readPairs(text, complain).map((pair) => ({ ...pair, place: `${place}, line ${pair.at}` }))),
  safety: (file, { alarms }, complain) => {
    const phrases = phrasesIn(file, ALARMS, complain);
    const { language } = file;
    for (const kind of ALARMS) alarms.push(...phrases[kind].map((phrase) => ({ ...phrase, kind, language })));
  },
  guards: (file, { lookAlikes, elsewhere }, complain) => {
    const phrases = phrasesIn(file, ['look_alikes', 'elsewhere'], complain);
    lookAlikes.push(...phrases.look_alikes);
    elsewhere.push(...phrases.elsewhere);
  },
};

/** Reads a clinic's folder; `{portal}` in a line stands for its portal's name. What is wrong is told file by file. */
export function ownWordsIn({ folder, portal }: Source, complain: Complain): OwnWords {
  const parts: Parts = { lines: [], lexicon: [], alarms: [], lookAlikes: [], elsewhere: [] };
  if (!existsSync(folder)) complain('is not there; give the folder that holds en/ and es/');
  for (const name of yamlNamesIn(folder)) complain(`${name}: stands outside en/ and es/; move it into one of them`);
  for (const file of wordFilesIn(folder)) {
    const inFile = (wrong: string) => complain(file.place + wrong);
    const read = SPECIAL[file.name];
    if (read) read(file, parts, inFile);
    else parts.lines.push(...utterancesIn(file, file.name, inFile));
  }
  const lines = parts.lines.map((line) => ({ ...line, text: line.text.replaceAll('{portal}', portal) }));
  return { ...parts, lines };
}

/** The phrases of a file, under the names it may have. */
function phrasesIn<Name extends string>(
  { text, place }: WordFile,
  names: readonly Name[],
  complain: Complain,
): Record<Name, OwnPhrase[]> {
  const blocks = readBlocks(text, null, complain);
  for (const unknown of Object.keys(blocks).filter((name) => !(names as readonly string[]).includes(name)))
    complain(`: has "${unknown}", which means nothing here; names are ${names.join(', ')}`);
  const phraseOf = ({ text: line, at }: Line): OwnPhrase[] => {
    const phrase = ownPhrase(line);
    if (phrase === null) complain(`, line ${at}: "${line}" is no phrase; ${NOTATION}`);
    return phrase === null ? [] : [{ line, phrase, place: `${place}, line ${at}` }];
  };
  return Object.fromEntries(names.map((name) => [name, (blocks[name] ?? []).flatMap(phraseOf)])) as Record<
    Name,
    OwnPhrase[]
  >;
}
