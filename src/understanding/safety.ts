import type { SafetyKind } from '../../dialogs/ports.ts';
import { LOOK_ALIKES_EN } from './lookAlikesEn.ts';
import { LOOK_ALIKES_ES } from './lookAlikesEs.ts';
import { findPhrases, linesOf, type Hit, type Phrase } from './phrases.ts';
import { SAFETY_EN } from './safetyPhrasesEn.ts';
import { SAFETY_ES } from './safetyPhrasesEs.ts';

/** One language's phrases, in the notation of phrases.ts. */
export type SafetyPhrases = Readonly<Record<SafetyKind, readonly string[]>>;

const LANGUAGES: readonly SafetyPhrases[] = [SAFETY_EN, SAFETY_ES];
/** When a message says more than one: words of suicide first, since both lines are given for them; then what needs 911. */
const KINDS: readonly SafetyKind[] = ['self_harm_crisis', 'medical_emergency', 'danger'];

const LONG_AGO = linesOf(`
  last|past|previous . week|month|year|spring|summer|fall|winter|christmas|time|visit
  weeks|week|months|month|years|year ago
  in|since|back_in =2000|2005|2010|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025
  when i was
  used to have
  long ago
  semana|mes|ano|verano|invierno pasado|pasada
  hace . semanas|meses|anos|ano|mes
  cuando era
`);
const STILL_NOW = linesOf(`
  right now
  again|still|worse|started|since|happening
  is|came|come|coming back
  now . i|he|she|my|cant|it
  ahora|ahorita|todavia|sigue|peor|empezo|desde
  otra vez
  de nuevo
`);

const finders = {
  phrases: findPhrases(KINDS.flatMap((label) => LANGUAGES.map((phrases): Phrase<SafetyKind> => ({ label, weight: 1, lines: phrases[label] })))),
  /** Everyday sayings; a phrase that shares a word with one of them does not count. */
  lookAlikes: findPhrases([{ label: 'lookAlike', weight: 1, lines: [...LOOK_ALIKES_EN, ...LOOK_ALIKES_ES] }]),
  time: findPhrases([{ label: 'longAgo', weight: 1, lines: LONG_AGO }, { label: 'stillNow', weight: 1, lines: STILL_NOW }]),
};

/** An emergency, a crisis or danger at home, wherever in the message it stands; both languages always. */
export function safetyOf(words: readonly string[]): SafetyKind | undefined {
  const found = finders.phrases(words);
  if (found.length === 0) return undefined;
  const sayings = finders.lookAlikes(words);
  const time = finders.time(words);
  const isOver = (hit: Hit<SafetyKind>) => hit.label === 'medical_emergency'
    && time.some((past) => past.label === 'longAgo' && past.from < hit.to + 6 && past.to > hit.from - 5)
    && !time.some(({ label }) => label === 'stillNow');
  const meant = found.filter((hit) => !sayings.some((saying) => overlap(hit, saying)) && !isOver(hit));
  return KINDS.find((kind) => meant.some(({ label }) => label === kind));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
