import { catalogue } from '../../flows/catalogue.ts';
import { declared, wordsDeclared } from './explore.ts';
import type { Findings } from './findings.ts';
import { listedSurvivors } from './survivors.ts';

/** Something that is not as it must be, with the names of what is concerned. */
export interface Wrong {
  readonly what: string;
  readonly names: readonly string[];
}

/** All that is wrong with what walks found. */
export function wrongWithWalks({ states, arrows, said, broken }: Findings): Wrong[] {
  const all = declared();
  return kept([
    { what: 'Promises broken', names: broken },
    { what: 'States never reached', names: without(all.states, states) },
    { what: 'Arrows never taken', names: without(all.arrows, arrows) },
    { what: 'Words never said', names: without(wordsDeclared(), said) },
  ]);
}

/** All that is wrong with what is left of the mutants of arrows of these flows. */
export function wrongWithMutants(alive: readonly string[], flows: readonly string[] = Object.keys(catalogue)): Wrong[] {
  const isTried = (name: string) => flows.includes(name.split('.')[0] ?? '');
  const listed = listedSurvivors().filter(isTried);
  return kept([
    { what: 'Survivors that test/prove/survivors does not list', names: without(alive, listed) },
    { what: 'Listed in test/prove/survivors, and killed', names: without(listed, alive) },
  ]);
}

function without(all: readonly string[], found: readonly string[]): string[] {
  const there = new Set(found);
  return all.filter((one) => !there.has(one));
}

function kept(all: readonly Wrong[]): Wrong[] {
  return all.filter(({ names }) => names.length > 0);
}
