import { catalogue } from '../../flows/catalogue.ts';
import { declared, wordsDeclared } from './explore.ts';
import type { Findings } from './findings.ts';
import { isOf, listedSurvivors, type Survivor } from './survivors.ts';

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
export function wrongWithMutants(
  alive: readonly Survivor[],
  flows: readonly string[] = Object.keys(catalogue),
): Wrong[] {
  const listed = listedSurvivors().filter(({ name }) => isOf(name, flows));
  const names = (all: readonly Survivor[]) => all.map(({ name }) => name);
  const elsewhere = alive.filter(({ name, reason }) =>
    listed.some((one) => one.name === name && one.reason !== reason),
  );
  return kept([
    { what: 'Survivors that test/prove/survivors does not list', names: without(names(alive), names(listed)) },
    { what: 'Listed in test/prove/survivors, and killed', names: without(names(listed), names(alive)) },
    {
      what: 'Listed in test/prove/survivors under another reason',
      names: elsewhere.map(({ name, reason }) => `${name} (${reason})`),
    },
  ]);
}

function without(all: readonly string[], found: readonly string[]): string[] {
  const there = new Set(found);
  return all.filter((one) => !there.has(one));
}

function kept(all: readonly Wrong[]): Wrong[] {
  return all.filter(({ names }) => names.length > 0);
}
