import { starting, startingProblem } from './follow.ts';
import { bands, isIntent, meanings, notAboutPortal, type Intent } from './meanings.ts';
import type { Meaning, Said } from './said.ts';
import type { Decision, Move, Rule, Standing, Talk } from './talk.ts';

/** How many flows may wait under another; a further problem is kept for later instead. */
const MOST_WAITING = 2;
/** Urgency of flows that only other flows lead to. */
const PLAIN = 5;

/** Problems named in the patient's own words: where nothing is open they choose the flow, else the urgent one goes first. */
export const problemRule: Rule = (said, standing) => {
  const { top } = standing;
  const problems = problemsOf(said, standing);
  const portal = problems.filter(({ intent }) => isIntent(intent));
  if (portal.length === 0 && saysItAgain(problems, standing)) return notOurs(standing);
  if (isNothingOpen(top)) return choosing(problems, portal, standing);
  const [clearest] = problems;
  if (clearest === undefined || clearest.score < bands.act) return null;
  if (notAboutPortal.has(clearest.intent)) return notOurs(standing);
  return isIntent(clearest.intent) ? another(clearest.intent, standing) : null;
};

function isNothingOpen(top: Standing['top']): boolean {
  return top === null || top.flow.id === 'triage' || top.flow.id === 'aftercare';
}

/** That it is not about the portal was asked about in this case, and is said once more while the problem is looked for. */
function saysItAgain([clearest]: readonly Meaning[], { talk, top }: Standing): boolean {
  const isSure = clearest !== undefined && clearest.score >= bands.act && notAboutPortal.has(clearest.intent);
  return isSure && top?.flow.id === 'triage' && talk.asked['triage.notPortal'] !== undefined;
}

/** Whom to call instead; a question that says so itself is put in other words. */
function notOurs({ talk, top }: Standing): Decision {
  if (top?.saved.state === 'notPortal') return { talk, moves: [{ do: 'ask', manner: 'again' }] };
  return {
    talk,
    moves: [
      { do: 'say', reply: 'notPortal' },
      { do: 'ask', manner: 'same' },
    ],
  };
}

/** A code for sign-in that does not come is no missing email: its own flow asks where it should come to. */
function problemsOf({ problems, signInCode }: Said, { policy }: Standing): readonly Meaning[] {
  if (!signInCode || policy.portal.secondStep.used === 'none') return problems;
  const named = problems.map(({ intent, score }) => ({
    intent: intent === 'no_reset_email' ? 'code_not_working' : intent,
    score,
  }));
  return named.filter(({ intent }, at) => named.findIndex((other) => other.intent === intent) === at);
}

/** Nothing is open: the words choose, or narrow down, the flow. */
function choosing(problems: readonly Meaning[], portal: readonly Meaning[], { talk, top }: Standing): Decision | null {
  const clear = portal.filter(({ score }) => score >= bands.act).map(({ intent }) => intent as Intent);
  const facts = { ...talk.facts, ...meant(problems, portal, clear) };
  if (facts.meaning === undefined && top !== null) return null; // the pending question missed its answer
  const [first, ...later] = byUrgency(clear);
  const forgotBoth = clear.includes('forgot_username') && clear.includes('forgot_password');
  const understood: Talk = {
    ...talk,
    misses: 0,
    kept: [...new Set([...talk.kept, ...later.filter((intent) => !(forgotBoth && intent === 'forgot_password'))])],
    facts: forgotBoth ? { ...facts, forgotName: true } : facts,
  };
  const echo = echoOf(first, forgotBoth ? 0 : later.length, understood);
  const begun = starting(understood, { how: 'restart', flow: 'triage' });
  return { talk: begun.talk, moves: [...echo, ...begun.moves] };
}

/** One line that tells what was understood, so that a mistake shows at once; a death is not named back. */
function echoOf(about: Intent | undefined, others: number, { facts }: Talk): readonly Move[] {
  if (about === undefined || facts.own === 'died') return [];
  return [{ do: 'say', reply: others > 0 ? 'urgentFirst' : 'understood', about }];
}

function meant(problems: readonly Meaning[], portal: readonly Meaning[], clear: readonly Intent[]): Talk['facts'] {
  const guesses = portal.filter(({ score }) => score >= bands.ask).map(({ intent }) => intent as Intent);
  const specific = byUrgency(clear.filter((intent) => intent !== 'cant_login'));
  if (specific.length > 0) return { meaning: 'clear', guesses: specific };
  if (clear.includes('cant_login')) return { meaning: 'cannotGetIn', guesses: [] };
  if (guesses.length > 0) return { meaning: 'several', guesses: guesses.slice(0, 3) };
  const [top] = problems;
  if (top && notAboutPortal.has(top.intent) && top.score >= bands.act) return { meaning: 'notPortal', guesses: [] };
  return {};
}

/** A new problem while another is open. */
function another(intent: Intent, standing: Standing): Decision | null {
  const { talk, top, waiting } = standing;
  const { flow, urgency } = meanings[intent];
  if (top === null || flow === top.flow.id || flow === 'triage') return null;
  const open = waiting.includes(flow);
  if (!open && waiting.length < MOST_WAITING && urgency > urgencyOf(top.flow.id)) {
    const begun = startingProblem({ ...talk, misses: 0 }, intent, 'begin');
    return { talk: begun.talk, moves: [{ do: 'say', reply: 'urgentFirst', about: intent }, ...begun.moves] };
  }
  return {
    talk: open ? talk : { ...talk, kept: [...new Set([...talk.kept, intent])] },
    moves: [
      { do: 'say', reply: 'keptForLater', about: intent },
      { do: 'ask', manner: 'same' },
    ],
  };
}

function byUrgency(intents: readonly Intent[]): Intent[] {
  return [...intents].sort((a, b) => meanings[b].urgency - meanings[a].urgency);
}

/** A flow is as urgent as the most urgent meaning that leads to it; one that no meaning leads to counts as a plain problem. */
function urgencyOf(flow: string): number {
  const leading = Object.values(meanings).filter((meaning) => meaning.flow === flow);
  return leading.length === 0 ? PLAIN : Math.max(...leading.map(({ urgency }) => urgency));
}
