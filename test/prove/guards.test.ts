import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { catalogue } from '../../flows/catalogue.ts';
import { fewSettings } from './clinics.ts';
import { decidesAs, guardTable } from './guardTable.ts';
import { guardMutants } from './mutants.ts';
import { guardsOf } from './remade.ts';

test('every guard lets pass what docs/guards.md says; npm run prove -- --write makes it anew', () => {
  expect(guardTable(catalogue, fewSettings)).toBe(readFileSync('docs/guards.md', 'utf8'));
});

test('that table tells of every guard that is dropped or turned round', () => {
  const alike = guardMutants().filter(({ id, guard, flow }) =>
    decidesAs(guardsOf(flow)[guard]!, guardsOf(catalogue[id])[guard]!, fewSettings),
  );
  expect(alike.map(({ name }) => name)).toEqual([]);
});
