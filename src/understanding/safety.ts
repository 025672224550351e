import type { SafetyKind } from '../../dialogs/ports.ts';
import type { Words } from './normalise.ts';
import { findPhrases, linesOf, type Hit, type Phrase } from './phrases.ts';
import { emergencies as emergenciesEn } from './wordings/en/emergencies.ts';
import { lookAlikes as lookAlikesEn } from './wordings/en/lookAlikes.ts';
import { emergencies as emergenciesEs } from './wordings/es/emergencies.ts';
import { lookAlikes as lookAlikesEs } from './wordings/es/lookAlikes.ts';

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

const find = findPhrases(
  KINDS.flatMap((label) =>
    [emergenciesEn, emergenciesEs].map((wordings): Phrase<SafetyKind> => ({
      label,
      weight: 1,
      lines: wordings[label],
    })),
  ),
);
/** Everyday sayings; a phrase that shares a word with one of them does not count. */
const findSayings = findPhrases([{ label: 'lookAlike', weight: 1, lines: [...lookAlikesEn, ...lookAlikesEs] }]);
const findTime = findPhrases([
  { label: 'longAgo', weight: 1, lines: LONG_AGO },
  { label: 'stillNow', weight: 1, lines: STILL_NOW },
]);
const WORDS_AROUND = 5;

/** An emergency, a crisis or danger at home, wherever in the message it stands; both languages always. */
export function safetyOf({ list, breaks }: Words): SafetyKind | undefined {
  const found = find(list);
  if (found.length === 0) return undefined;
  const sayings = findSayings(list).filter(({ from, to }) => ![...breaks].some((at) => at > from && at < to));
  const times = findTime(list);
  const meant = found.filter((hit) => !sayings.some((saying) => overlap(hit, saying)) && !isOver(hit, times));
  return KINDS.find((kind) => meant.some(({ label }) => label === kind));
}

/** A medical event told as long past, with nothing that says it goes on. */
function isOver(hit: Hit<SafetyKind>, times: readonly Hit<string>[]): boolean {
  if (hit.label !== 'medical_emergency' || times.some(({ label }) => label === 'stillNow')) return false;
  return times.some(({ from, to }) => from <= hit.to + WORDS_AROUND && to >= hit.from - WORDS_AROUND);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
