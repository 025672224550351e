import type { Expected, Reading, Service, Understanding } from '../../dialogs/ports.ts';
import { choiceIn } from './answers.ts';
import { askedLanguage } from './askedLanguage.ts';
import { languageOf } from './language.ts';
import { mask } from './mask.ts';
import { tidy, wordsOf } from './normalise.ts';
import { problemsIn } from './problems.ts';
import { alarmIn } from './safety.ts';
import { isSoft, serviceOf } from './services.ts';
import { typedName } from './typedName.ts';
import { whoseAccount } from './whose.ts';

type Answer = NonNullable<Reading['answer']>;
type Known<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** A problem said clearly enough that a greeting beside it is only a greeting. */
const CLEAR = 0.35;

/**
 * The first form of understanding: phrases, keywords and the pending step's own wordings, both languages always.
 * Stages in order: cap and tidy, mask, safety, services, the step's answers, language, problems.
 */
export function createUnderstanding(): Understanding {
  return { read, mask: (text) => mask(text).text };
}

function read(text: string, expected: Expected | null): Reading {
  const plain = tidy(text);
  const masked = mask(plain);
  const words = wordsOf(plain);
  const alarm = alarmIn(words);
  const service = serviceOf(words.list);
  const asksLanguage = askedLanguage(plain);
  const heard = { plain, words: words.list, masked: masked.text, service, asksLanguage };
  const answer = expected ? answerIn(heard, expected) : undefined;
  const writtenIn = languageOf(plain) ?? alarm.writtenIn;
  const problems = problemsIn(words, expected);
  const own = whoseAccount(words.list, problems);
  const isOurCode = expected?.accepts === 'code' && answer?.choice === 'given';
  return {
    text: masked.text,
    hidSecret: masked.hidSecret && !isOurCode,
    ...known({ safety: alarm.kind, service: withoutColour(service, problems), asksLanguage, writtenIn, own, answer }),
    problems,
  };
}

interface Heard {
  readonly plain: string;
  readonly words: readonly string[];
  readonly masked: string;
  readonly service: Service | undefined;
  readonly asksLanguage: string | undefined;
}

/** A choice; else "I don't know"; else what was typed, where typing is asked for and nothing else was meant. */
function answerIn(heard: Heard, expected: Expected): Answer | undefined {
  // "No, I won't tell you" refuses the question; it does not answer it with "no".
  const choice = heard.service === 'privacyRefusal' ? undefined : choiceIn(heard.words, expected);
  if (choice !== undefined) return { choice };
  if (heard.service === 'unsure') return { choice: 'unsure' };
  const text = typedIn(heard, expected.accepts);
  return text === null ? undefined : { choice: 'given', text };
}

/** Words are kept masked; a name as it was typed, since it is needed to ask for a reset. */
function typedIn({ plain, masked, service, asksLanguage }: Heard, accepts: Expected['accepts']): string | null {
  if (accepts === 'code') return typedCode(plain);
  if (accepts === 'words') return /\p{L}.*\p{L}/su.test(plain) ? masked : null;
  return accepts === 'name' && service === undefined && asksLanguage === undefined ? typedName(plain) : null;
}

/** Six digits and nothing else, however they are spaced. */
function typedCode(plain: string): string | null {
  const digits = plain.replace(/[\s.-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** "Hi, I forgot my password" is no greeting, and "help me, I'm locked out" asks for more than help. */
function withoutColour(service: Service | undefined, [likeliest]: Reading['problems']): Service | undefined {
  const isColour = service !== undefined && isSoft(service) && likeliest !== undefined && likeliest.score >= CLEAR;
  return isColour ? undefined : service;
}

function known<Fields extends object>(fields: Fields): Known<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<Fields>;
}
