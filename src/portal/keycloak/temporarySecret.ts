import { randomInt } from 'node:crypto';

/** No letters or digits that look alike when read aloud or copied from a screen. */
const CAPITALS = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const SMALL = 'abcdefghjkmnpqrstuvwxyz';
const DIGITS = '23456789';

/** A password for one sign-in: four groups of four, 66 bits, with every kind of sign that portals ask for. */
export function temporarySecret(): string {
  const group = () => [CAPITALS, SMALL, SMALL, DIGITS].map((signs) => signs[randomInt(signs.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
