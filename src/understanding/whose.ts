import type { Reading } from '../../dialogs/ports.ts';
import { findPhrases } from './phrases.ts';
import { whose as whoseEn } from './wordings/en/whose.ts';
import { whose as whoseEs } from './wordings/es/whose.ts';

const find = findPhrases(
  [whoseEn, whoseEs].flatMap(({ self, died }) => [
    { label: 'self' as const, weight: 1, lines: self },
    { label: 'died' as const, weight: 1, lines: died },
  ]),
);

/**
 * Whose account the words are about, where they say so. "My password" is the patient's own, unless another person's account is
 * spoken of as well ("my password and my son's"): then nothing is taken for granted.
 */
export function whoseAccount(words: readonly string[], problems: Reading['problems']): Reading['own'] {
  const aboutOthers = problems.some(({ intent }) => intent === 'proxy_access');
  const labels = new Set(find(words).map(({ label }) => label));
  if (labels.has('died') && aboutOthers) return 'died';
  return labels.has('self') && !aboutOthers ? 'self' : undefined;
}
