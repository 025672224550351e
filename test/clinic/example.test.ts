import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { isMap, isScalar, LineCounter, parseDocument, type Pair } from 'yaml';
import { readClinic } from '../../src/clinic/read.ts';
import type { Clinic } from '../../src/clinic/schema.ts';
import { clinicWith } from './clinicFiles.ts';

const example = readFileSync('src/clinic/clinic.example.yaml', 'utf8');
const lines = example.split('\n');

/** The lowest keys of the example that are marked neither (required) nor (yours), on their own line or above them. */
function unmarkedKeys(): string[][] {
  const lineCounter = new LineCounter();
  const { contents } = parseDocument(example, { lineCounter });
  const lineOf = (pair: Pair) =>
    isScalar(pair.key) ? (lines[lineCounter.linePos(pair.key.range?.[0] ?? 0).line - 1] ?? '') : '';
  const below = (node: unknown, path: string[]): string[][] => {
    if (!isMap(node)) return [path];
    return node.items
      .filter((pair) => !/\((required|yours)\)/.test(lineOf(pair)))
      .flatMap((pair) => below(pair.value, [...path, String(pair.key)]));
  };
  return below(contents, []);
}

test('the example is a clinic file', () => {
  expect(readClinic(example, 'example').clinic.name).toBe('Main Street Clinic');
});

test('what the example shows without a mark is the default', () => {
  const shown = readClinic(example, 'example');
  const defaults = clinicWith({});
  const at = (clinic: Clinic, path: string[]) =>
    path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], clinic);
  const keys = unmarkedKeys();
  expect(keys.length).toBeGreaterThan(35);
  for (const path of keys) expect([path.join('.'), at(shown, path)]).toEqual([path.join('.'), at(defaults, path)]);
});

test('what the example marks (required) is all that is', () => {
  const marked = lines.filter((line) => line.includes('(required)') && !line.startsWith('#'));
  expect(marked.map((line) => line.trim().split(':')[0])).toEqual([
    'name',
    'website',
    'time_zone',
    'portal_help',
    'weekdays',
    'name',
    'sign_in',
  ]);
});
