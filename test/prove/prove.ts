import { writeFileSync } from 'node:fs';
import { catalogue } from '../../flows/catalogue.ts';
import { diagramOf } from '../../flows/diagram.ts';
import { fewSettings, settings } from './clinics.ts';
import { declared, Exploration, wordsDeclared } from './explore.ts';
import { guardTable } from './guardTable.ts';
import { arrowMutants, guardMutants, type Mutant } from './mutants.ts';
import { trapsIn } from './reaching.ts';
import { shipped } from './rulebook.ts';

/**
 * `npm run prove`: the long walk, then every mutant of guards and arrows. Prints what was walked and what told of each mutant.
 * `-- --write` makes docs/guards.md anew; `-- --walk` leaves the mutants out. Exits 1 where a promise is broken, where a
 * declared state, arrow or word was never reached, and where a mutant lives.
 */
const flags = new Set(process.argv.slice(2));
const print = (line: string): void => void process.stdout.write(`${line}\n`);
let wrong = 0;

function mustBeEmpty(what: string, all: readonly string[]): void {
  if (all.length === 0) return;
  wrong += all.length;
  print(`\n${what}:\n${all.join('\n')}`);
}

function walk(): void {
  const exploration = new Exploration().flowsIn(settings);
  for (const setting of fewSettings) {
    const walked = exploration.talksIn(setting);
    mustBeEmpty(
      `A trap, ${setting.name}`,
      trapsIn(walked).map(({ conversation }) => JSON.stringify(conversation.frames)),
    );
  }
  const { states, arrows } = declared();
  print(
    `${exploration.flows.size} flows, ${states.length} states, ${arrows.length} arrows, ${exploration.settings.size} settings of clinics: ` +
      `${exploration.conversations} conversations told apart, ${exploration.turns} turns.`,
  );
  mustBeEmpty(
    'States never reached',
    states.filter((state) => !exploration.states.has(state)),
  );
  mustBeEmpty(
    'Arrows never taken',
    arrows.filter((arrow) => !exploration.arrows.has(arrow)),
  );
  mustBeEmpty(
    'Words never said',
    wordsDeclared().filter((words) => !exploration.said.has(words)),
  );
  const found = [...exploration.counterexamples.values()];
  mustBeEmpty(
    'Promises broken',
    found.map(({ invariant, what, transcript }) => `${invariant}: ${what}\n${transcript}\n`),
  );
}

/** How many conversations of a mutant are walked: the small flows wholly, identityCheck in part. */
const MOST = 200;

/** What tells of a mutant: an invariant, a walk that no longer takes what is declared, or only the drawing in docs/flows. */
function tellerOf({ id, flow }: Mutant): string | null {
  const flowNamed = (name: string) => (name === id ? flow : shipped.flowNamed(name));
  const exploration = new Exploration({ ...shipped, flowNamed });
  try {
    exploration.flowsIn(fewSettings, [id], MOST);
  } catch {
    return 'the walk cannot be finished';
  }
  const [first] = exploration.counterexamples.values();
  if (first) return first.invariant;
  const words = wordsDeclared().filter((each) => each.startsWith(`${id}.`));
  if (id !== 'identityCheck' && words.some((each) => !exploration.said.has(each))) return 'words that are never said';
  const { states, arrows } = declared({ [id]: flow });
  if (
    id !== 'identityCheck' &&
    [...states, ...arrows].some((each) => !exploration.states.has(each) && !exploration.arrows.has(each))
  ) {
    return 'a state or an arrow that is never taken';
  }
  return diagramOf(flow) === diagramOf(catalogue[id]) ? null : 'the drawing alone';
}

function kill(kind: string, mutants: readonly Mutant[], fallback: string | null): void {
  const tellers = new Map<string, number>();
  const alive: string[] = [];
  for (const mutant of mutants) {
    const teller = tellerOf(mutant) ?? fallback;
    if (teller === null) alive.push(mutant.name);
    else tellers.set(teller, (tellers.get(teller) ?? 0) + 1);
  }
  print(`\n${mutants.length} mutants of ${kind}; told of by`);
  for (const [teller, n] of [...tellers].sort(([, one], [, other]) => other - one)) print(`  ${n} ${teller}`);
  mustBeEmpty('Mutants that live', alive);
}

if (flags.has('--write')) writeFileSync('docs/guards.md', guardTable(catalogue, fewSettings));
walk();
if (!flags.has('--walk')) {
  kill('guards', guardMutants(), 'docs/guards.md alone');
  kill('arrows', arrowMutants(), null);
}
process.exitCode = wrong > 0 ? 1 : 0;
