import { writeFileSync } from 'node:fs';
import { catalogue, type MachineId } from '../../flows/catalogue.ts';
import { fewSettings, settings } from './clinics.ts';
import { declared, Exploration, wordsDeclared } from './explore.ts';
import { guardTable } from './guardTable.ts';
import { tellerOf } from './killing.ts';
import { arrowMutants, guardMutants, sampled, type ArrowMutant } from './mutants.ts';
import { trapsIn } from './reaching.ts';
import { accepted, reasonFor, reasons, type Reason } from './survivors.ts';

/**
 * `npm run prove`: the long walk, then every mutant of guards and arrows. Prints what was walked and what told of each mutant.
 * `-- --write` makes docs/guards.md anew; `-- --walk` leaves the mutants out, `-- --mutants` the walk. Exits 1 where a promise is broken, where a
 * declared state, arrow or word was never reached, and where a mutant lives that
 * test/prove/survivors.ts does not accept.
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

/** Who told of how many. */
class Tally {
  private readonly tellers = new Map<string, number>();

  add(teller: string): void {
    this.tellers.set(teller, (this.tellers.get(teller) ?? 0) + 1);
  }

  print(what: string): void {
    print(`\n${what}; told of by`);
    for (const [teller, n] of [...this.tellers].sort(([, one], [, other]) => other - one)) print(`  ${n} ${teller}`);
  }
}

/** Those that nothing else tells of, docs/guards.md does: a test shows that it tells of every one. */
function killGuards(): void {
  const mutants = guardMutants();
  const tally = new Tally();
  for (const mutant of mutants) tally.add(tellerOf(mutant) ?? 'docs/guards.md alone');
  tally.print(`${mutants.length} mutants of guards`);
}

/** All of them take an hour on a busy machine; a sample, always the same, some minutes. `-- --all` walks all. */
const ONE_IN = 8;

function killArrows(): void {
  const all = arrowMutants();
  const mutants = flags.has('--all') ? all : sampled(all, ONE_IN);
  const tally = new Tally();
  const alive: ArrowMutant[] = [];
  for (const mutant of mutants) {
    const teller = tellerOf(mutant);
    if (teller !== null) tally.add(teller);
    else alive.push(mutant);
  }
  for (const mutant of alive) tally.add(`none of these: ${reasons[reasonFor(mutant)]}`);
  tally.print(`${mutants.length} of ${all.length} mutants of arrows`);
  if (!flags.has('--all')) mustBeEmpty('Survivors other than test/prove/survivors.ts accepts', unaccepted(alive));
}

/** Every flow and reason that has not as many survivors as are accepted, with all their names. */
function unaccepted(alive: readonly ArrowMutant[]): string[] {
  return (Object.keys(reasons) as Reason[]).flatMap((reason) =>
    (Object.keys(catalogue) as MachineId[]).flatMap((id) => {
      const names = alive.filter((each) => each.id === id && reasonFor(each) === reason).map(({ name }) => name);
      const expected = accepted[reason][id] ?? 0;
      return names.length === expected
        ? []
        : [`${id}, ${reason}: ${names.length}, not ${expected}`, ...names.map((name) => `  ${name}`)];
    }),
  );
}

if (flags.has('--write')) writeFileSync('docs/guards.md', guardTable(catalogue, fewSettings));
if (!flags.has('--mutants')) walk();
if (!flags.has('--walk')) {
  killGuards();
  killArrows();
}
process.exitCode = wrong > 0 ? 1 : 0;
