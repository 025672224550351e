import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { segmentsOf } from '../../dialogs/replies/gsm7.ts';

const letters = fc.constantFrom(...Array.from('ab Ññéüà¿¡?.\n€[]{}~^|\\'));

test('counts segments as the carriers do', () => {
  fc.assert(
    fc.property(
      fc.array(letters, { minLength: 1, maxLength: 500 }),
      fc.constantFrom('', 'í', 'ợ'),
      (signs, foreign) => {
        const text = signs.join('') + foreign;
        // A two-place letter that falls on a border moves to the next segment; the count by length is then one short.
        const carriers = new SegmentedMessage(text).segmentsCount;
        expect(carriers - segmentsOf(text)).toBeGreaterThanOrEqual(0);
        expect(carriers - segmentsOf(text)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test.each([
  ['a'.repeat(160), 1],
  ['a'.repeat(161), 2],
  ['a'.repeat(306), 2],
  ['a'.repeat(307), 3],
  ['ñ'.repeat(160), 1],
  ['í'.repeat(70), 1],
  ['í'.repeat(71), 2],
  ['í'.repeat(135), 3],
  ['€'.repeat(80), 1],
  ['€'.repeat(81), 2],
])('%#: knows where one text becomes two', (text, segments) => {
  expect(segmentsOf(text)).toBe(segments);
});
