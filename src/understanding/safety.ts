import type { SafetyKind } from '../../dialogs/ports.ts';
import type { Language } from '../../flows/vocabulary.ts';
import { only } from './likeness.ts';
import { longPastIn } from './longPast.ts';
import { isOneSentence, type Words } from './normalise.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import { emergencies as emergenciesEn } from './wordings/en/emergencies.ts';
import { lookAlikes as lookAlikesEn } from './wordings/en/lookAlikes.ts';
import { emergencies as emergenciesEs } from './wordings/es/emergencies.ts';
import { lookAlikes as lookAlikesEs } from './wordings/es/lookAlikes.ts';

/** When a message says more than one: words of suicide first, since both lines are given for them; then what needs 911. */
const KINDS: readonly SafetyKind[] = ['self_harm_crisis', 'medical_emergency', 'danger'];

const WORDINGS = [
  ['en', emergenciesEn],
  ['es', emergenciesEs],
] as const;

const find = findPhrases(
  KINDS.flatMap((kind) =>
    WORDINGS.map(([language, wordings]): Phrase<`${SafetyKind}/${Language}`> => ({
      label: `${kind}/${language}`,
      weight: 1,
      lines: wordings[kind],
    })),
  ),
);
/** Everyday sayings; a phrase that shares a word with one of them does not count. */
const findSayings = findPhrases([{ label: 'lookAlike', weight: 1, lines: [...lookAlikesEn, ...lookAlikesEs] }]);

/** An emergency, a crisis or danger at home, and the language it is said in, where only one has such words. */
export interface Alarm {
  /** Absent where there is none. */
  readonly kind: SafetyKind | undefined;
  readonly writtenIn: Language | undefined;
}

/** What a clinic adds: more alarms, and more sayings that only sound like one. */
export interface OwnAlarms {
  readonly phrases: readonly { readonly kind: SafetyKind; readonly language: Language; readonly line: string }[];
  readonly lookAlikes: readonly string[];
}

/** Finds an alarm, wherever in the message it stands; both languages always. */
export type AlarmFinder = (words: Words) => Alarm;

/** An alarm in Latchkey's own phrases. */
export const alarmIn: AlarmFinder = alarmsBy({ phrases: [], lookAlikes: [] });

/** Finds a clinic's alarms beside ours. They have finders of their own, so that no word of theirs changes how ours are read. */
export function alarmsBy({ phrases, lookAlikes }: OwnAlarms): AlarmFinder {
  const findOwn = findPhrases(
    phrases.map(({ kind, language, line }): Phrase<`${SafetyKind}/${Language}`> => ({
      label: `${kind}/${language}`,
      weight: 1,
      lines: [line],
    })),
  );
  const findOwnSayings = findPhrases([{ label: 'lookAlike', weight: 1, lines: lookAlikes }]);
  return (words) => {
    const found = [...find(words.list), ...findOwn(words.list)];
    if (found.length === 0) return { kind: undefined, writtenIn: undefined };
    const sayings = [...findSayings(words.list), ...findOwnSayings(words.list)].filter((saying) =>
      isOneSentence(words, saying),
    );
    const isLongPast = longPastIn(words);
    const meant = found
      .filter((hit) => !sayings.some((saying) => saying.from < hit.to && hit.from < saying.to))
      .filter((hit) => !hit.label.startsWith('medical_emergency') || !isLongPast(hit));
    const kind = KINDS.find((kind) => meant.some(({ label }) => label.startsWith(kind)));
    return { kind, writtenIn: only(meant.map(({ label }) => languageIn(label))) };
  };
}

/** Every phrase of ours that sounds an alarm. */
export const ALARM_LINES: readonly string[] = KINDS.flatMap((kind) =>
  WORDINGS.flatMap(([, wordings]) => wordings[kind]),
);

function languageIn(label: `${SafetyKind}/${Language}`): Language {
  return label.endsWith('/es') ? 'es' : 'en';
}
