import type { Turn } from '../carrier.ts';
import { handoff } from './handoff.ts';
import type { Invariant, Onlooker } from './invariant.ts';
import { privacy } from './privacy.ts';
import { prompts } from './prompts.ts';
import { proof } from './proof.ts';
import { staying } from './staying.ts';

/** Everything that holds in every turn. */
export const invariants: readonly Invariant[] = [...privacy, ...proof, ...staying, ...handoff, ...prompts];

/** A promise that a turn does not keep. */
export interface Breach {
  readonly invariant: string;
  readonly what: string;
}

/** What a turn breaks. */
export function breachesOf(turn: Turn, onlooker: Onlooker): Breach[] {
  return invariants.flatMap(({ id, broken }) => {
    const what = broken(turn, onlooker);
    return what === null ? [] : [{ invariant: id, what }];
  });
}
