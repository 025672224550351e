import { createPublicKey, verify, type KeyObject } from 'node:crypto';

/** The public key that SendGrid shows for its signed events. @throws when it is none. */
export function eventKey(publicKey: string): KeyObject {
  return createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
}

/** Whether SendGrid signed these very bytes: ECDSA on P-256 with SHA-256, over the timestamp's characters and the body as it came. */
export function isSigned(
  body: Buffer,
  { signature, timestamp }: { readonly signature: unknown; readonly timestamp: unknown },
  key: KeyObject,
): boolean {
  if (typeof signature !== 'string' || typeof timestamp !== 'string') return false;
  // Other spellings of the same base64 would pass as well; there is one right one.
  const bytes = Buffer.from(signature, 'base64');
  if (bytes.toString('base64') !== signature) return false;
  return verify('sha256', Buffer.concat([Buffer.from(timestamp), body]), key, bytes);
}
