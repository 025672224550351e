import { expect, test } from '@jest/globals';
import { newTicketRef } from '../../src/stores/ticketRef.ts';

test('a help number has four characters that are not misread, and is not one that is taken', () => {
  const refs = Array.from({ length: 300 }, () => newTicketRef(Math.random, () => false));
  for (const ref of refs) expect(ref).toMatch(/^[34679CDFGHJKMNPQRTWXY]{4}$/);
  const draws = [0, 0, 0, 0, 0.99, 0.99, 0.99, 0.99];
  expect(
    newTicketRef(
      () => draws.shift() ?? 0,
      (ref) => ref === '3333',
    ),
  ).toBe('YYYY');
});

test('it grows when four characters run out', () => {
  expect(
    newTicketRef(
      () => 0,
      (ref) => ref.length < 5,
    ),
  ).toBe('33333');
});
