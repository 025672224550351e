import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearest } from '../../src/errors/nearest.ts';

const known = ['name', 'website', 'time_zone', 'languages'];

test.each([
  ['nmae', 'name'],
  ['websit', 'website'],
  ['timezone', 'time_zone'],
  ['LANGUAGES', 'languages'],
  ['langauges', 'languages'],
])('%s is taken for %s', (typed, meant) => {
  expect(nearest(typed, known)).toBe(meant);
});

test.each(['colour', 'x'.repeat(100_000), ''])('%.10s is taken for nothing', (typed) => {
  expect(nearest(typed, known)).toBeUndefined();
});

test('a known name is always taken for itself', () => {
  const names = fc.uniqueArray(
    fc.string().map((name) => name.toLowerCase()),
    { minLength: 1 },
  );
  fc.assert(fc.property(names, (several) => several.every((name) => nearest(name, several) === name)));
});
