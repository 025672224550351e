import { hkdfSync, randomBytes } from 'node:crypto';
import { BadDataKeysError, CannotUnsealError } from './errors.ts';
import { keyIdOf, SealingKey } from './sealingKey.ts';

export const KEY_BYTES = 32;

/** A conversation's own key, and the form it rests in. */
export interface DataKey {
  readonly key: SealingKey;
  readonly wrapped: Buffer;
}

/** The keys of DATA_KEYS, newest first: they seal only the conversations' own keys, so rotating them rewrites no words. */
export class KeyRing {
  readonly #keys: readonly SealingKey[];
  readonly #secrets: readonly Buffer[];

  private constructor(secrets: readonly Buffer[]) {
    this.#secrets = secrets;
    this.#keys = secrets.map((secret) => new SealingKey(expand(secret, 'conversation keys')));
  }

  /** @throws BadDataKeysError */
  static parse(dataKeys: string): KeyRing {
    const parts = dataKeys.split(',').map((part) => part.trim());
    if (parts.length > 2) throw new BadDataKeysError('holds more than two keys');
    return new KeyRing(parts.map(secretOf));
  }

  /** Whether an old key is still given beside the new one. */
  get isRotating(): boolean {
    return this.#keys.length > 1;
  }

  newDataKey(record: string): DataKey {
    const bytes = randomBytes(KEY_BYTES);
    return { key: new SealingKey(bytes), wrapped: this.#newest.seal(bytes, record) };
  }

  /** @throws CannotUnsealError */
  unwrap(wrapped: Buffer, record: string): SealingKey {
    return new SealingKey(this.#unwrapped(wrapped, record));
  }

  /** The same key under the newest of ours; null when it is already. @throws CannotUnsealError */
  rewrap(wrapped: Buffer, record: string): Buffer | null {
    if (keyIdOf(wrapped) === this.#newest.id) return null;
    return this.#newest.seal(this.#unwrapped(wrapped, record), record);
  }

  /** Internal secrets for one purpose, newest first; sign with the first, accept all, so that a rotation logs nobody out. */
  derive(purpose: string): readonly Buffer[] {
    return this.#secrets.map((secret) => expand(secret, purpose));
  }

  get #newest(): SealingKey {
    return this.#keys[0] as SealingKey;
  }

  #unwrapped(wrapped: Buffer, record: string): Buffer {
    const key = this.#keys.find(({ id }) => id === keyIdOf(wrapped));
    if (key === undefined) throw new CannotUnsealError(record);
    return key.open(wrapped, record);
  }
}

function expand(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'latchkey', purpose, KEY_BYTES));
}

function secretOf(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  // Buffer skips what is not base64, so a key with a typing mistake would pass as another key.
  if (bytes.length !== KEY_BYTES || bytes.toString('base64').replace(/=+$/, '') !== text.replace(/=+$/, '')) {
    throw new BadDataKeysError('holds something that is not 32 bytes in base64');
  }
  return bytes;
}
