import type { catalogue, MachineId } from '../../flows/catalogue.ts';
import type { Flow, SpokenIn } from '../../flows/flow.ts';
import type { AnywhereKey } from '../../flows/vocabulary.ts';
import type { Phrases } from './phrases.ts';
import type { Checked } from './placeholders.ts';
import type { TimeWords } from './timeWords.ts';
import type { Question, Statement } from './wording.ts';

/** Words for every place in which a flow speaks, with choices where it offers any; a missing or extra one does not compile. */
export type WordsFor<F extends Flow> = {
  readonly [State in keyof SpokenIn<F>]: Said<SpokenIn<F>[State] & string>;
};

type Said<Choice extends string> = [Choice] extends [never] ? Statement : Question<Choice>;

/** All that the bot can say in one language. */
export interface LanguageWords {
  readonly flows: { readonly [Id in MachineId]: WordsFor<(typeof catalogue)[Id]> };
  readonly anywhere: { readonly [Key in AnywhereKey]: Statement };
  readonly phrases: Phrases;
  readonly time: TimeWords;
}

type Written = Pick<LanguageWords, 'flows' | 'anywhere' | 'phrases'>;

/** Puts a language together; each of its texts may name known placeholders only. */
export function language<const W extends Written>(written: W & Checked<W>, time: TimeWords): LanguageWords {
  return { ...(written as Written), time };
}
