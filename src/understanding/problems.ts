import type { Expected, Reading } from '../../dialogs/ports.ts';
import { LABELS, type Label } from './labels.ts';
import { findMailboxes } from './mailboxes.ts';
import { cuesOf } from './cues.ts';
import type { Words } from './normalise.ts';
import type { OthersFinder } from './otherOrganisations.ts';
import type { Candidate, ReadClause, Recognised } from './recognition.ts';

type Problem = Reading['problems'][number];

const ACTED_ON = 0.6;
const MENTIONED = 0.2;
/** Sounds like nothing of ours, but like nothing else we know either: to be asked again rather than sent away. */
const UNKNOWN = 0.5;
/** A second problem must be said as clearly as this, in a clause of its own. */
const CLEARLY = 0.75;
const ABOUT: ReadonlySet<Label> = new Set([...LABELS.problems, ...LABELS.elsewhere]);
/** What these problems have in their story anyway: "I tried to reset my password and no email came" is about the email. */
const BACKGROUND: ReadonlySet<Label> = new Set(['forgot_password', 'cant_login']);
const PART_OF: Partial<Record<Label, readonly Label[]>> = {
  lost_email_access: ['no_reset_email', 'code_not_working'],
  suspected_compromise: ['no_reset_email', 'code_not_working', 'password_rejected'],
  account_inactive: ['locked_out'],
  link_expired: ['no_reset_email'],
  code_not_working: ['no_reset_email'],
};
/** Only phrases decide about an emergency; what merely sounds like one is a question of health. */
const HEALTH: Partial<Record<Label, Label>> = { medical_emergency: 'medical_question' };

/** What the message is about, likeliest first; several problems in one message are all named. */
export function problemsIn(
  words: Words,
  { candidates, clauses }: Recognised,
  { expected, isOthers }: { readonly expected: Expected | null; readonly isOthers: OthersFinder },
): readonly Problem[] {
  const [mailbox] = findMailboxes(words.list, expected);
  if (mailbox !== undefined) return [{ intent: mailbox, score: MAILBOX }];
  const named = withHealth(candidates)
    .map(({ intent, score }) => ({
      intent,
      score: isUnknown(intent, score, words) && !isOthers(words.list) ? UNKNOWN : score,
    }))
    .filter(({ intent, score }) => ABOUT.has(intent) && score >= MENTIONED);
  const several = severalIn(clauses, isAboutProblem(candidates[0]) ? 2 : 1);
  const problems = named.map(({ intent, score }) => ({
    intent,
    score:
      several.find((other) => other.intent === intent)?.score ?? (several.length > 0 ? Math.min(score, 0.5) : score),
  }));
  const missing = several.filter(({ intent }) => !problems.some((problem) => problem.intent === intent));
  return [...problems, ...missing]
    .map(({ intent, score }) => ({ intent, score: Math.round(100 * score) / 100 }))
    .sort((a, b) => b.score - a.score);
}

const MAILBOX = 0.95;

/** Problems that clauses name each by itself, where there are as many. */
function severalIn(clauses: readonly ReadClause[], fewest: number): readonly Problem[] {
  const clear = clauses.filter(
    ({ intent, score }) => (LABELS.problems as readonly Label[]).includes(intent) && score >= CLEARLY,
  );
  const [first, ...later] = clear;
  if (first === undefined) return [];
  const said = [first, ...later.filter(({ isAdded }) => isAdded)];
  const labels = new Set(said.map(({ intent }) => intent));
  const told = said.filter(({ intent }) => !isTold(intent, labels));
  const distinct = told.filter(({ intent }, at) => told.findIndex((other) => other.intent === intent) === at);
  return distinct.length >= fewest ? distinct.map(({ intent, score }) => ({ intent, score })) : [];
}

/** It belongs to the story of another problem that is named too; a forgotten username makes the password a problem of its own. */
function isTold(intent: Label, named: ReadonlySet<Label>): boolean {
  const others = [...named].filter((other) => other !== intent && !BACKGROUND.has(other));
  if (intent === 'forgot_password') return others.some((other) => other !== 'forgot_username');
  if (BACKGROUND.has(intent)) return others.length > 0;
  return others.some((other) => PART_OF[other]?.includes(intent));
}

/** It is nothing of ours, and names nothing else that is known either. */
function isUnknown(intent: Label, score: number, { list }: Words): boolean {
  return intent === 'oos' && score > UNKNOWN && !cuesOf(list).has('oos.sure');
}

/** Where something else comes first ("I need a person, my account is locked"), one clear problem beside it is told too. */
function isAboutProblem(likeliest: Candidate | undefined): boolean {
  return likeliest !== undefined && ABOUT.has(likeliest.intent) && likeliest.score >= ACTED_ON;
}

function withHealth(candidates: readonly Candidate[]): readonly Candidate[] {
  const scores = new Map<Label, number>();
  for (const { intent, score } of candidates) {
    const label = HEALTH[intent] ?? intent;
    scores.set(label, (scores.get(label) ?? 0) + score);
  }
  return [...scores].map(([intent, score]) => ({ intent, score })).sort((a, b) => b.score - a.score);
}
