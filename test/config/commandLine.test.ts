import { expect, test } from '@jest/globals';
import { commandLine, UsageError } from '../../src/config/commandLine.ts';

test('nothing said: English, buttons, a portal that works', () => {
  expect(commandLine([])).toEqual({ language: 'en', channel: 'web', clinicFile: null, portal: 'ok', help: false });
});

test('every wish is heard', () => {
  const wishes = ['--lang', 'es', '--channel', 'sms', '--clinic', 'mine.yaml', '--portal', 'slow', '--help'];
  expect(commandLine(wishes)).toEqual({
    language: 'es',
    channel: 'sms',
    clinicFile: 'mine.yaml',
    portal: 'slow',
    help: true,
  });
});

test.each([
  [['--lang', 'fr'], '--lang takes en or es, not "fr"'],
  [['--channel', 'fax'], '--channel takes web or sms, not "fax"'],
  [['--portal'], '--help'],
  [['--colour', 'red'], '--colour'],
  [['hello'], 'hello'],
])('%j is refused, with what to write instead', (argv, words) => {
  expect(() => commandLine(argv)).toThrow(UsageError);
  expect(() => commandLine(argv)).toThrow(words);
});
