import type { Call } from './gateway.ts';

/**
 * Texts of our own to a phone on record. Only gateways call it, with a number that they read from the record. True: the text was
 * handed over; false: it was refused, or that number wants no texts.
 */
export interface ContactText {
  code(to: string, code: string, call: Call): Promise<boolean>;
}
