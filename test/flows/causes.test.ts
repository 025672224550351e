import { expect, test } from '@jest/globals';
import { causesOf } from '../../flows/causes.ts';
import type { Facts } from '../../flows/facts.ts';

const causes = (facts: Facts, visited: readonly string[] = []) =>
  causesOf({ facts, visited }).map(({ cause, state }) => `${cause} ${state}`);

test('a case that says nothing names no cause', () => {
  expect(causes({})).toEqual([]);
});

test.each<[what: string, facts: Facts, visited: string[], expected: string[]]>([
  ['the problem at hand', { wanted: 'lockedOut' }, ['triage', 'lockedOut'], ['locked likely']],
  ['a lookup that found the account in order', { wanted: 'lockedOut', account: 'ready' }, [], ['locked ruledOut']],
  ['a lookup that found it switched off', { account: 'inactive' }, [], ['inactive likely']],
  ['folders that were searched', { wanted: 'mailNeverCame', foldersSearched: true }, [], ['mailInSpam ruledOut']],
  ['folders that were not', { wanted: 'emailNotReceived' }, [], ['mailInSpam open']],
  ['a mailbox that is closed', { inbox: 'closed' }, [], ['oldEmail likely']],
  ['someone who never signed in', { everSignedIn: 'never' }, [], ['neverSignedUp likely']],
  ['an outage that was looked for', {}, ['portalOutage', 'lockedOut'], ['portalDown ruledOut']],
  ['an outage that goes on', { wanted: 'portalOutage' }, ['portalOutage'], ['portalDown likely']],
  ['an alarm', { compromise: true }, [], ['someoneElse likely']],
  ['tries that were their own', { itWasMe: 'yes' }, [], ['someoneElse ruledOut']],
])('tells what can keep the patient out, from %s', (_, facts, visited, expected) => {
  expect(causes(facts, visited)).toEqual(expect.arrayContaining(expected));
});

test('what is likely comes first, and what is ruled out last', () => {
  const all = causes({ compromise: true, everSignedIn: 'yes', wanted: 'emailNotReceived' });
  expect(all).toEqual(['someoneElse likely', 'mailInSpam open', 'neverSignedUp ruledOut']);
});
