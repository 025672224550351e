import type { AccountName, IdentityProof } from '../identity/proof.ts';
import type { Call } from './gateway.ts';
import { PortalError } from './portalError.ts';

/** The names of an account, as its portal has them. */
export interface Names {
  readonly username: string;
  readonly email: string | null;
  /** E.164; absent where the portal keeps none. */
  readonly phone?: string | null;
}

/** @throws PortalError PORTAL_PROOF_REFUSED when a proof is too old or of another case. */
export function checkProof(proof: IdentityProof, { caseId }: Call, now: number): void {
  // The type says it too, but a proof that was stored and read again may have lost its type on the way.
  const opens = proof.level !== 'demographic';
  if (!opens || proof.expiresAt <= now || proof.caseId !== caseId) throw new PortalError('PORTAL_PROOF_REFUSED');
}

/** @throws PortalError PORTAL_PROOF_REFUSED when a proof is about someone else. */
export function checkAbout(proof: IdentityProof, names: Names): void {
  if (proof.about !== null && !isNamed(proof.about, names)) throw new PortalError('PORTAL_PROOF_REFUSED');
}

/** Whether an account goes by that name; upper and lower case are one. */
export function isNamed(name: AccountName, { username, email, phone = null }: Names): boolean {
  if ('phone' in name) return same(name.phone, phone);
  return 'username' in name ? same(name.username, username) : same(name.email, email);
}

function same(one: string, other: string | null): boolean {
  return one.trim().toLowerCase() === other?.toLowerCase();
}
