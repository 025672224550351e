import { canGoOnOnWeb } from '../../flows/moving.ts';
import { choicesOf, type Position } from '../../flows/play.ts';
import { questionOf } from '../../flows/settle.ts';
import type { AnywhereKey, Language } from '../../flows/vocabulary.ts';
import type { World } from '../../flows/world.ts';
import { fill } from './fill.ts';
import { languages } from './languages.ts';
import type { Fit, Reply } from './reply.ts';
import type { Scene } from './scene.ts';
import type { Label, Question, Statement } from './wording.ts';

export type { Fit, Reply } from './reply.ts';
export { smsText } from './smsText.ts';

/** A choice, and all that may be said for it. */
export interface Wordings {
  readonly id: string;
  readonly words: readonly string[];
}

/** Choices that are staff already: no line has to offer them again. */
const staffChoices = new Set(['staff', 'ratherStaff', 'justStaff']);

/** What the bot says where a flow speaks, and the choices open there, in order. */
export function questionReply(position: Position, fit: Fit): Reply {
  const scene = { world: position.context, fit };
  const said = wordsAt(position, fit.language);
  const choices = choicesOf(position).map((id) => ({ id, label: labelOf(labelAt(said, id), scene) }));
  return {
    text: isSilentRest(position) ? fill(languages[fit.language].anywhere.noFirstWord, scene) : textOf(said, scene),
    choices,
    ...pageOf(said, scene),
    ...(position.step.kind === 'ask' && position.step.accepts === 'code' ? { accepts: 'code' as const } : {}),
    ...offersOf(position, { choices, opens: 'opens' in said }),
  };
}

/** What the bot says that belongs to no flow. `about` is an intent, or for `languageNotice` a language's code. */
export function anywhereReply(
  key: AnywhereKey,
  at: { readonly world: World; readonly about?: string },
  fit: Fit,
): Reply {
  const text = fill(languages[fit.language].anywhere[key], { ...at, fit });
  const twoLanguages = at.world.policy.clinic.languages.length > 1;
  return { text, choices: [], ...(key === 'greeting' && twoLanguages ? { offers: ['language'] as const } : {}) };
}

/** Every wording of each open choice, this language's first: a Spanish answer to an English question is read too. */
export function wordingsOf(position: Position, language: Language): readonly Wordings[] {
  const inOrder = new Set([language, ...(Object.keys(languages) as Language[])]);
  return choicesOf(position).map((id) => {
    const words = [...inOrder].flatMap((spoken) => wordingsIn(spoken, position, id));
    return { id, words: [...new Set(words)] };
  });
}

function wordingsIn(language: Language, position: Position, id: string): readonly string[] {
  const said = labelAt(wordsAt(position, language), id);
  const before = sameForAll.get(said);
  if (before !== undefined) return before;
  const { label, sms, other, also = [] } = said;
  const written = [label, ...(sms === undefined ? [] : [sms]), other, ...also];
  const filled = written.map((wording) =>
    fill(wording, { world: position.context, fit: { language, channel: 'web' } }),
  );
  if (written.every((wording) => !wording.includes('{'))) sameForAll.set(said, filled);
  return filled;
}

/** The wordings of labels with no placeholder in them. */
const sameForAll = new WeakMap<Label, readonly string[]>();

/** The form that is open, where this is about it. */
function pageOf(said: Statement | Question, scene: Scene): Pick<Reply, 'page'> {
  const { formAddress: address } = scene.world.facts;
  const { opens } = said as Partial<Question>;
  return opens === undefined || address === undefined ? {} : { page: { label: fill(opens, scene), address } };
}

/** No reminder will come: it could be seen by someone it should not. The rest's own text would promise one. */
function isSilentRest({ step, context }: Position): boolean {
  return step.kind === 'rest' && step.timer === 'reminds' && context.facts.safety === true;
}

function textOf(said: Statement | Question, scene: Scene): string {
  const { manner } = scene.fit;
  if (manner === 'again' && 'again' in said) return fill(said.again, scene);
  const text = fill(said, scene);
  return manner === 'otherWords' && 'choices' in said
    ? `${fill(languages[scene.fit.language].phrases.otherWords, scene)} ${text}`
    : text;
}

function labelOf({ label, sms, other }: Label, scene: Scene): string {
  const { manner, channel } = scene.fit;
  const wording = manner === 'otherWords' ? other : ((channel === 'sms' ? sms : undefined) ?? label);
  const filled = fill(wording, scene);
  // A value that begins a button was made for the middle of a sentence; "iCloud" was written as it is.
  return wording.startsWith('{') ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
}

/** What stands below the choices of a text. */
function offersOf(position: Position, { choices, opens }: Pick<Reply, 'choices'> & { opens: boolean }) {
  const staff = offersStaff(position, choices) ? (['staff'] as const) : [];
  const onWeb = (opens || isEasierOnWeb(position)) && canGoOnOnWeb(position.context) ? (['onWeb'] as const) : [];
  return staff.length + onWeb.length > 0 ? { offers: [...staff, ...onWeb] } : {};
}

/** The web has a box for our code, and room to wait for staff. */
function isEasierOnWeb({ flow, step }: Position): boolean {
  return (step.kind === 'ask' && step.accepts === 'code') || (flow.id === 'toStaff' && step.kind === 'rest');
}

/** In the handoff talk staff are on their way; where a choice names them they need no second line. */
function offersStaff({ flow, step }: Position, choices: Reply['choices']): boolean {
  const answers = step.kind === 'ask' || choices.length > 0;
  return flow.id !== 'toStaff' && answers && !choices.some(({ id }) => staffChoices.has(id));
}

function wordsAt(position: Position, language: Language): Statement | Question {
  const words: Readonly<Record<string, Readonly<Record<string, Statement | Question>>>> = languages[language].flows;
  const { flow, state } = position.saved;
  const said = words[flow]?.[state];
  if (said === undefined) throw new Error(`no words for ${questionOf(position)}`);
  return said;
}

function labelAt(said: Statement | Question, id: string): Label {
  const label = 'choices' in said ? said.choices[id] : undefined;
  if (label === undefined) throw new Error(`no words for the choice "${id}" of "${said.web}"`);
  return label;
}
