import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { ClinicFileError } from '../../src/clinic/clinicFileError.ts';
import { readClinic } from '../../src/clinic/read.ts';
import { fileWith, MINIMAL } from './clinicFiles.ts';

/** A reader that throws anything but a ClinicFileError fails the property. */
function acceptedOrRefused(text: string): boolean {
  try {
    readClinic(text, 'junk.yaml');
    return true;
  } catch (error) {
    return error instanceof ClinicFileError && error.problems.length > 0;
  }
}

const yamlSigns = fc.string({
  unit: fc.constantFrom(...Array.from('abc: -?[]{}&*!|>\'"%@`#,\n\t\\01~<\uFEFF\0é')),
  maxLength: 200,
});

test('no text makes the reader fail in any way but its own', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), yamlSigns), acceptedOrRefused), { numRuns: 200 });
});

test('nor does a clinic file that is cut off or has junk in the middle', () => {
  const damaged = fc
    .tuple(fc.nat(MINIMAL.length), fc.nat(20), yamlSigns)
    .map(([at, lost, junk]) => MINIMAL.slice(0, at) + junk + MINIMAL.slice(at + lost));
  fc.assert(fc.property(damaged, acceptedOrRefused), { numRuns: 200 });
});

test('nor does any well-formed YAML', () => {
  fc.assert(
    fc.property(
      fc.jsonValue().map((value) => stringify(value)),
      acceptedOrRefused,
    ),
    { numRuns: 200 },
  );
});

const places = [
  'clinic',
  'clinic.desks',
  'clinic.language_notice',
  'phones.main',
  'hours',
  'hours.weekdays',
  'hours.weekdays.sat',
  'hours.holidays',
  'portal.maintenance',
  'portal.words',
  'portal.words.profile',
  'portal.lock',
  'identity.needs',
  'safety.on_call',
  'texts.quiet',
  'limits.turns',
  'promises',
];

test('nor does any value in any place', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', '-', '08:00', 'mon-fri 08:00-17:00'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), value, (path, junk) => acceptedOrRefused(fileWith({ [path]: junk }))),
    { numRuns: 300 },
  );
});

test('a refused value never becomes part of a long message', () => {
  expect(() => readClinic(fileWith({ 'portal.brand': 'x'.repeat(10_000) }), 'junk.yaml')).toThrow(/^.{0,400}$/s);
});
