import type { Claim, Rule } from './claim.ts';
import { emailClaims, linkClaims } from './maskAddresses.ts';
import { numberClaims } from './maskNumbers.ts';
import { besidePasswordWord, mixedTokens, spokenSecrets } from './maskPasswords.ts';
import { tidy } from './normalise.ts';

/** A text made safe to store. */
export interface Masked {
  readonly text: string;
  readonly hidSecret: boolean;
}

/** In order: the first rule to claim a stretch has it. What is said to be a password comes before what looks harmless. */
const RULES: readonly Rule[] = [
  alreadyHidden,
  spokenSecrets,
  linkClaims,
  emailClaims,
  mixedTokens,
  ...numberClaims,
  besidePasswordWord,
];
const MOST_ROUNDS = 6;

/**
 * Hides passwords, codes, birth dates and the numbers of cards and insurance; shows the first letter of emails.
 *
 * Trade-offs, each on the side of hiding: a plain word after "my password is" is hidden unless it is an everyday word
 * ("wrong"), so a password that is an everyday word stays; any full date is taken for a birth date; a bare number of
 * 4 to 8 digits is taken for a code unless it reads as a year, an amount or an address; a mixed token counts only with
 * a sign other than `. _ -`, because usernames have those. Phone numbers stay, since staff compare them with the chart.
 */
export function mask(text: string): Masked {
  let masked: Masked = { text: tidy(text), hidSecret: false };
  // Hiding one thing can leave a neighbour that now reads as a secret: go on until nothing changes.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = maskOnce(masked.text);
    const settled = next.text === masked.text;
    masked = { text: next.text, hidSecret: masked.hidSecret || next.hidSecret };
    if (settled) break;
  }
  return masked;
}

function maskOnce(text: string): Masked {
  const claims: Claim[] = [];
  for (const rule of RULES) {
    for (const claim of rule(text)) {
      if (claims.every(({ from, to }) => claim.to <= from || claim.from >= to)) claims.push(claim);
    }
  }
  if (claims.length === 0) return { text, hidSecret: false };
  let stored = '';
  let at = 0;
  for (const { from, to, put } of claims.sort((a, b) => a.from - b.from)) {
    stored += text.slice(at, from) + put;
    at = to;
  }
  return { text: tidy(stored + text.slice(at)), hidSecret: claims.some(({ secret }) => secret) };
}

function alreadyHidden(text: string): readonly Claim[] {
  return [...text.matchAll(/\[(?:hidden|oculto)\]/g)].map(({ index, 0: put }) => ({
    from: index,
    to: index + put.length,
    put,
    secret: false,
  }));
}
