import { expect, test } from '@jest/globals';
import { complaint, MINIMAL } from './clinicFiles.ts';

const badTexts: readonly [name: string, text: string, says: string][] = [
  ['an empty file', '', 'is empty; copy src/clinic/clinic.example.yaml'],
  ['a file of comments', '# my clinic\n', 'is empty; copy'],
  ['a tab', 'clinic:\n\tname: Oak\n', 'line 2: is indented by a tab, which YAML does not allow; use spaces'],
  [
    'a key given twice',
    'clinic:\n  name: Oak\n  name: Elm\n',
    'line 3, name: stands here for the second time; keep one of the two',
  ],
  ['a sentence', 'please help', 'must be a group of keys (version, clinic,'],
  ['a list', '- clinic\n- phones\n', 'must be a group of keys (version, clinic,'],
  ['a missing quote', 'clinic:\n  name: "Oak\n', 'is not YAML: a quote, a bracket or a colon is missing'],
  ['a missing bracket', 'clinic: {name: Oak\nphones: 1\n', 'is not YAML'],
  [
    'a colon in plain text',
    'clinic:\n  name: Oak: main\n',
    'line 2: is not YAML: put text that holds a colon in quotes',
  ],
  [
    'a special sign',
    'clinic:\n  name: @oak\n',
    'line 2: is not YAML: put text that starts with a special sign in quotes',
  ],
  ['uneven indentation', '  clinic: 1\n phones: 2\n', 'line 2: is not YAML: write key: value'],
  ['two documents', 'version: 1\n---\nversion: 1\n', 'line 2: starts a second document'],
  ['an alias', 'clinic: &a {name: Oak}\nphones: *a\n', 'line 2: uses a YAML alias (*); write the value itself'],
  ['brackets without end', '['.repeat(200_000), 'is nested too deeply to be a clinic file'],
  ['JavaScript', 'export default { clinic: "Oak" };', 'line 1: is not YAML: write key: value'],
];

test.each(badTexts)('%s is refused with its line and what to do', (_, text, says) => {
  expect(complaint(text).message).toContain(says);
});

test('the line of an unknown key is its own line', () => {
  expect(complaint(`${MINIMAL}\n\ncolour: green\n`).problems).toEqual([
    expect.objectContaining({ line: MINIMAL.split('\n').length + 2, path: 'colour' }),
  ]);
});

test('the line of a list entry is its own line', () => {
  const { problems } = complaint(`${MINIMAL}texts:\n  countries:\n    - US\n    - canada\n`);
  expect(problems).toEqual([
    expect.objectContaining({ line: MINIMAL.split('\n').length + 3, path: 'texts.countries.1' }),
  ]);
});

test('one mistake of YAML in a line is told once', () => {
  expect(complaint('clinic: - Oak\n').problems).toEqual([expect.objectContaining({ line: 1 })]);
});

test('one mistake of YAML does not make up others: only it is told', () => {
  expect(complaint(`${MINIMAL}portal:\n  name: Again\n`).problems).toHaveLength(1);
});

test('a file that is nothing like a clinic file does not fill the screen', () => {
  const { message, problems } = complaint(Array.from({ length: 400 }, (_, line) => `key${line}: 1`).join('\n'));
  expect(problems.length).toBeGreaterThan(400);
  expect(message.split('\n')).toHaveLength(32);
  expect(message).toContain('more');
});
