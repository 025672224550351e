import type { Expected, Reading } from '../../dialogs/ports.ts';
import { findMailboxes } from './mailboxes.ts';
import type { Words } from './normalise.ts';
import { findPhrases, linesOf, type Hit, type Phrase } from './phrases.ts';
import { accounts as accountsEn } from './wordings/en/accounts.ts';
import { credentials as credentialsEn } from './wordings/en/credentials.ts';
import { elsewhere as elsewhereEn } from './wordings/en/elsewhere.ts';
import { messages as messagesEn } from './wordings/en/messages.ts';
import { accounts as accountsEs } from './wordings/es/accounts.ts';
import { credentials as credentialsEs } from './wordings/es/credentials.ts';
import { elsewhere as elsewhereEs } from './wordings/es/elsewhere.ts';
import { messages as messagesEs } from './wordings/es/messages.ts';
import type { Intent, Keywords, Problems } from './wordings/problems.ts';

type Problem = Reading['problems'][number];

const LANGUAGES: readonly Problems[] = [
  { ...credentialsEn, ...messagesEn, ...accountsEn, ...elsewhereEn },
  { ...credentialsEs, ...messagesEs, ...accountsEs, ...elsewhereEs },
];
const WEIGHTS = { sure: 0.9, likely: 0.7, hint: 0.35 } as const;
/** What is left of a phrase whose words belong to a surer one, and of one that runs from clause to clause. */
const RIVALLED = 0.45;
const ACROSS = 0.8;
const MENTIONED = 0.2;
const NAMED = 0.5;
const DENIED_WORDS = 3;
const ADDING = new Set(['and', 'y']);
const CONJUNCTIONS = new Set(['and', 'but', 'also', 'plus', 'because', 'y', 'pero', 'ademas', 'tambien', 'porque']);

const find = findPhrases(
  LANGUAGES.flatMap((language) =>
    Object.entries(language).flatMap(([intent, keywords]) => phrasesOf(intent as Intent, keywords)),
  ),
);
const findDenials = findPhrases([
  {
    label: 'denied',
    weight: 1,
    lines: linesOf(`
      not|isnt|arent|wasnt
      dont need|want
      no . need
      no quiero|necesito
      no esta
      never got
    `),
  },
]);

/** What the message is about, likeliest first; several problems in one message are all named. */
export function problemsIn(words: Words, expected: Expected | null): readonly Problem[] {
  const denials = findDenials(words.list);
  const hits = [...find(words.list), ...findMailboxes(words.list, expected)]
    .filter((hit) => !denials.some((denial) => isDenied(hit, denial, words)))
    .map((hit) => (hasBreak(words, hit.from + 1, hit.to) ? { ...hit, weight: hit.weight * ACROSS } : hit));
  const doubts = new Map<Intent, number>();
  for (const { label, weight } of withoutRivals(hits, words))
    doubts.set(label, (doubts.get(label) ?? 1) * (1 - weight));
  return vagueLast([...doubts].map(([intent, doubt]) => ({ intent, score: Math.round(100 * (1 - doubt)) / 100 })))
    .filter(({ score }) => score >= MENTIONED)
    .sort((a, b) => b.score - a.score);
}

function phrasesOf(label: Intent, keywords: Keywords): readonly Phrase<Intent>[] {
  return (['sure', 'likely', 'hint'] as const).map((how) => ({
    label,
    weight: WEIGHTS[how],
    lines: keywords[how] ?? [],
  }));
}

/** "It is not locked" speaks of no lock. */
function isDenied(hit: Hit<Intent>, { from, to }: Hit<string>, words: Words): boolean {
  return from < hit.from && hit.from - to < DENIED_WORDS && !hasBreak(words, to, hit.from + 1);
}

/** Words can mean one thing at a time: of hits that overlap, the surer and longer one keeps them. */
function withoutRivals(hits: readonly Hit<Intent>[], words: Words): readonly Hit<Intent>[] {
  const length = ({ from, to }: Hit<Intent>) => to - from;
  const kept: Hit<Intent>[] = [];
  for (const hit of [...hits].sort((a, b) => b.weight - a.weight || length(b) - length(a))) {
    const rivals = kept.filter((other) => other.from < hit.to && hit.from < other.to && !addsTo(other, hit, words));
    if (rivals.some(({ label }) => label === hit.label)) continue;
    kept.push(rivals.length > 0 ? { ...hit, weight: hit.weight * RIVALLED } : hit);
  }
  return kept;
}

/** "Forgot my username and my password": what the conjunction adds is a second problem, not another reading. */
function addsTo(first: Hit<Intent>, second: Hit<Intent>, { list }: Words): boolean {
  return list.slice(first.to, second.to).some((word) => ADDING.has(word));
}

function hasBreak({ list, breaks }: Words, from: number, to: number): boolean {
  return list.slice(from, to).some((word, at) => breaks.has(from + at) || CONJUNCTIONS.has(word));
}

/** "I can't log in because it is locked" is about the lock. */
function vagueLast(problems: readonly Problem[]): readonly Problem[] {
  const isNamed = problems.some(({ intent, score }) => intent !== 'cant_login' && score >= NAMED);
  return problems.map((problem) =>
    isNamed && problem.intent === 'cant_login' ? { ...problem, score: problem.score / 2 } : problem,
  );
}
