import type { catalogue, MachineId } from '../../../flows/catalogue.ts';
import type { SpokenIn } from '../../../flows/flow.ts';
import type { Intent } from '../../../flows/meanings.ts';
import type { HandoffReason, Language } from '../../../flows/vocabulary.ts';
import type { ClinicName } from '../clinics.ts';

type Spoken<Id extends MachineId> = SpokenIn<(typeof catalogue)[Id]>;
type ChoicesIn<Id extends MachineId> = {
  readonly [S in keyof Spoken<Id> as [Spoken<Id>[S]] extends [never] ? never : `${Id}.${S & string}`]: Spoken<Id>[S];
};
type Merged<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer A) => void ? A : never;
type Choices = Merged<{ [Id in MachineId]: ChoicesIn<Id> }[MachineId]>;

/** A question with choices, as flow.state. */
export type Question = Extract<keyof Choices, string>;

/** What may be answered to a question: one of its choices, "I don't know", or what it lets patients type. */
export type AnswerTo<Q extends Question> = Choices[Q] | 'unsure' | 'given';

/** How someone answers: always so, or so the first, the second … time; the last one stays. */
export type Answers = { readonly [Q in Question]?: AnswerTo<Q> | readonly AnswerTo<Q>[] };

/** Where the tree means such a patient to end: in, having answered one of these last; told; elsewhere; or with staff. */
export interface Remedy {
  readonly in?: readonly Question[];
  readonly told?: true;
  readonly later?: true;
  readonly elsewhere?: true;
  readonly staff?: readonly HandoffReason[];
}

/** What is truly wrong. The bot never sees it; the patient answers from it. */
export interface Cause {
  /** In one line, as someone would tell who knew. */
  readonly truth: string;
  /** How many of a hundred patients or so. */
  readonly weight: number;
  /** Clinics whose portal makes it possible. */
  readonly clinics: readonly ClinicName[];
  /** First messages. */
  readonly says: Readonly<Record<Language, readonly string[]>>;
  /** What their first messages mean; offered one of these by "did you mean …?", they take it. */
  readonly means?: readonly Intent[];
  /** Where they answer otherwise than the everyday patient (everyday.ts). */
  readonly answers: Answers;
  /** What a look into the account finds, once they have proven who they are; fine where absent. */
  readonly account?: 'inactive' | 'locked' | 'notActivated' | 'sharedEmail' | 'bounced' | 'delivered';
  readonly remedy: Remedy;
}

/** Keeps each cause's own name as a literal, and lets the compiler look at every question and choice. */
export function causes<const Name extends string>(
  family: Readonly<Record<Name, Cause>>,
): Readonly<Record<Name, Cause>> {
  return family;
}
