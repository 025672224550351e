import type { Service } from '../../dialogs/ports.ts';
import { core } from './normalise.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import { SERVICES_EN } from './servicePhrasesEn.ts';
import { SERVICES_ES } from './servicePhrasesEs.ts';

/** Wordings of each service, in the notation of phrases.ts; `not` are sentences that only sound like one. */
export interface ServicePhrases extends Readonly<Record<Service, readonly string[]>> {
  readonly not: readonly string[];
}

/** When a message says two: what ends or changes the conversation comes before what merely colours it. */
const ORDER: readonly Service[] = [
  'optOut', 'optIn', 'staff', 'wrongNumber', 'iAmIn', 'startOver', 'back', 'privacyRefusal', 'whyNeeded', 'whoAreYou', 'wait', 'rephrase', 'repeat',
  'goOn', 'unsure', 'angry', 'help', 'thanks', 'greeting',
];
const SOFT: ReadonlySet<Service> = new Set(['help', 'greeting', 'thanks']);

const LANGUAGES: readonly ServicePhrases[] = [SERVICES_EN, SERVICES_ES];
const find = findPhrases(ORDER.flatMap((label) => LANGUAGES.map((phrases): Phrase<Service> => ({ label, weight: 1, lines: phrases[label] }))));
const findNot = findPhrases(LANGUAGES.map((phrases) => ({ label: 'not', weight: 1, lines: phrases.not })));

/** What the patient asks of the bot itself. A zero alone asks for staff; inside a sentence it is only a number. */
export function serviceOf(words: readonly string[]): Service | undefined {
  if (words.length === 1 && words[0] === '0') return 'staff';
  const said = new Set([words, core(words)].flatMap((some) => servicesIn(some)));
  return ORDER.find((service) => said.has(service));
}

/** Colour, not a request: it gives way to any problem named beside it. */
export function isSoft(service: Service): boolean {
  return SOFT.has(service);
}

function servicesIn(words: readonly string[]): readonly Service[] {
  const hits = find(words);
  const others = hits.length > 0 ? findNot(words) : [];
  return hits.filter((hit) => others.every(({ from, to }) => hit.to <= from || hit.from >= to)).map(({ label }) => label);
}
