import { createPublicKey } from 'node:crypto';

/** A P-256 public key as SendGrid shows it: SPKI in base64. */
export function isEventKey(text: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  } catch {
    return false;
  }
}

/** `help@clinic.example`, or `Main St Clinic <help@clinic.example>`. */
export function isSender(text: string): boolean {
  return /^([^<>@"]{1,60} <[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+)$/.test(text);
}
