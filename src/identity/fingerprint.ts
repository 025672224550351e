import { createHmac, timingSafeEqual } from 'node:crypto';
import { accountNamed } from './accountNamed.ts';

/**
 * Stands for a code, a name that was typed or a contact on record, wherever it has to rest: HMAC-SHA256 under a key that lies apart from the data, so
 * that the few possible codes cannot be tried out on a copy of it.
 */
export class Fingerprints {
  readonly #pepper: Buffer;

  constructor(pepper: Buffer) {
    this.#pepper = pepper;
  }

  /** Of a code in one conversation: the same digits elsewhere have another. */
  readonly ofCode = (conversation: string, digits: string): string => this.#of('code', conversation, digits);

  /** Of the digits that move a conversation to another channel: whoever types them knows no conversation. */
  readonly ofPairing = (digits: string): string => this.#of('pairing', digits);

  /** Of a name that was typed to sign in; capitals, spaces around it, and how a phone number is spelt make no difference. */
  ofName(name: string): string {
    const by = accountNamed(name);
    return this.#of('name', ('phone' in by ? by.phone : name).normalize('NFKC').trim().toLowerCase());
  }

  /** Of an address or a number that something was sent to. */
  readonly ofContact = (contact: string): string => this.#of('contact', contact.trim().toLowerCase());

  #of(...parts: readonly string[]): string {
    // JSON keeps the parts apart: ["a", "bc"] is not ["ab", "c"].
    return createHmac('sha256', this.#pepper).update(JSON.stringify(parts)).digest('base64url');
  }
}

/** Compares in the same time wherever they differ. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
