import { expect, test } from '@jest/globals';
import { isWhole, matched, type PersonOnRecord } from '../../src/identity/demographics.ts';
import { claimsIn } from '../../src/identity/typedForm.ts';
import { ANA, ANA_TYPES } from '../support/record.ts';

const NOW = Date.parse('2026-11-23T15:00:00Z');
const claims = { name: 'Ana Nunez', birthDate: '1950-03-01', contact: '3125550142' };
const held = (changes: object = {}, people: readonly PersonOnRecord[] = [ANA], asked: 'phone' | 'zip' = 'phone') =>
  matched({ ...claims, ...changes }, asked, people);

test.each([
  'Ana Núñez',
  'ANA NUNEZ LOPEZ',
  'López, Ana María',
  'ana   maria núñez lópez',
  'Ana M. Núñez',
  'A\u0301na Nu\u0301n\u0303ez',
  'Ａｎａ Ｎuñez',
])('"%s" is her name', (name) => {
  expect(held({ name })).toEqual({ name: true, birthDate: true, contact: true });
});

test.each([
  'Ana',
  'Núñez López',
  'María Núñez', // the first of her names is the one on every list
  'Eva Núñez',
  'Ana Núñez Pérez',
  'Аna Nunez', // the first letter is Cyrillic
  'Ana Nun\u200bez',
  '',
])('"%s" is not', (name) => {
  expect(held({ name }).name).toBe(false);
});

test.each(['312-555-0142', '+1 (312) 555 0142', '1.312.555.0142', '３１２５５５０１４２'])(
  '"%s" is her phone',
  (contact) => {
    expect(held({ contact }).contact).toBe(true);
  },
);

test.each(['5550142', '312-555-0143', '+52 312 555 0142', ''])('"%s" is not', (contact) => {
  expect(held({ contact }).contact).toBe(false);
});

test('a ZIP code counts by its first five numbers', () => {
  for (const contact of ['60601', '60601-9999', ' 60601 ']) expect(held({ contact }, [ANA], 'zip').contact).toBe(true);
  for (const contact of ['60602', '6060', '606011234x']) expect(held({ contact }, [ANA], 'zip').contact).toBe(false);
});

test('a record that lacks something matches nothing there', () => {
  expect(held({}, [{ ...ANA, phones: [] }])).toEqual({ name: true, birthDate: true, contact: false });
  expect(held({ birthDate: '1950-03' }, [{ ...ANA, birthDate: '1950' }]).birthDate).toBe(false);
});

test('two people, nobody, or someone who is no patient any more: not matched, and staff see how near it came', () => {
  expect(isWhole(held())).toBe(true);
  expect(isWhole(held({}, [ANA, { ...ANA }]))).toBe(false);
  expect(isWhole(held({}, [{ ...ANA, active: false }]))).toBe(false);
  expect(held({}, [])).toEqual({ name: false, birthDate: false, contact: false });
});

test('the best of several is the one that counts', () => {
  expect(isWhole(held({}, [{ ...ANA, givenName: 'Eva' }, ANA, { ...ANA, phones: [] }]))).toBe(true);
});

test.each([
  [{ month: '03', day: '01' }, []],
  [{ month: '2', day: '30' }, ['birthDate']],
  [{ month: '13' }, ['birthDate']],
  [{ year: '50' }, ['birthDate']],
  [{ year: '1899' }, ['birthDate']],
  [{ year: '2027' }, ['birthDate']],
  [{ day: '1e0' }, ['birthDate']],
  [{ name: 'Ana' }, ['name']],
  [{ name: '\r\nSet-Cookie: a' }, []],
  [{ name: '12 34', month: 'x', contact: '1' }, ['name', 'birthDate', 'contact']],
])('%j: what cannot be read is named, whoever it is', (changes, unreadable) => {
  const read = claimsIn({ ...ANA_TYPES, ...changes }, 'phone', NOW);
  expect('length' in read ? read : []).toEqual(unreadable);
});
