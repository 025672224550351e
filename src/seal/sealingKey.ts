import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { CannotUnsealError } from './errors.ts';

const FORMAT = 1;
const ID_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + ID_BYTES;

/** So many nonces are drawn at once: asking for twelve bytes costs as much as asking for thousands. */
const NONCES = 512;

let drawn = Buffer.alloc(0);

/** Random bytes that nobody got before. */
function nextNonce(): Buffer {
  if (drawn.length === 0) drawn = randomBytes(NONCES * NONCE_BYTES);
  const nonce = drawn.subarray(0, NONCE_BYTES);
  drawn = drawn.subarray(NONCE_BYTES);
  return nonce;
}

/** The id of the key that sealed these bytes. */
export function keyIdOf(sealed: Buffer): string {
  return sealed.subarray(1, HEADER_BYTES).toString('hex');
}

/**
 * Seals records with AES-256-GCM, as format, key id, nonce, ciphertext, tag. A record's name is authenticated with it, so
 * bytes moved to another record do not open.
 */
export class SealingKey {
  readonly id: string;
  readonly #bytes: Buffer;
  readonly #header: Buffer;

  constructor(bytes: Buffer) {
    const id = createHash('sha256').update('latchkey key id').update(bytes).digest().subarray(0, ID_BYTES);
    this.#bytes = bytes;
    this.id = id.toString('hex');
    this.#header = Buffer.concat([Buffer.from([FORMAT]), id]);
  }

  seal(plain: string | Buffer, record: string): Buffer {
    // Never from an injected source of randomness: one repeated nonce would give both texts away.
    const nonce = nextNonce();
    const cipher = createCipheriv('aes-256-gcm', this.#bytes, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(record));
    const words = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
    cipher.final();
    return Buffer.concat([this.#header, nonce, words, cipher.getAuthTag()]);
  }

  /** @throws CannotUnsealError unless these very bytes were sealed with this key for this record. */
  open(sealed: Buffer, record: string): Buffer {
    const bodyAt = HEADER_BYTES + NONCE_BYTES;
    if (sealed.length < bodyAt + TAG_BYTES || sealed[0] !== FORMAT || keyIdOf(sealed) !== this.id)
      throw new CannotUnsealError(record);
    const nonce = sealed.subarray(HEADER_BYTES, bodyAt);
    const decipher = createDecipheriv('aes-256-gcm', this.#bytes, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(record));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    try {
      const words = decipher.update(sealed.subarray(bodyAt, -TAG_BYTES));
      decipher.final();
      return words;
    } catch (cause) {
      throw new CannotUnsealError(record, { cause });
    }
  }
}
