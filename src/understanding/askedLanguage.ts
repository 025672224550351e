import { core, wordsOf, type Words } from './normalise.ts';

/** How languages are named, in English, in Spanish and by themselves. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'english|ingles|inglish|inglés',
  es: 'spanish|espanol|español|castellano|castilian',
  vi: 'vietnamese|vietnamita|tiếng việt|viet',
  zh: 'chinese|mandarin|cantonese|chino|中文|普通话|國語|汉语|漢語|廣東話',
  ko: 'korean|coreano|한국어',
  tl: 'tagalog|filipino|pilipino',
  ru: 'russian|ruso|русский|по русски',
  ar: 'arabic|arabe|العربية|عربي',
  ht: 'haitian|creole|kreyol|criollo haitiano|kreyòl ayisyen',
  pt: 'portuguese|portugues|português',
  fr: 'french|frances|français',
  pl: 'polish|polaco|polski',
  ja: 'japanese|japones|日本語',
  de: 'german|aleman|deutsch',
  it: 'italian|italiano',
  fa: 'farsi|persian|persa|dari|فارسی',
  hi: 'hindi|हिन्दी|हिंदी',
  ur: 'urdu|اردو',
  bn: 'bengali|bangla|বাংলা',
  gu: 'gujarati|ગુજરાતી',
  pa: 'punjabi|ਪੰਜਾਬੀ',
  so: 'somali|soomaali',
  am: 'amharic|አማርኛ',
  uk: 'ukrainian|ucraniano|українська',
  ne: 'nepali|नेपाली',
  km: 'khmer|cambodian|ខ្មែរ',
  lo: 'lao|laotian|ລາວ',
  th: 'thai|tailandes|ไทย',
  my: 'burmese|birmano|မြန်မာ',
  hmn: 'hmong|hmoob',
  sw: 'swahili|kiswahili',
  ps: 'pashto|پښتو',
  yo: 'yoruba',
  ig: 'igbo',
  el: 'greek|griego|ελληνικά',
  he: 'hebrew|hebreo|עברית',
  nv: 'navajo|dine bizaad',
  ase: 'asl|sign language|lengua de senas',
  ti: 'tigrinya|ትግርኛ',
  mix: 'mixteco|mixtec',
};

/** Scripts that neither English nor Spanish is written in, and the language they most likely mean here. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Khmer}/gu, 'km'],
];

/** Some letter past the Latin ones; without it none of these scripts need be looked for. */
const PAST_LATIN = /[\u0300-\uFFFF]/;

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([code, names]) =>
    names.split('|').map((name) => [wordsOf(name).list.join(' '), code] as const),
  ),
);
const CUES = new Set(
  (
    'in speak speaks speaking talk language interpreter translator translate switch change prefer want need only have use someone anybody anyone understand read write please ' +
    'en habla hablan hablo hable idioma interprete traductor cambiar prefiero quiero solo alguien entiendo leo escribo favor'
  ).split(' '),
);
const LONGEST_REQUEST = 14;
const DENIAL_REACH = 4;
const DENIALS = new Set(['no', 'not', 'dont', 'cant', 'doesnt', 'little', 'poco', 'nada']);

/** The code of the language asked for: named alone ("español"), or with a word that asks for it ("do you speak Chinese?"). */
export function askedLanguage(plain: string, { list }: Words = wordsOf(plain)): string | undefined {
  const words = core(list);
  const named = [...namedIn(words)];
  if (named.length === 0) return scriptOf(plain);
  const alone = BY_NAME.get(words.join(' '));
  if (alone !== undefined || words.length > LONGEST_REQUEST) return alone;
  const wanted = named.find(({ at }) => !isDenied(words, at));
  return wanted === undefined ? theOther(named[0]?.code, words) : codeIfAsked(wanted.code, words);
}

function codeIfAsked(code: string, words: readonly string[]): string | undefined {
  return words.some((word) => CUES.has(word)) ? code : undefined;
}

function isDenied(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - DENIAL_REACH), at).some((word) => DENIALS.has(word));
}

function* namedIn(words: readonly string[]): Generator<{ readonly code: string; readonly at: number }> {
  for (let at = 0; at < words.length; at++) {
    const code = BY_NAME.get(`${words[at] ?? ''} ${words[at + 1] ?? ''}`) ?? BY_NAME.get(words[at] ?? '');
    if (code !== undefined) yield { code, at };
  }
}

/** "No hablo inglés" asks for Spanish, "I don't speak Spanish" for English; other denials name no language we could guess. */
function theOther(denied: string | undefined, words: readonly string[]): string | undefined {
  if (denied === 'es') return 'en';
  const inSpanish = words.some((word) => ['hablo', 'entiendo', 'se', 'leo', 'hablamos', 'habla'].includes(word));
  return denied === 'en' && inSpanish ? 'es' : undefined;
}

function scriptOf(plain: string): string | undefined {
  if (!PAST_LATIN.test(plain)) return undefined;
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([script]) => (plain.match(script)?.length ?? 0) * 2 > letters && letters > 1)?.[1];
}
