import { HIDDEN, isHidden, type Claim } from './claim.ts';
import { EVERYDAY } from './everydayWords.ts';
import { unaccented } from './normalise.ts';

const PASSWORD =
  '(?:password|passcode|passwd|passwrd|pasword|pword|pwd|pw|pass|pin|contrase[nñ]i?a|clave|secret word|palabra secreta)s?';
const ABOUT =
  'for|on|of|that|i|we|use|used|usually|always|have|had|the|my|this|portal|account|email|login|there|now|de|del|para|el|la|mi|que|uso|en|cuenta|correo';
const CUE = `(?<![\\p{L}\\d])${PASSWORD}(?: (?:${ABOUT})){0,6}`;
const SAID_TO_BE = new RegExp(
  `${CUE}(?: (?:is|was|es|era|fue|sería|will be)(?: now| still| ahora| also)?(?: set to)?:? |['’]s |s? ?[:=] ?)`,
  'giu',
);
const FOLLOWED_BY = new RegExp(`${CUE}(?: (?:to|as|with|a|por|como))? (?=\\S)`, 'giu');
const SAID_AFTER = new RegExp(
  `(\\S+) (?:is|was|as|for|es|era|como|de) (?:my |the |mi |la |a )?(?:new |old |nueva )?${PASSWORD}(?![\\p{L}\\d])`,
  'giu',
);
const SPOKEN_OF = new RegExp(`(?<![\\p{L}\\d])${PASSWORD}(?![\\p{L}\\d])`, 'iu');
const USERNAME_SAID = /(?:username|user name|user|user id|usuario|login)(?: (?:is|es))?:? ?["'(]*$/iu;
const NO_PASSWORD =
  /^(?:iphone|ipad|windows|android|galaxy|covid)\d|^\d+(?:times|minutes|min|hours|st|nd|rd|th|am|pm|years?)$/iu;
/** Half an email, and a time of day. */
const NO_SECRET = /@(?:gmail|yahoo|hotmail|outlook|icloud|aol)|^\d{1,2}:\d{2}[ap]m\W*$/i;
const MOST_WORDS = 5;

/** "my password is …", "pw: …", "… is my password", with or without digits and signs. */
export function spokenSecrets(text: string): readonly Claim[] {
  const said = [...text.matchAll(SAID_TO_BE)].flatMap(({ 0: cue, index }) =>
    secretAt(text, index + cue.length, isEveryday),
  );
  const beside = [...text.matchAll(FOLLOWED_BY)].flatMap(({ 0: cue, index }) =>
    secretAt(text, index + cue.length, isPlain),
  );
  const after = [...text.matchAll(SAID_AFTER)].flatMap(({ 1: word = '', index }) =>
    isPlain(word) ? [] : [hide(index, word)],
  );
  return [...said, ...beside, ...after];
}

/** Tokens of 8 and more characters with letters, digits and a sign. */
export function mixedTokens(text: string): readonly Claim[] {
  return tokens(text).flatMap(({ word, at }) => {
    const bare = word.replace(/[!?]{2,}$|[.,;:]+$/u, '');
    const isMixed = bare.length >= 8 && [/\p{L}/u, /\d/, /[@#$%^&*+=~!?|\\]/].every((kind) => kind.test(bare));
    return isMixed && !NO_SECRET.test(bare) ? [hide(at, bare)] : [];
  });
}

/** In a message that speaks of a password, also tokens of letters and digits, unless they are said to be a username. */
export function besidePasswordWord(text: string): readonly Claim[] {
  if (!SPOKEN_OF.test(text)) return [];
  return tokens(text).flatMap(({ word, at }) => {
    const bare = word.replace(/^["'(]+|["').,;:!?]+$/gu, '');
    const isUsername = USERNAME_SAID.test(text.slice(Math.max(0, at - 20), at));
    const isPassword = /^(?=\S*\p{L})(?=\S*\d)[\p{L}\d]{6,40}$/u.test(bare) && !NO_PASSWORD.test(bare);
    return isPassword && !isUsername ? [hide(at + word.indexOf(bare), bare)] : [];
  });
}

/** The secret that begins at `from`: what is in quotes, one odd word, or a few words that are not everyday ones. */
function secretAt(text: string, from: number, isHarmless: (word: string) => boolean): readonly Claim[] {
  const quoted = quotedIn(text.slice(from));
  if (quoted !== '' && !isHarmless(quoted)) return [hide(from + 1, quoted)];
  let to = from;
  for (const { word, at } of tokens(text.slice(from)).slice(0, MOST_WORDS)) {
    if (isHidden(word) || isHarmless(word)) break;
    to = from + at + word.replace(/[.,;]+$/u, '').length;
    if (endsSecret(word)) break;
  }
  return to > from ? [hide(from, text.slice(from, to))] : [];
}

function quotedIn(text: string): string {
  return /^["“'«]([^"”'»\n]{1,60})["”'»]/u.exec(text)?.[1] ?? '';
}

function endsSecret(word: string): boolean {
  return !isPlain(word) || /[.,;!?]$/u.test(word);
}

function hide(from: number, hidden: string): Claim {
  return { from, to: from + hidden.length, put: HIDDEN, secret: true };
}

function isEveryday(word: string): boolean {
  const bare = unaccented(word).replace(/[^\p{L}\p{N}]/gu, '');
  return bare === '' || (EVERYDAY.has(bare) && isPlain(word));
}

/** No digits or signs inside, or no more than a small number, a time or a price. */
function isPlain(word: string): boolean {
  if (isHidden(word)) return true;
  const bare = word
    .replace(/^["'“«(]+|["'”».,;:)?]+$/gu, '')
    .replace(/!+$/u, (signs) => (/\d/.test(word) ? signs : ''));
  if (/^[\d:.,$%/!-]*$/.test(bare)) return !/\d{4,}/.test(bare);
  return bare.length < 4 || !/\p{L}.*\d|\d.*\p{L}|[@#$%^&*+=~_]|\p{Ll}\p{Lu}|.!./u.test(bare);
}

function tokens(text: string): readonly { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word, at: index }));
}
