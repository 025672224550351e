import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readConfig } from '../../src/config/env.ts';
import { settings } from '../../src/config/settings.ts';

const shown = Object.fromEntries(
  [...readFileSync('.env.example', 'utf8').matchAll(/^#([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

test('.env.example lists the settings that work, and no other', () => {
  expect(Object.keys(shown)).toEqual(Object.keys(settings.shape));
});

test('what .env.example shows are the defaults', () => {
  expect(readConfig(shown)).toEqual(readConfig({}));
});

test('.env.example changes nothing until a line is uncommented', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
});
