import type { Expected, Reading, Service, Understanding } from '../../dialogs/ports.ts';
import { choiceIn } from './answers.ts';
import { askedLanguage } from './askedLanguage.ts';
import { languageOf } from './language.ts';
import { mask } from './mask.ts';
import { tidy, wordsOf } from './normalise.ts';
import { problemsIn } from './problems.ts';
import { safetyOf } from './safety.ts';
import { isSoft, serviceOf } from './services.ts';
import { typedName } from './typedName.ts';

type Answer = NonNullable<Reading['answer']>;

/** A problem said clearly enough that a greeting beside it is only a greeting. */
const CLEAR = 0.4;

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
  const safety = safetyOf(words.list);
  const service = serviceOf(words.list);
  const asksLanguage = askedLanguage(plain);
  const answer = expected ? answerIn({ plain, words: words.list, masked: masked.text, service, asksLanguage }, expected) : undefined;
  const writtenIn = languageOf(plain);
  const problems = problemsIn(words, expected);
  const isOnlySoft = service !== undefined && isSoft(service) && (problems[0]?.score ?? 0) >= CLEAR;
  return {
    ...masked,
    ...(safety && { safety }),
    ...(service && !isOnlySoft && { service }),
    ...(asksLanguage && { asksLanguage }),
    ...(writtenIn && { writtenIn }),
    ...(answer && { answer }),
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
function answerIn({ plain, words, masked, service, asksLanguage }: Heard, expected: Expected): Answer | undefined {
  const choice = choiceIn(words, expected);
  if (choice !== undefined) return { choice };
  if (service === 'unsure') return { choice: 'unsure' };
  if (expected.accepts === 'words') return /\p{L}.*\p{L}/su.test(plain) ? { choice: 'given', text: masked } : undefined;
  if (expected.accepts !== 'name' || service !== undefined || asksLanguage !== undefined) return undefined;
  const name = typedName(plain);
  return name === null ? undefined : { choice: 'given', text: name };
}
