import { raised } from './alarm.ts';
import { starting, toStaff } from './follow.ts';
import { choicesOf, knows, type Position } from './play.ts';
import { problemRule } from './problems.ts';
import type { Said } from './said.ts';
import { serviceRule } from './services.ts';
import { questionOf } from './settle.ts';
import type { Decision, Move, Rule, Standing, Talk } from './talk.ts';

/** Questions that can be gone back to. */
const TRAIL = 6;
/** Answers a why card shows. */
const ANSWERED = 60;

/** 911 and 988 come before anything, whoever owns the conversation; staff have a case; then it goes on when the patient wants. */
const emergency: Rule = ({ safety }, { talk: before, top }) => {
  if (safety === undefined || safety === 'danger') return null;
  const talk = raised(before, 'emergency');
  const says: Move = { do: 'say', reply: safety === 'self_harm_crisis' ? 'crisis' : 'emergency' };
  const moves: Move[] = [{ do: 'alert', reason: 'emergency' }, says];
  if (talk.owner === 'staff' || talk.optedOut || top?.flow.id === 'afterEmergency') return { talk, moves };
  const { talk: after, moves: begun } = starting(talk, { how: 'begin', flow: 'afterEmergency' });
  return { talk: after, moves: [...moves, ...begun] };
};

/** Who asked to hear nothing more hears nothing more, but for who we are, when they ask: carriers want that answered always. */
const optedOut: Rule = ({ service }, { talk, top }) => {
  if (!talk.optedOut) return null;
  if (service === 'help') return { talk, moves: [{ do: 'say', reply: 'help' }] };
  if (service !== 'optIn') return { talk, moves: [] };
  const listening: Talk = { ...talk, optedOut: false };
  if (talk.owner === 'staff') return { talk: listening, moves: [] };
  const says: Move = { do: 'say', reply: 'optedIn' };
  return { talk: listening, moves: top === null ? [says] : [says, wherePaused(top)] };
};

/** A rest is entered anew, since STOP took its reminder; a question, or an effect under way, is only put again. */
function wherePaused({ step, saved }: Position): Move {
  return step.kind === 'rest' ? { do: 'restore', at: saved } : { do: 'ask', manner: 'same' };
}

const optingOut: Rule = ({ service }, { talk, channel }) => {
  if (channel !== 'sms' || (service !== 'optOut' && service !== 'wrongNumber')) return null;
  const reply = service === 'optOut' ? 'optedOut' : 'wrongNumber';
  const alert: Move[] = service === 'wrongNumber' ? [{ do: 'alert', reason: 'wrongNumber' }] : [];
  return { talk: { ...talk, optedOut: true }, moves: [{ do: 'cancelReminders' }, ...alert, { do: 'say', reply }] };
};

const staffOwn: Rule = (_, { talk }) => (talk.owner === 'staff' ? { talk, moves: [] } : null);

/** Someone at home reads along or forces access: a quiet path of its own, no reminder that shows; staff hear of it once the patient said how they may be reached. */
const danger: Rule = ({ safety }, { talk, top }) => {
  if (safety !== 'danger' || top?.flow.id === 'safetyConcern') return null;
  const { contactRule = 'thisChatOnly' } = talk.facts;
  const quiet: Talk = { ...talk, facts: { ...talk.facts, safety: true, dangerNamed: true, contactRule } };
  const begun = starting(quiet, { how: 'begin', flow: 'safetyConcern' });
  return { talk: begun.talk, moves: [{ do: 'cancelReminders' }, ...begun.moves] };
};

/** Another language, asked for by name. */
const language: Rule = ({ asksLanguage }, { talk, top, policy }) => {
  if (asksLanguage === undefined) return null;
  const spoken = policy.clinic.languages.find((known) => known === asksLanguage);
  if (spoken === undefined) {
    const needs: Talk = { ...talk, facts: { ...talk.facts, needs: `language: ${asksLanguage}` } };
    const staff = toStaff(needs, 'languageOrAid', 'begin');
    return { talk: staff.talk, moves: [{ do: 'say', reply: 'languageNotice', about: asksLanguage }, ...staff.moves] };
  }
  const switched: Talk = { ...talk, language: spoken };
  if (top === null) return starting(switched, { how: 'restart', flow: 'triage' });
  return { talk: switched, moves: [{ do: 'ask', manner: 'same' }] };
};

/** While an effect is under way there is no question to answer; staff, language and the rest still work. */
const working: Rule = ({ service }, { talk, top }) => {
  if (top?.step.kind !== 'do' || service === 'staff') return null;
  return { talk, moves: [{ do: 'say', reply: 'stillWorking' }] };
};

/** Words said while waiting go to staff as they are; that someone is in the account goes to them as an alarm. */
const alarmWhileWaiting: Rule = (said, standing) => {
  const [clearest] = said.problems;
  const { top, talk } = standing;
  if (top?.flow.id !== 'toStaff' || clearest?.intent !== 'suspected_compromise') return null;
  return talk.facts.compromise === true ? null : problemRule(said, standing);
};

/** One of the choices shown. */
const choice: Rule = (said, standing) => {
  const { top } = standing;
  if (!top || said.answer === undefined || !choicesOf(top).includes(said.answer.choice)) return null;
  return answered(standing, top, said.answer);
};

/** What was typed where the question takes typing; "I don't know", or "nothing works", where that leads on. */
const typed: Rule = (said, standing) => {
  const { top } = standing;
  if (!top || top.step.kind === 'do') return null;
  if (said.answer?.choice === 'given') return answered(standing, top, said.answer);
  if (said.service === 'unsure' && knows(top, { type: 'answer.unsure' }))
    return answered(standing, top, { choice: 'unsure' });
  return null;
};

/** Nothing has begun yet. */
const beginning: Rule = (_, { talk, top }) =>
  top === null ? starting(talk, { how: 'restart', flow: 'triage' }) : null;

/** At rest, any other words just hear again what is being waited for. */
const resting: Rule = (_, { talk, top }) =>
  top?.step.kind === 'rest' ? { talk, moves: [{ do: 'ask', manner: 'same' }] } : null;

/** First miss: asked differently. Second: choices in other words. Third: staff are offered. */
const miss: Rule = (_, { talk, policy }) => {
  const misses = talk.misses + 1;
  if (misses >= policy.limits.misses) return starting({ ...talk, misses: 0 }, { how: 'begin', flow: 'offerStaff' });
  return { talk: { ...talk, misses }, moves: [{ do: 'ask', manner: misses === 1 ? 'again' : 'otherWords' }] };
};

/** In order: the first that has an answer decides. */
export const rules: readonly Rule[] = [
  emergency,
  optedOut,
  optingOut,
  staffOwn,
  danger,
  language,
  working,
  choice,
  serviceRule,
  alarmWhileWaiting,
  typed,
  problemRule,
  beginning,
  resting,
  miss,
];

function answered({ talk, waiting }: Standing, at: Position, { choice, text }: NonNullable<Said['answer']>): Decision {
  const question = questionOf(at);
  const step = { at: at.saved, depth: waiting.length, facts: talk.facts, asked: talk.asked };
  const event = { type: `answer.${choice}` as const, ...(text === undefined ? {} : { text }) };
  return {
    talk: {
      ...talk,
      trail: [...talk.trail, step].slice(-TRAIL),
      answered: [...talk.answered, [question, choice] as const].slice(-ANSWERED),
      misses: 0,
      angry: 0,
    },
    moves: [{ do: 'tell', event }],
  };
}
