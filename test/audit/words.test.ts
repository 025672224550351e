import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actWords, detailWords } from '../../channels/desk/app/screens/auditWords.ts';
import { ACTIONS } from '../../src/desk/actionRules.ts';

const sources = ['dialogs', 'src', 'channels/desk']
  .flatMap((floor) => readdirSync(floor, { recursive: true, encoding: 'utf8' }).map((file) => join(floor, file)))
  .filter((file) => file.endsWith('.ts') && !/replies|understanding|src.demo/.test(file))
  .map((file) => readFileSync(file, 'utf8'));

const named = (pattern: RegExp, prefix = '') =>
  sources.flatMap((source) => [...source.matchAll(pattern)].map(([, what = '']) => `${prefix}${what}`));

/** What is put in the audit by a name that stands in the code. */
const written = [
  ...named(/\.audit\('([\w.]+)'/g),
  ...named(/trail\.note\([^,]+, '(\w+)'/g, 'staff.'),
  ...named(/trail\.saw\([^,]+, '(\w+)'/g, 'staff.saw.'),
  ...named(/(?:note\([^{]*|act: |const value = \{ act: )\{ what: '([\w.]+)'/g, 'staff.'),
];

/** What is put there by a name that is put together. */
const composed = [
  ...['reached', 'noAnswer'].map((outcome) => `staff.call.${outcome}`),
  ...['callWords.same', 'callWords.other', 'notice.released'].map((result) => `staff.${result}`),
  ...['outageDeclared', 'outageOver', 'outageUndone'].map((act) => `staff.${act}`),
  ...['endedUnused', 'over', 'notEnded'].map((became) => `temporaryLogin.${became}`),
  ...said(/const audited[^[]*\[([^\]]*)\]/),
  ...ACTIONS.flatMap((action) => ['asked', ...became()].map((result) => `staff.${action}.${result}`)),
];

/** The names in a list that stands in the code. */
function said(pattern: RegExp): readonly string[] {
  const [, list = ''] = sources.map((source) => pattern.exec(source)).find((match) => match !== null) ?? [];
  return [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
}

/** What can become of an errand to the portal. */
function became(): readonly string[] {
  const [, type = ''] = /export type Became =([^;]*);/.exec(sources.join('\n')) ?? [];
  const kinds = ['done', 'already-done', 'task', 'unknown'];
  return [...kinds, ...[...type.matchAll(/'(\w+)'/g)].flatMap(([, name = '']) => (name === 'kind' ? [] : [name]))];
}

describe.each(['en', 'es'] as const)('in the audit, read in %s', (language) => {
  test('every act has words', () => {
    expect(written.length).toBeGreaterThan(30);
    expect(composed.length).toBeGreaterThan(120);
    const acts = [...new Set([...written, ...composed])];
    expect(acts.filter((what) => actWords(what, language) === null)).toEqual([]);
  });

  test('details are told in words, and what is only for machines is not', () => {
    const told = detailWords({ action: 'unlock', key: 'key-000001', on: true, flow: 'lockedOut', turns: 4 }, language);
    expect(told).toBe(
      language === 'en'
        ? 'action: Unlock · ticked: yes · problem: account locked · messages: 4'
        : 'acción: Desbloquear · marcado: sí · problema: cuenta bloqueada · mensajes: 4',
    );
  });
});

test('an act that nobody worded is known as such', () => {
  expect(actWords('staff.sendReset.asked', 'en')).toBe('Send reset link: to be done now.');
  expect(actWords('staff.flewAway', 'en')).toBeNull();
});
