import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface ErrorClass {
  readonly name: string;
  readonly codes: readonly string[];
}

const floors = ['src', 'channels', 'dialogs', 'flows'];
const sources = floors.flatMap((floor) =>
  readdirSync(floor, { recursive: true, encoding: 'utf8' }).map((file) => join(floor, file)),
);
const errors = sources
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => errorClassesIn(readFileSync(file, 'utf8')));
const codes = errors.flatMap((error) => error.codes);

/** The error classes a file declares, each with the codes its `code` may have. */
function errorClassesIn(source: string): ErrorClass[] {
  const classes = source.split(/^(?=.*\bclass )/m);
  return classes.flatMap((text) => {
    const [, name] = /^export class (\w+) extends \w*Error\b/.exec(text) ?? [];
    const [declared = ''] = /^\s*(?:override )?readonly code\b[^;]*/m.exec(text) ?? [];
    return name === undefined ? [] : [{ name, codes: [...declared.matchAll(/'(\w+)'/g)].map(([, code = '']) => code) }];
  });
}

test('every error has a code', () => {
  expect(errors.length).toBeGreaterThan(10);
  expect(errors.filter((error) => error.codes.length === 0)).toEqual([]);
});

test('no two errors share a code', () => {
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test('docs/errors.md explains every code once, and no other', () => {
  const rows = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `(\w+)`.*$/gm)];
  expect(rows.map(([, code]) => code).sort()).toEqual([...codes].sort());
  for (const [row] of rows) expect(row).toMatch(/^\|[^|]+\|[^|]{10,}\|[^|]{10,}\|$/);
});
