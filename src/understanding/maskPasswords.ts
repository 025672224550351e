import type { Claim } from './mask.ts';
import { unaccented } from './normalise.ts';
import { EVERYDAY } from './everydayWords.ts';

const PASSWORD = '(?:password|passcode|passwd|passwrd|pasword|pword|pwd|pw|pass|pin|contrase[nñ]i?a|clave|secret word|palabra secreta)s?';
const BETWEEN = '(?: (?:for|on|of|that|i|we|use|used|usually|always|have|had|the|my|this|portal|account|email|login|there|now|de|del|para|el|la|mi|que|uso|en|cuenta|correo)){0,6}';
const SAID_TO_BE = new RegExp(`(?<![\\p{L}\\d])${PASSWORD}${BETWEEN}(?: (?:is|was|es|era|fue|sería|will be)(?: now| still| ahora| also)?(?: set to)?:? |['’]s |s? ?[:=] ?)`, 'giu');
const FOLLOWED_BY = new RegExp(`(?<![\\p{L}\\d])${PASSWORD}${BETWEEN}(?: (?:to|as|with|a|por|como))? (?=\\S)`, 'giu');
const SAID_AFTER = new RegExp(`(\\S+) (?:is|was|as|for|es|era|como|de) (?:my |the |mi |la |a )?(?:new |old |nueva )?${PASSWORD}(?![\\p{L}\\d])`, 'giu');
const MOST_WORDS = 5;

/** "my password is …", "pw: …", "… is my password", with or without digits and signs. */
export function spokenSecrets(text: string): readonly Claim[] {
  const said = [...text.matchAll(SAID_TO_BE)].flatMap(({ 0: cue, index }) => secretAt(text, index + cue.length, isEveryday));
  const beside = [...text.matchAll(FOLLOWED_BY)].flatMap(({ 0: cue, index }) => secretAt(text, index + cue.length, (word) => !isOdd(word)));
  const after = [...text.matchAll(SAID_AFTER)].flatMap(({ 1: word = '', index }) => (isOdd(word) ? [claim(index, word)] : []));
  return [...said, ...beside, ...after];
}

/** Tokens of 8 and more characters with letters, digits and a sign. */
export function mixedTokens(text: string): readonly Claim[] {
  return tokens(text).flatMap(({ word, at }) => {
    const bare = word.replace(/[!?]{2,}$|[.,;:]+$/u, '');
    const isMixed = bare.length >= 8 && /\p{L}/u.test(bare) && /\d/.test(bare) && /[@#$%^&*+=~!?|\\]/.test(bare);
    return isMixed && !/@(?:gmail|yahoo|hotmail|outlook|icloud|aol)/i.test(bare) ? [claim(at, bare)] : [];
  });
}

/** In a message that speaks of a password, also tokens of letters and digits, unless they are said to be a username. */
export function besidePasswordWord(text: string): readonly Claim[] {
  if (!new RegExp(`(?<![\\p{L}\\d])${PASSWORD}(?![\\p{L}\\d])`, 'iu').test(text)) return [];
  return tokens(text).flatMap(({ word, at }) => {
    const bare = word.replace(/^["'(]+|["').,;:!?]+$/gu, '');
    const isUsername = /(?:username|user name|user|user id|usuario|login)(?: (?:is|es))?:? ?["'(]*$/iu.test(text.slice(Math.max(0, at - 20), at));
    const isPassword = /^(?=\S*\p{L})(?=\S*\d)[\p{L}\d]{6,40}$/u.test(bare) && !/^(?:iphone|ipad|windows|android|galaxy|covid)\d|^\d+(?:times|minutes|min|hours|st|nd|rd|th|am|pm|years?)$/iu.test(bare);
    return isPassword && !isUsername ? [claim(at + word.indexOf(bare), bare)] : [];
  });
}

/** The secret that begins at `from`: what is in quotes, one odd word, or a few words that are not everyday ones. */
function secretAt(text: string, from: number, isHarmless: (word: string) => boolean): readonly Claim[] {
  const quoted = /^["“'«]([^"”'»\n]{1,60})["”'»]/u.exec(text.slice(from, from + 64));
  if (quoted?.[1] && !isHarmless(quoted[1])) return [claim(from + 1, quoted[1])];
  let to = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = /^\s*(\S+)/u.exec(text.slice(to, to + 120));
    if (!word?.[1] || isHarmless(word[1]) || word[1].startsWith('[hid')) break;
    to += word[0].replace(/[.,;]+$/u, '').length;
    if (isOdd(word[1]) || /[.,;!?]$/u.test(word[1])) break;
  }
  return to > from ? [claim(from, text.slice(from, to))] : [];
}

function claim(from: number, hidden: string): Claim {
  return { from, to: from + hidden.length, put: '[hidden]', secret: true };
}

function isEveryday(word: string): boolean {
  const bare = unaccented(word).replace(/[^\p{L}\p{N}]/gu, '');
  return bare === '' || (EVERYDAY.has(bare) && !isOdd(word));
}

/** Digits or signs inside, as no everyday word has. A lone small number, a time or a price is none. */
function isOdd(word: string): boolean {
  if (word.startsWith('[hid')) return false;
  const bare = word.replace(/^["'“«(]+|["'”».,;:)?]+$/gu, '').replace(/!+$/u, (signs) => (/\d/.test(word) ? signs : ''));
  if (/^[\d:.,$%/!-]*$/.test(bare)) return /\d{4,}/.test(bare);
  return /\p{L}.*\d|\d.*\p{L}|[@#$%^&*+=~_]|\p{Ll}\p{Lu}|.!./u.test(bare) && bare.length >= 4;
}

function tokens(text: string): readonly { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word, at: index }));
}
