import type { SafetyKind } from '../../dialogs/ports.ts';
import { longPastIn } from './longPast.ts';
import { isOneSentence, type Words } from './normalise.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import { emergencies as emergenciesEn } from './wordings/en/emergencies.ts';
import { lookAlikes as lookAlikesEn } from './wordings/en/lookAlikes.ts';
import { emergencies as emergenciesEs } from './wordings/es/emergencies.ts';
import { lookAlikes as lookAlikesEs } from './wordings/es/lookAlikes.ts';

/** When a message says more than one: words of suicide first, since both lines are given for them; then what needs 911. */
const KINDS: readonly SafetyKind[] = ['self_harm_crisis', 'medical_emergency', 'danger'];

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

/** An emergency, a crisis or danger at home, wherever in the message it stands; both languages always. */
export function safetyOf(words: Words): SafetyKind | undefined {
  const found = find(words.list);
  if (found.length === 0) return undefined;
  const sayings = findSayings(words.list).filter((saying) => isOneSentence(words, saying));
  const isLongPast = longPastIn(words);
  const meant = found
    .filter((hit) => !sayings.some((saying) => saying.from < hit.to && hit.from < saying.to))
    .filter((hit) => hit.label !== 'medical_emergency' || !isLongPast(hit));
  return KINDS.find((kind) => meant.some(({ label }) => label === kind));
}
