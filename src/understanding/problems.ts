import type { Expected, Reading } from '../../dialogs/ports.ts';
import { PROBLEMS_EN } from './keywordsEn.ts';
import { PROBLEMS_ES } from './keywordsEs.ts';
import type { Words } from './normalise.ts';
import { findPhrases, type Hit, type Phrase } from './phrases.ts';

/** What a message may be about: the problems that flows solve, then what the bot recognises and hands on. */
export type Intent =
  | 'forgot_password' | 'no_reset_email' | 'email_not_recognized' | 'lost_email_access' | 'forgot_username' | 'locked_out'
  | 'password_rejected' | 'link_expired' | 'code_not_working' | 'cant_login' | 'account_inactive' | 'duplicate_account'
  | 'new_account' | 'outage' | 'suspected_compromise' | 'proxy_access' | 'shared_device_wifi'
  | 'medical_question' | 'appointment' | 'billing' | 'oos';

/** One intent's wordings, in the notation of phrases.ts, by how much each says. */
export interface Keywords {
  /** It is this, whatever else is in the sentence. */
  readonly sure?: readonly string[];
  readonly likely?: readonly string[];
  /** Worth asking about; two of them are likely. */
  readonly hint?: readonly string[];
}

/** One language's keywords. */
export type Problems = Readonly<Record<Intent, Keywords>>;

type Problem = Reading['problems'][number];

const WEIGHTS = { sure: 0.9, likely: 0.7, hint: 0.35 } as const;
const LANGUAGES = [PROBLEMS_EN, PROBLEMS_ES];
const MENTIONED = 0.2;
const CONJUNCTIONS = new Set(['and', 'but', 'also', 'plus', 'because', 'y', 'pero', 'ademas', 'tambien', 'porque']);

const find = findPhrases(LANGUAGES.flatMap((language) => (Object.keys(language) as Intent[]).flatMap((label) =>
  (['sure', 'likely', 'hint'] as const).map((how): Phrase<Intent> => ({ label, weight: WEIGHTS[how], lines: language[label][how] ?? [] })))));

const findDenials = findPhrases([{ label: 'denied', weight: 1, lines: [
  'not|isnt|arent|wasnt', 'dont need|want', 'no . need', 'no quiero|necesito', 'no esta', 'never got',
] }]);
/** Another organisation's sign-in. The mailbox counts as ours only where the message or the question is about our mail. */
const findMailbox = findPhrases([{ label: 'mailbox', weight: 1, lines: ['@password .. =gmail|=hotmail|=yahoo|=outlook|=icloud|=aol'] }]);
const OUR_MAIL = new Set(['reset', 'link', 'enlace', 'code', 'codigo', 'too', 'also', 'tambien', 'portal', 'email', 'correo']);

/** What the message is about, likeliest first; several problems in one message are all named. */
export function problemsIn(words: Words, expected: Expected | null): readonly Problem[] {
  const hits = [...find(words.list).map((hit) => acrossClauses(hit, words)), ...mailboxHits(words.list, expected)];
  const denials = findDenials(words.list);
  const believed = hits.filter((hit) => !denials.some(({ to }) => to <= hit.from && hit.from - to < 3 && !hasBreak(words, to, hit.from + 1)));
  const scores = new Map<Intent, number>();
  for (const { label, weight } of rivals(believed)) scores.set(label, 1 - (1 - (scores.get(label) ?? 0)) * (1 - weight));
  return vagueLast([...scores].map(([intent, score]) => ({ intent, score: Math.round(score * 100) / 100 })))
    .filter(({ score }) => score >= MENTIONED)
    .sort((a, b) => b.score - a.score);
}

/** Words can mean one thing at a time: of hits that overlap, the surer and longer one keeps them. */
function rivals(hits: readonly Hit<Intent>[]): readonly Hit<Intent>[] {
  const kept: Hit<Intent>[] = [];
  for (const hit of [...hits].sort((a, b) => b.weight - a.weight || (b.to - b.from) - (a.to - a.from))) {
    const overlapping = kept.filter(({ from, to }) => from < hit.to && hit.from < to);
    if (overlapping.some(({ label }) => label === hit.label)) continue;
    kept.push(overlapping.length > 0 ? { ...hit, weight: hit.weight * 0.45 } : hit);
  }
  return kept;
}

function acrossClauses(hit: Hit<Intent>, words: Words): Hit<Intent> {
  return hasBreak(words, hit.from + 1, hit.to) ? { ...hit, weight: hit.weight * 0.8 } : hit;
}

function hasBreak({ list, breaks }: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (breaks.has(at) || CONJUNCTIONS.has(list[at] ?? '')) return true;
  return false;
}

/** "I can't log in because it is locked" is about the lock. */
function vagueLast(problems: readonly Problem[]): readonly Problem[] {
  const isNamed = problems.some(({ intent, score }) => intent !== 'cant_login' && score >= 0.5);
  return isNamed ? problems.map((problem) => (problem.intent === 'cant_login' ? { ...problem, score: problem.score / 2 } : problem)) : problems;
}

function mailboxHits(list: readonly string[], expected: Expected | null): readonly Hit<Intent>[] {
  const aboutOurMail = list.some((word) => OUR_MAIL.has(word))
    || (expected?.choices.some(({ words }) => words.some((wording) => /e-?mail|correo|gmail/i.test(wording))) ?? false);
  return findMailbox(list).map((hit) => ({ ...hit, label: aboutOurMail ? 'lost_email_access' : 'oos', weight: 0.95 }));
}
