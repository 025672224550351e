import type { Expected, Reading, Service, Understanding } from '../../dialogs/ports.ts';
import type { Language } from '../../flows/vocabulary.ts';
import { choiceIn, choiceWorded } from './answers.ts';
import { askedLanguage } from './askedLanguage.ts';
import { hiddenIn } from './claim.ts';
import { alarmOf } from './classify.ts';
import { shippedKnowledge, type Knowledge } from './knowledge.ts';
import { languageOf } from './language.ts';
import { mask } from './mask.ts';
import { tidy, wordsOf } from './normalise.ts';
import { choiceMeant, labelsExpected, mayMean, serviceMeant } from './meant.ts';
import { problemsIn } from './problems.ts';
import { recognise, type Candidate } from './recognition.ts';
import { isSoft, serviceOf } from './services.ts';
import { signInCodeIn } from './signInCode.ts';
import { typedName } from './typedName.ts';
import { isUnaskedCode } from './unaskedCode.ts';
import { whoseAccount } from './whose.ts';

type Answer = NonNullable<Reading['answer']>;
type Known<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** A problem said clearly enough that a greeting beside it is only a greeting. */
const CLEAR = 0.35;
/** A problem that will be acted on. */
const SURE = 0.6;

/**
 * Reads messages in stages: cap and tidy, mask, safety, what is asked of the bot, the step's answers, language, and the
 * recogniser for all the rest. Both languages always.
 */
export function createUnderstanding(knowledge: () => Knowledge = shippedKnowledge): Understanding {
  return {
    read: (text, expected, language) => inLanguage(read(text, expected, knowledge()), language),
    mask: (text) => mask(text).text,
  };
}

/** The patient sees their own words again; what was hidden in them is named in their language. */
function inLanguage(reading: Reading, language: Language): Reading {
  return { ...reading, text: hiddenIn(reading.text, reading.writtenIn ?? language) };
}

function read(text: string, expected: Expected | null, knowledge: Knowledge): Reading {
  const plain = tidy(text);
  const masked = mask(plain);
  const { lexicon, isOthers } = knowledge;
  const { asTyped, words, kept } = wordsIn(plain, masked.text, lexicon);
  const alarm = alarmOf(asTyped, words, knowledge);
  const recognised = recognise(kept, labelsExpected(expected), knowledge);
  const { candidates } = recognised;
  const problems = problemsIn(words, recognised, { expected, isOthers });
  const service = serviceOf(words.list) ?? impliedService({ candidates, problems, words: words.list, expected });
  const asksLanguage = askedLanguage(plain, asTyped);
  const meaning = (wording: string) => recognise(wordsOf(tidy(wording)), [], knowledge).candidates[0]?.intent;
  const heard = { plain, words: words.list, masked: masked.text, service, asksLanguage, candidates, problems, meaning };
  const answer = expected ? answerIn(heard, expected) : undefined;
  const writtenIn = languageOf(plain, words) ?? alarm.writtenIn;
  const own = whoseAccount(words.list, problems);
  const unaskedCode = isUnaskedCode(words.list, alarm.kind === undefined);
  const signInCode = signInCodeIn(words.list, problems);
  const isOurCode = expected?.accepts === 'code' && answer?.choice === 'given';
  return {
    text: masked.text,
    hidSecret: masked.hidSecret && !isOurCode,
    ...known({
      safety: alarm.kind,
      service: withoutColour(service, problems),
      asksLanguage,
      writtenIn,
      own,
      unaskedCode,
      signInCode,
      answer,
    }),
    problems,
  };
}

/** The words as they were typed, with the clinic's short forms spelled out, and those without what was hidden. */
function wordsIn(plain: string, masked: string, lexicon: Knowledge['lexicon']) {
  const asTyped = wordsOf(plain);
  const words = lexicon.size === 0 ? asTyped : wordsOf(plain, lexicon);
  return { asTyped, words, kept: masked === plain ? words : wordsOf(masked, lexicon) };
}

/** A button that is tapped asks nothing of the bot, whatever it sounds like. */
function impliedService({
  candidates,
  problems,
  words,
  expected,
}: Pick<Heard, 'candidates' | 'problems' | 'words'> & { readonly expected: Expected | null }): Service | undefined {
  const meant = isClear(problems, SURE) ? undefined : serviceMeant(candidates);
  const isButton = meant !== undefined && expected !== null && choiceWorded(words, expected) !== undefined;
  return isButton ? undefined : meant;
}

interface Heard {
  readonly plain: string;
  readonly words: readonly string[];
  readonly masked: string;
  readonly service: Service | undefined;
  readonly asksLanguage: string | undefined;
  readonly candidates: readonly Candidate[];
  readonly problems: Reading['problems'];
  /** What a choice's own wording would be taken for. */
  readonly meaning: (wording: string) => string | undefined;
}

/** A choice; else "I don't know"; else what was typed, where typing is asked for and nothing else was meant. */
function answerIn(heard: Heard, expected: Expected): Answer | undefined {
  // "No, I won't tell you" refuses the question; it does not answer it with "no".
  const { service } = heard;
  if (service === 'byText' || service === 'onWeb') return goingOn(service, heard, expected);
  const isRefusal = service === 'privacyRefusal';
  const choice = isRefusal ? undefined : choiceOf(heard, expected);
  if (choice !== undefined) return { choice };
  if (service === 'unsure') return { choice: 'unsure' };
  const text = typedIn(heard, expected.accepts);
  return text === null ? undefined : { choice: 'given', text };
}

/** To go on elsewhere is no answer to the question, whatever words it shares with one; unless the step itself has such an answer. */
function goingOn(service: 'byText' | 'onWeb', heard: Heard, expected: Expected): Answer | undefined {
  const named = choiceOf(heard, expected);
  return named === service || named === 'text' ? { choice: named } : undefined;
}

function choiceOf(heard: Heard, expected: Expected): string | undefined {
  return choiceIn(heard.words, expected, guessable(heard, expected)) ?? impliedChoice(heard, expected);
}

/**
 * Which choices may be guessed at. "I don't know" shares "know" with "It does not know my email", and "call me" shares "call" with
 * "It says to call us"; both mean something else.
 */
function guessable({ service, candidates, problems, meaning }: Heard, expected: Expected): (choice: string) => boolean {
  if (service === 'unsure' && candidates[0]?.intent === 'dont_know') return () => false;
  return service === 'staff' ? bringsStaff(expected) : mayMean(problems, expected, meaning);
}

/** Whether a choice is itself a wish for staff. */
function bringsStaff({ choices }: Expected): (choice: string) => boolean {
  const asks = (wording: string) => serviceOf(wordsOf(tidy(wording)).list) === 'staff';
  return (choice) => choices.some(({ id, words }) => id === choice && words.some(asks));
}

/** Where something is asked of the bot, that is meant: "I am in" is more than a yes. */
function impliedChoice({ service, words, candidates }: Heard, expected: Expected): string | undefined {
  return service === undefined ? choiceMeant(words, candidates, expected) : undefined;
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

/** "Hi, I forgot my password" is no greeting, and "no wait, I meant my username" does not ask to go back. */
function withoutColour(service: Service | undefined, problems: Reading['problems']): Service | undefined {
  if (service === undefined) return undefined;
  const isColour = isSoft(service) ? isClear(problems, CLEAR) : service === 'back' && isClear(problems, SURE);
  return isColour ? undefined : service;
}

function isClear([likeliest]: Reading['problems'], enough: number): boolean {
  return likeliest !== undefined && likeliest.score >= enough;
}

function known<Fields extends object>(fields: Fields): Known<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<Fields>;
}
