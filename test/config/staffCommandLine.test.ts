import { describe, expect, test } from '@jest/globals';
import { staffWish } from '../../src/config/staffCommandLine.ts';

describe('the staff command', () => {
  test('adds, gives a new password, removes, or helps', () => {
    expect(staffWish(['add', 'ana', '--name', 'Ana G.'])).toEqual({
      act: 'add',
      username: 'ana',
      name: 'Ana G.',
      role: 'staff',
    });
    expect(staffWish(['add', 'luis', '--name', 'Luis', '--role', 'lead'])).toMatchObject({ role: 'lead' });
    expect(staffWish(['password', 'ana'])).toEqual({ act: 'password', username: 'ana' });
    expect(staffWish(['remove', 'ana'])).toEqual({ act: 'remove', username: 'ana' });
    expect([staffWish([]), staffWish(['--help'])]).toEqual(['help', 'help']);
  });

  test.each([
    [['promote', 'ana'], /"promote" is not known/],
    [['add'], /takes one username/],
    [['remove', 'ana', 'luis'], /takes one username/],
    [['add', 'ana'], /takes --name/],
    [['add', 'ana', '--name', 'Ana', '--role', 'boss'], /--role takes staff or lead, not "boss"/],
    [['add', 'ana', '--password', 'x'], /--password/],
  ])('says what is wrong with %j', (argv, words) => {
    expect(() => staffWish(argv)).toThrow(words);
  });
});
