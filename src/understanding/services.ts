import type { Service } from '../../dialogs/ports.ts';
import { core } from './normalise.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import { contact as contactEn } from './wordings/en/contact.ts';
import { guidance as guidanceEn } from './wordings/en/guidance.ts';
import { notServices as notServicesEn } from './wordings/en/notServices.ts';
import { contact as contactEs } from './wordings/es/contact.ts';
import { guidance as guidanceEs } from './wordings/es/guidance.ts';
import { notServices as notServicesEs } from './wordings/es/notServices.ts';
import type { Services } from './wordings/services.ts';

/** When a message says two: what ends or changes the conversation comes before what merely colours it. */
const ORDER: readonly Service[] = [
  'optOut',
  'optIn',
  'staff',
  'wrongNumber',
  'iAmIn',
  'startOver',
  'byText',
  'onWeb',
  // "No le quiero decir" holds "quiero decir", which takes back what was said before.
  'privacyRefusal',
  'back',
  'whyNeeded',
  'whoAreYou',
  'wait',
  'rephrase',
  'repeat',
  'goOn',
  'unsure',
  'angry',
  'help',
  'thanks',
  'greeting',
];
const SOFT: ReadonlySet<Service> = new Set(['help', 'greeting', 'thanks']);

const LANGUAGES: readonly Services[] = [
  { ...guidanceEn, ...contactEn },
  { ...guidanceEs, ...contactEs },
];
const find = findPhrases(
  ORDER.flatMap((label) =>
    LANGUAGES.map((wordings): Phrase<Service> => ({ label, weight: 1, lines: wordings[label] })),
  ),
);
const findNot = findPhrases([{ label: 'not', weight: 1, lines: [...notServicesEn, ...notServicesEs] }]);

/** What the patient asks of the bot itself. A zero alone asks for staff; inside a sentence it is only a number. */
export function serviceOf(words: readonly string[]): Service | undefined {
  if (words.length === 1 && words[0] === '0') return 'staff';
  const plain = core(words);
  const said = new Set([...servicesIn(words), ...(plain.length < words.length ? servicesIn(plain) : [])]);
  return ORDER.find((service) => said.has(service));
}

/** Colour, not a request: it gives way to any problem named beside it. */
export function isSoft(service: Service): boolean {
  return SOFT.has(service);
}

function servicesIn(words: readonly string[]): readonly Service[] {
  const hits = find(words);
  const others = hits.length > 0 ? findNot(words) : [];
  return hits
    .filter((hit) => others.every(({ from, to }) => hit.to <= from || hit.from >= to))
    .map(({ label }) => label);
}
