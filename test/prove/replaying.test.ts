import { expect, test } from '@jest/globals';
import { catalogue } from '../../flows/catalogue.ts';
import { have } from './having.ts';
import { arrowMutants } from './mutants.ts';
import { record } from './recording.ts';
import { heardOf, mannerOf } from './replaying.ts';
import { tellerOf } from './table.ts';
import { wrongWithMutants } from './verdict.ts';

const SCRIPTED = 'lockedOut: waits, is reminded, and signs in';
const SIMULATED = 'simulated: locked, drawn, 0';

const mutants = arrowMutants();
const mutantNamed = (name: string) => mutants.find((mutant) => mutant.name === name)!;
const scripted = await record(SCRIPTED);

test('a conversation notes the arrows that it takes, and is the same with the flows put back', async () => {
  expect(scripted.arrows).toContain('lockedOut.resting timer.due → timeToTry');
  expect(await have(SCRIPTED)).toEqual({ shown: scripted.shown, wrong: null });
});

test('a scripted conversation tells of an arrow that leads elsewhere, by a check of its own', async () => {
  const mutant = mutantNamed('lockedOut.resting timer.due → timeToTry: taken out');
  const heard = heardOf([scripted], mutant);
  expect(await mannerOf(mutant, heard)).toBe('check');
  expect(Object.values(catalogue)).not.toContain(mutant.flow);
});

test('a simulated patient tells of it too, by not being helped or by words', async () => {
  const mutant = mutantNamed('lockedOut.deciding (silent) → stopTrying: leads to chooseWay');
  const heard = heardOf([await record(SIMULATED)], mutant);
  expect(['remedy', 'words']).toContain(await mannerOf(mutant, heard));
});

test('what no conversation takes, none is asked about', async () => {
  const mutant = mutantNamed('proxyAccess.died unsure → resolved: taken out');
  expect(heardOf([scripted], mutant)).toEqual([]);
  const told = { walk: null, conversations: await mannerOf(mutant, []) };
  expect(tellerOf({ mutant, told })).toBe('none');
});

test('a survivor that is not listed is wrong, and so is a listed one that is told of', () => {
  const nowhere = { name: 'triage.nowhere never → elsewhere: taken out', reason: 'answers' } as const;
  const [wrong] = wrongWithMutants([nowhere], ['triage']);
  expect(wrong?.names).toEqual([nowhere.name]);
  expect(wrongWithMutants([], []).map(({ what }) => what)).toEqual([]);
});
