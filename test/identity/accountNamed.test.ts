import { expect, test } from '@jest/globals';
import { accountNamed } from '../../src/identity/accountNamed.ts';

const ANA = '+13125550101';

test.each([
  ['(312) 555-0101', { phone: ANA }],
  ['312.555.0101', { phone: ANA }],
  ['+1 312 555 0101', { phone: ANA }],
  ['ana.reyes', { username: 'ana.reyes' }],
  ['5550101', { username: '5550101' }],
  ['1234567890', { username: '1234567890' }],
  ['ana@mail.example', { email: 'ana@mail.example' }],
])('"%s" is looked up as what it is', (typed, by) => {
  expect(accountNamed(typed)).toEqual(by);
});
