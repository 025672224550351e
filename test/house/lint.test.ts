import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { resolve } from 'node:path';
import { PlantedTree } from '../support/plantedTree.ts';

/** What ESLint reports of one file, as far as it is looked at here. */
interface Report {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly line: number }[];
}

/** One offence a line, by the rule that must see it. */
const impureFlow: readonly [rule: string, line: string][] = [
  ['no-restricted-globals', 'export const now = Date.now();'],
  ['no-restricted-globals', 'export const today = new Date();'],
  ['no-restricted-globals', 'export const shown = new Intl.DateTimeFormat().format();'],
  ['no-restricted-globals', 'export const began = performance.now();'],
  ['no-restricted-globals', 'setTimeout(() => undefined, 1);'],
  ['no-restricted-globals', 'setInterval(() => undefined, 1);'],
  ['no-restricted-globals', 'setImmediate(() => undefined);'],
  ['no-restricted-globals', 'queueMicrotask(() => undefined);'],
  ['no-restricted-globals', 'export const home = process.env.HOME;'],
  ['no-restricted-globals', 'export const id = crypto.randomUUID();'],
  ['no-restricted-globals', "export const page = await fetch('http://localhost');"],
  ['no-restricted-globals', "console.log('here');"],
  ['no-restricted-globals', 'export const round = globalThis.Date;'],
  ['no-restricted-globals', 'export const about = global.Date;'],
  ['no-restricted-properties', 'export const lot = Math.random();'],
  ['no-restricted-properties', 'export const { random } = Math;'],
];

const carelessPart: readonly [rule: string, line: string][] = [
  ['no-restricted-properties', 'export const port = process.env.PORT;'],
  ['no-restricted-properties', 'export const { env } = process;'],
  ['no-restricted-imports', "import { env as surroundings } from 'node:process';"],
  ['@typescript-eslint/no-explicit-any', 'export const anything: any = 1;'],
  ['@typescript-eslint/ban-ts-comment', '// @ts-ignore'],
  ['@typescript-eslint/ban-ts-comment', '// @ts-expect-error'],
  ['@typescript-eslint/no-floating-promises', "Promise.resolve('unheard');"],
  ['@typescript-eslint/no-misused-promises', "['a'].forEach(async () => Promise.resolve());"],
  ['max-params', 'export const crowded = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d];'],
  // ESLint reports a disabling that disables nothing under no rule's name.
  ['unused directive', "export const fine = 'fine'; // eslint-disable-line no-console"],
];

describe('the linter', () => {
  let tree: PlantedTree;
  let reports: readonly Report[];

  beforeAll(() => {
    tree = new PlantedTree({
      'flows/impure.ts': text(impureFlow),
      'src/portal/careless.ts': text(carelessPart),
      'src/config/env.ts': 'export const port = process.env.PORT;\n',
    });
    const args = ['--config', resolve('.tools/eslint.config.js'), '--format', 'json', '.'];
    reports = tree.inspect('eslint/bin/eslint.js', args) as Report[];
  });

  afterAll(() => tree.uproot());

  test.each(numbered(impureFlow))('%s refuses in a flow: %s', (rule, _line, number) => {
    expect(rulesBrokenAt(reports, 'flows/impure.ts', number)).toContain(rule);
  });

  test.each(numbered(carelessPart))('%s refuses anywhere: %s', (rule, _line, number) => {
    expect(rulesBrokenAt(reports, 'src/portal/careless.ts', number)).toContain(rule);
  });

  test('lets src/config read the environment', () => {
    expect(rulesBrokenAt(reports, 'src/config/env.ts', 1)).not.toContain('no-restricted-properties');
  });
});

function text(offences: readonly [rule: string, line: string][]): string {
  return offences.map(([, line]) => `${line}\n`).join('');
}

function numbered(offences: readonly [rule: string, line: string][]): [rule: string, line: string, number: number][] {
  return offences.map(([rule, line], index) => [rule, line, index + 1]);
}

function rulesBrokenAt(reports: readonly Report[], file: string, line: number): string[] {
  const report = reports.find(({ filePath }) => filePath.replaceAll('\\', '/').endsWith(file));
  return (report?.messages ?? [])
    .filter((message) => message.line === line)
    .map(({ ruleId }) => ruleId ?? 'unused directive');
}
