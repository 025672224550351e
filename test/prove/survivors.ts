import { metaOf } from '../../flows/arrowsOf.ts';
import { catalogue, type MachineId } from '../../flows/catalogue.ts';
import { isDrawn } from './killing.ts';
import type { ArrowMutant } from './mutants.ts';

/** Why nothing, or nothing but a drawing, tells of a mutant, and why that is accepted. */
export const reasons = {
  question:
    'another question, or rest, follows an answer: content, which is read in docs/flows and played in test/journeys',
  way: 'the flow ends elsewhere, or in another case for staff: content too; every end is safe',
  note: 'another fact is noted on the same way: no drawing shows it; played in test/journeys',
  deed: 'something else is done, or not done, by the bot: every effect keeps its promises wherever it is asked for',
} as const;

export type Reason = keyof typeof reasons;

/** The reason that fits. */
export function reasonFor(mutant: ArrowMutant): Reason {
  if (!isDrawn(mutant)) return 'note';
  const { id, ends } = mutant;
  const kinds = ends.map((state) => metaOf(catalogue[id], state)?.kind);
  if (kinds.includes('do')) return 'deed';
  return kinds.includes('end') ? 'way' : 'question';
}

/** How many live in each flow, for that reason. One more is a new one: find out why, and then accept it here. */
export const accepted: Readonly<Record<Reason, Partial<Record<MachineId, number>>>> = {
  question: {},
  way: {},
  note: {},
  deed: {},
};
