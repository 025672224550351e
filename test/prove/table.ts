import { catalogue, type MachineId } from '../../flows/catalogue.ts';
import type { Flow } from '../../flows/flow.ts';
import { declared } from './explore.ts';
import type { Mutant } from './mutants.ts';
import type { Told } from './trades.ts';

/** What became of one mutant; null where it did not end. */
export interface Tried {
  readonly mutant: Mutant;
  readonly told: Told | null;
}

/** Who told of a mutant. */
const tellers = ['coverage', 'check', 'remedy', 'invariant', 'words', 'none'] as const;
export type Teller = (typeof tellers)[number];

const meant: Readonly<Record<Teller, string>> = {
  coverage: 'a declared state, arrow, choice or reply is never come to',
  check: 'a scripted conversation fails its own checks',
  remedy: 'a simulated patient does not reach the remedy for the true cause, or gets stuck',
  invariant: 'a promise is broken on a walk, or the walk cannot be finished',
  words: 'no check fails, but a conversation reads or ends otherwise than with the flow as it ships',
  none: 'nothing tells of it',
};

/** Who told of it. A conversation that never ends has gone wrong by itself. */
export function tellerOf({ told }: Tried): Teller {
  if (told === null) return 'remedy';
  if (told.walk !== null) return told.walk.startsWith('coverage') ? 'coverage' : 'invariant';
  return told.conversations ?? 'none';
}

/** A row for each flow: what it has, and who told of the mutants of its arrows. */
export function arrowTable(tried: readonly Tried[]): string {
  const rows = Object.entries(catalogue).map(([id, flow]) => rowOf(id as MachineId, { [id]: flow }, tried));
  const head = ['flow', 'states', 'arrows', 'mutants', ...tellers];
  return table(head, [...rows.filter(([, , , mutants]) => mutants !== 0), rowOf(null, catalogue, tried)]);
}

function rowOf(id: MachineId | null, flows: Readonly<Record<string, Flow>>, tried: readonly Tried[]): Row {
  const { states, arrows } = declared(flows);
  const mine = tried.filter(({ mutant }) => id === null || mutant.id === id);
  const counts = tellers.map((teller) => mine.filter((each) => tellerOf(each) === teller).length);
  return [id ?? 'all', states.length, arrows.length, mine.length, ...counts];
}

/** Guards: what walks tell alone, what conversations tell alone, and what only the table in docs/guards.md does. */
export function guardTable(tried: readonly Tried[]): string {
  const count = (is: (told: Told) => boolean) => tried.filter(({ told }) => told === null || is(told)).length;
  const { length } = tried;
  const byEither = count(({ walk, conversations }) => walk !== null || conversations !== null);
  return table(
    ['mutants of guards', String(length)],
    [
      ['told by docs/guards.md, which states when each lets pass', length],
      ['told by a promise or by what is never come to', count(({ walk }) => walk !== null)],
      ['… by a promise', count(({ walk }) => walk?.startsWith('invariant') === true)],
      ['told by a conversation', count(({ conversations }) => conversations !== null)],
      ['… by its checks or its patient', count(({ conversations }) => /check|remedy/.test(conversations ?? ''))],
      ['told by either', byEither],
      ['told by docs/guards.md alone', length - byEither],
    ],
  );
}

/** What the columns of the arrow table mean. */
export function legend(): string {
  return tellers.map((teller) => `${teller.padEnd(9)} ${meant[teller]}`).join('\n');
}

type Row = readonly (string | number)[];

function table(head: Row, rows: readonly Row[]): string {
  const widths = head.map((_, n) => Math.max(...[head, ...rows].map((row) => String(row[n]).length)));
  const line = (row: Row) =>
    row.map((cell, n) => (n === 0 ? String(cell).padEnd(widths[0]!) : String(cell).padStart(widths[n]!))).join('  ');
  return [head, ...rows].map(line).join('\n');
}
