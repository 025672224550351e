import { catalogue, type MachineId } from '../../flows/catalogue.ts';
import type { Flow } from '../../flows/flow.ts';
import { declared } from './explore.ts';
import type { Mutant } from './mutants.ts';
import { manners } from './replaying.ts';
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
  coverage:
    'a declared state, arrow, choice or reply is never come to, or a way on is missing that every flow must have',
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

/**
 * A row for each flow, and what told of the mutants of its guards besides docs/guards.md, which states when each lets pass and tells of all
 * of them: promises and what is never come to, conversations, both together, and what that page tells of alone.
 */
export function guardTable(tried: readonly Tried[]): string {
  const ids = Object.keys(catalogue).filter((id) => tried.some(({ mutant }) => mutant.id === id));
  const rows = ids.map((id) =>
    guardRow(
      id,
      tried.filter(({ mutant }) => mutant.id === id),
    ),
  );
  const head = ['flow', 'guard mutants', 'promise', 'coverage', 'check', 'remedy', 'words', 'by either', 'page alone'];
  return table(head, [...rows, guardRow('all', tried)]);
}

function guardRow(name: string, tried: readonly Tried[]): Row {
  const count = (is: (told: Told) => boolean) => tried.filter(({ told }) => told !== null && is(told)).length;
  // What does not end is told of by that.
  const byNeither = count(({ walk, conversations }) => walk === null && conversations === null);
  return [
    name,
    tried.length,
    count(({ walk }) => walk !== null && !walk.startsWith('coverage')),
    count(({ walk }) => walk?.startsWith('coverage') === true),
    ...manners.map((manner) => count(({ conversations }) => conversations === manner)),
    tried.length - byNeither,
    byNeither,
  ];
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
