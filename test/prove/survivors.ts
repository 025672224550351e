import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { catalogue } from '../../flows/catalogue.ts';
import type { Mutant } from './mutants.ts';
import { configOf } from './remade.ts';

const FOLDER = 'test/prove/survivors';
const ENDING = '.txt';

/**
 * Why a mutant of an arrow may live. Each is a file in test/prove/survivors, which says at its head why that does no harm. Which of them
 * it is follows from what conversations do: they take the arrow and it makes no difference, or none of them takes it.
 */
export type Reason = 'sameThing' | 'knownBefore' | 'unsure' | 'results' | 'silent' | 'clinics' | 'answers';

/** A mutant of an arrow that nobody tells of. */
export interface Survivor {
  readonly name: string;
  readonly reason: Reason;
}

/** @param takes whether some conversation takes the arrow of that name. */
export function survivorOf({ name, id, arrows }: Mutant, takes: (arrow: string) => boolean): Survivor {
  if (arrows.some(takes)) return { name, reason: skipsSilent(id, name) ? 'knownBefore' : 'sameThing' };
  const [, event = '', guarded] = /^\S+ (\S+)( \[)?/.exec(name) ?? [];
  if (event === 'unsure') return { name, reason: 'unsure' };
  if (/^(result|timer)[.]/.test(event)) return { name, reason: 'results' };
  if (event === '(silent)') return { name, reason: 'silent' };
  return { name, reason: guarded === undefined ? 'answers' : 'clinics' };
}

/** It leads past a silent choice that it should have come to. */
function skipsSilent(id: Mutant['id'], name: string): boolean {
  const [, target = ''] = / → (\w+): leads to/.exec(name) ?? [];
  return configOf(catalogue[id]).states[target]?.always !== undefined;
}

/** All that are listed: after the lines that begin with "#", one name a line. */
export function listedSurvivors(): Survivor[] {
  return reasons().flatMap((reason) =>
    linesOf(reason)
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((name) => ({ name, reason })),
  );
}

/** Lists these in place of those that were listed of the same flows; the heads stay. */
export function renewSurvivors(alive: readonly Survivor[], flows: readonly string[]): void {
  const others = listedSurvivors().filter(({ name }) => !isOf(name, flows));
  for (const reason of reasons()) {
    const head = linesOf(reason).filter((line) => line.startsWith('#'));
    const names = [...others, ...alive].filter((one) => one.reason === reason).map(({ name }) => name);
    writeFileSync(pathOf(reason), `${[...head, '', ...names.sort()].join('\n')}\n`);
  }
}

/** The mutant of that name is one of these flows'. */
export function isOf(name: string, flows: readonly string[]): boolean {
  return flows.includes(name.split('.')[0] ?? '');
}

function reasons(): Reason[] {
  return readdirSync(FOLDER).map((file) => file.slice(0, -ENDING.length) as Reason);
}

function linesOf(reason: Reason): string[] {
  return readFileSync(pathOf(reason), 'utf8').split('\n');
}

function pathOf(reason: Reason): string {
  return `${FOLDER}/${reason}${ENDING}`;
}
