import type { Language } from '../../flows/vocabulary.ts';
import { languageOf } from './language.ts';
import { mask } from './mask.ts';
import type { Knowledge } from './knowledge.ts';
import { wordsOf, type Words } from './normalise.ts';
import { recognise, type Candidate } from './recognition.ts';
import type { Recogniser } from './recogniser/model.ts';
import type { Alarm } from './safety.ts';

/** What is known when a message comes. */
export interface Context {
  /** The language of the conversation so far; kept unless the message is surely in the other one. */
  readonly lang?: Language | undefined;
  /** Labels that would answer what was just asked. */
  readonly expected?: readonly string[] | undefined;
}

/** A message, read. */
export interface Classified {
  /** All labels with their scores, likeliest first. */
  readonly candidates: readonly Candidate[];
  readonly lang: Language;
  /** Comes from phrases alone; whatever the candidates are, this is answered first. */
  readonly safety?: 'medical_emergency' | 'self_harm_crisis';
}

/** Reads a message by itself. Deterministic and synchronous; never throws, whatever the text. */
export function classifyWith(knowledge: Knowledge, text: string, { lang, expected = [] }: Context = {}): Classified {
  const plain = mask(text).text;
  const words = wordsOf(plain, knowledge.lexicon);
  const safety = alarmOf(wordsOf(plain), words, knowledge).kind;
  const { candidates } = recognise(words, expected, knowledge);
  const spoken = languageOf(plain, words) ?? lang ?? likelierLanguage(words, knowledge.recogniser);
  if (safety === undefined || safety === 'danger') return { candidates, lang: spoken };
  const rest = candidates.filter(({ intent }) => intent !== safety);
  return { candidates: [{ intent: safety, score: 1 }, ...rest], lang: spoken, safety };
}

/** Looked for in what was typed, whatever a clinic's short forms make of it; then in what they make of it. */
export function alarmOf(asTyped: Words, words: Words, { alarmIn, lexicon }: Knowledge): Alarm {
  const alarm = alarmIn(asTyped);
  return alarm.kind === undefined && lexicon.size > 0 ? alarmIn(words) : alarm;
}

/** A guess, for the first short message of a conversation. */
function likelierLanguage({ list }: Words, recogniser: Recogniser): Language {
  return recogniser.spanish(list) > 0.5 ? 'es' : 'en';
}
