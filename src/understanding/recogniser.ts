import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cuesOf } from './cues.ts';
import { tidy, wordsOf, type Lexicon } from './normalise.ts';
import { fingerprint, keep, keptModel, keptOrTrained } from './recogniser/kept.ts';
import { recogniserOf, type Model, type Recogniser } from './recogniser/model.ts';
import { train } from './recogniser/train.ts';
import { shippedUtterances, type Utterance } from './utterances.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** What a model depends on: the lines, the phrase lists and the code. */
const MAKES_THE_MODEL = /\.(yaml|ts|js)$/;

/** The voice that mixes both languages. */
const MIXED = 'spanglish';

let shipped: Recogniser | undefined;

/** The recogniser of the lines that Latchkey ships: built with it, else from this machine's cache, else trained now. */
export function shippedRecogniser(): Recogniser {
  shipped ??= recogniserOf(shippedModel());
  return shipped;
}

export function shippedModel(): Model {
  const name = shippedFingerprint();
  return keptModel(HERE, name) ?? keptOrTrained(cacheFolder(), name, () => trained(shippedUtterances()));
}

/** Changes with whatever the shipped model is made from. */
export function shippedFingerprint(): string {
  return fingerprint(HERE, MAKES_THE_MODEL);
}

/** For the build: the model is kept beside the code, where the bot finds it first. */
export function keepShippedModel(): void {
  keep(HERE, shippedFingerprint(), shippedModel());
}

/** Learns lines; takes seconds. */
export function trained(utterances: readonly Utterance[], lexicon?: Lexicon): Model {
  return train(
    utterances.map(({ text, label, language, voice }) => ({
      words: wordsOf(tidy(text), lexicon).list,
      label,
      language: voice === MIXED ? null : language,
    })),
    cuesOf,
  );
}

/** Beside the packages of this checkout, where caches are no part of the project. */
function cacheFolder(): string {
  for (let folder = HERE; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules'))) return join(folder, 'node_modules/.cache/latchkey');
  }
  return HERE;
}
