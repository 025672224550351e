import type { Language } from '../../flows/vocabulary.ts';
import { isIntent } from '../../flows/meanings.ts';
import type { World } from '../../flows/world.ts';
import { fill } from './fill.ts';
import { languages } from './languages.ts';
import type { Question, Statement } from './wording.ts';

/** A question and its answer, as staff read them. */
export interface Answered {
  readonly question: string;
  readonly answer: string;
}

/**
 * What was asked and answered, in words. `answered` holds pairs of "flow.state" and a choice; what this release has no words
 * for is left out.
 */
export function answeredInWords(
  answered: readonly (readonly [question: string, choice: string])[],
  { world, language }: { readonly world: World; readonly language: Language },
): readonly Answered[] {
  const scene = { world, fit: { language, channel: 'web' } } as const;
  return answered.flatMap(([place, choice]) => {
    const said = questionAt(place, language);
    const label = said?.choices[choice]?.label;
    // The question put again is its shortest form, without what went before.
    return said && label ? [{ question: fill(said.again, scene), answer: fill(label, scene) }] : [];
  });
}

/** Undefined where this release asks nothing. */
function questionAt(place: string, language: Language): Question | undefined {
  const flows: Readonly<Record<string, Readonly<Record<string, Statement | Question>>>> = languages[language].flows;
  const [flow = '', state = ''] = place.split('.');
  const said = flows[flow]?.[state];
  return said !== undefined && 'choices' in said ? said : undefined;
}

/** Problems that the patient named, as the bot's buttons call them. */
export function problemsInWords(problems: readonly string[], language: Language): readonly string[] {
  return problems.filter(isIntent).map((problem) => languages[language].phrases.problems[problem].label);
}
