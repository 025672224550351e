import { bands } from '../../flows/meanings.ts';
import { classifyWith } from './classify.ts';
import { clausesOf } from './clauses.ts';
import { cuesOf } from './cues.ts';
import { mask } from './mask.ts';
import { wordsOf } from './normalise.ts';
import { shippedKnowledge } from './knowledge.ts';

const SHOWN = 5;
const REASONS = 12;
const KINDS: Readonly<Record<string, string>> = { w: 'words', l: 'letters', c: 'phrase' };

/** How a message is read and why, for whoever writes lines: candidates with their bands, clauses, and what decided. */
export function explain(text: string): string {
  const knowledge = shippedKnowledge();
  const { candidates, lang, safety } = classifyWith(knowledge, text);
  const words = wordsOf(mask(text).text);
  const [likeliest] = candidates;
  if (likeliest === undefined) return 'There are no words in it.';
  const reasons = knowledge.recogniser.reasons(words.list, cuesOf(words.list), likeliest.intent).slice(0, REASONS);
  return [
    `read as    ${words.list.join(' ')}`,
    `language   ${lang}`,
    `safety     ${safety ?? 'none'}`,
    ...candidates
      .slice(0, SHOWN)
      .map(({ intent, score }) => `${score.toFixed(2)}  ${bandOf(score).padEnd(4)} ${intent}`),
    `clauses    ${clausesOf(words)
      .map(({ words: said }) => said.join(' '))
      .join(' | ')}`,
    `what decided for ${likeliest.intent}:`,
    ...reasons.map(
      ({ gram, weight }) => `${weight.toFixed(2).padStart(6)}  ${KINDS[gram.charAt(0)] ?? ''}: ${gram.slice(1)}`,
    ),
  ].join('\n');
}

function bandOf(score: number): string {
  if (score >= bands.act) return 'act';
  return score >= bands.ask ? 'ask' : '';
}
