import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { catalogue } from '../../flows/catalogue.ts';
import { fewSettings } from './clinics.ts';
import { Crew } from './crew.ts';
import { declared } from './explore.ts';
import { together, type Findings } from './findings.ts';
import { guardTable as guardPage } from './guardTable.ts';
import { conversationNames } from './having.ts';
import { arrowMutants, guardMutants, type Mutant } from './mutants.ts';
import { Progress } from './progress.ts';
import type { Recording } from './recording.ts';
import { heardOf } from './replaying.ts';
import { arrowTable, guardTable, legend, tellerOf, type Tried } from './table.ts';
import type { Result, Task, Trade } from './trades.ts';
import { renewSurvivors, survivorOf } from './survivors.ts';
import { wrongWithMutants, wrongWithWalks, type Wrong } from './verdict.ts';

/**
 * `npm run prove`: walks all flows and whole conversations, then tries every mutant of guards and arrows, on all cores. Exits 1 where a promise is
 * broken, where a declared state, arrow or word was never come to, where a mutant lives that test/prove/survivors does not list, and where one that
 * is listed does not. `-- --walk` leaves the mutants out, `-- --mutants` the walk; `-- --flow lockedOut` tries the mutants of that
 * flow alone; `-- --write` makes docs/guards.md anew; `-- --renew` lists in test/prove/survivors what lives now, each under its reason: read what
 * `git diff` shows of it, and write the conversation that would have told of what harms a patient.
 */
const { values } = parseArgs({
  options: {
    walk: { type: 'boolean', default: false },
    mutants: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    renew: { type: 'boolean', default: false },
    flow: { type: 'string' },
  },
});
if (values.flow !== undefined && !Object.hasOwn(catalogue, values.flow))
  throw new Error(`--flow is one of ${Object.keys(catalogue).join(', ')}`);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const progress = new Progress(print);
const wrong: Wrong[] = [];

if (values.write) writeFileSync('docs/guards.md', guardPage(catalogue, fewSettings));
const crew = await Crew.gather();
try {
  const walked = values.mutants || values.flow !== undefined ? null : await walk();
  const tried = values.walk ? null : await tryMutants();
  if (tried !== null) print(`\n${guardTable(tried.guards)}\n\n${arrowTable(tried.arrows)}\n\n${legend()}`);
  if (walked !== null) print(`\n${figuresOf(walked)}`);
} finally {
  crew.dismiss();
}
for (const { what, names } of wrong) print(`\n${what} (${names.length}):\n${names.join('\n')}`);
print(`\n${wrong.length === 0 ? 'Nothing is wrong' : 'Something is wrong'}, after ${progress.seconds()} s.`);
process.exitCode = wrong.length === 0 ? 0 : 1;

async function walk(): Promise<Findings> {
  const talks = await each('walkTalks', 'whole conversations, clinics', [...fewSettings.keys()]);
  const flows = await each('walkFlow', 'flows by themselves', Object.keys(catalogue));
  const found = together([...talks, ...flows].filter((one) => one !== null));
  wrong.push(...wrongWithWalks(found));
  print(figuresOf(found));
  return found;
}

async function tryMutants(): Promise<{ guards: readonly Tried[]; arrows: readonly Tried[] }> {
  const had = await each('record', 'conversations recorded', conversationNames());
  const recordings = had.filter((one) => one !== null);
  const arrows = await tryAll('tryArrow', 'mutants of arrows', { mutants: arrowMutants(), recordings });
  const guards = await tryAll('tryGuard', 'mutants of guards', { mutants: guardMutants(), recordings });
  const taken = new Set(recordings.flatMap((recording) => recording.arrows));
  const alive = arrows
    .filter((one) => tellerOf(one) === 'none')
    .map(({ mutant }) => survivorOf(mutant, (arrow) => taken.has(arrow)));
  const flows = values.flow === undefined ? Object.keys(catalogue) : [values.flow];
  if (values.renew) renewSurvivors(alive, flows);
  wrong.push(...wrongWithMutants(alive, flows));
  return { guards, arrows };
}

async function tryAll(
  trade: 'tryGuard' | 'tryArrow',
  what: string,
  { mutants, recordings }: { mutants: readonly Mutant[]; recordings: readonly Recording[] },
): Promise<Tried[]> {
  const trials = mutants
    .map((mutant, nth) => ({ mutant, nth, heard: heardOf(recordings, mutant) }))
    .filter(({ mutant }) => values.flow === undefined || mutant.id === values.flow);
  const told = await each(
    trade,
    what,
    trials.map(({ nth, heard }) => ({ nth, heard })),
  );
  return trials.map(({ mutant }, n) => ({ mutant, told: told[n] ?? null }));
}

/** Has all of it done, and says how far it has come. Null is what did not end. */
async function each<T extends Trade>(trade: T, what: string, tasks: readonly Task<T>[]): Promise<(Result<T> | null)[]> {
  const results: (Result<T> | null)[] = [];
  const done = progress.phase(what, tasks.length);
  await crew.does(trade, tasks, (result, nth) => {
    results[nth] = result;
    done();
  });
  return results;
}

function figuresOf({ flows, settings, conversations, turns }: Findings): string {
  const { states, arrows } = declared();
  return (
    `${flows.length} flows, ${states.length} states, ${arrows.length} arrows, ${settings.length} settings of clinics walked: ` +
    `${conversations} conversations told apart, ${turns} turns.`
  );
}
