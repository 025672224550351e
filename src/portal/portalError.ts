import { LatchkeyError } from '../errors/errors.ts';

/** The portal did not do what was asked. The vendor's words are not kept: they can hold patient data. */
export class PortalError extends LatchkeyError {
  readonly code:
    | 'PORTAL_UNAVAILABLE'
    | 'PORTAL_TIMEOUT'
    | 'PORTAL_RATE_LIMITED'
    | 'PORTAL_MISCONFIGURED'
    | 'PORTAL_NOT_SUPPORTED'
    | 'PORTAL_PROOF_REFUSED'
    | 'PORTAL_ACCOUNT_DISABLED'
    | 'PORTAL_NO_EMAIL'
    | 'PORTAL_CONTACT_CHANGED'
    | 'PORTAL_DELIVERY_REJECTED'
    | 'PORTAL_STALE'
    | 'PORTAL_UNEXPECTED';
  /** The HTTP status that the portal answered with, if it answered. */
  readonly status: number | null;

  constructor(code: PortalError['code'], status: number | null = null) {
    super(WORDS[code]);
    this.code = code;
    this.status = status;
  }

  /** Another try may succeed, and this one did nothing. */
  get retryable(): boolean {
    return this.code === 'PORTAL_UNAVAILABLE' || this.code === 'PORTAL_RATE_LIMITED';
  }

  toJSON(): { name: string; code: string; status: number | null } {
    return { name: this.name, code: this.code, status: this.status };
  }
}

const WORDS: Readonly<Record<PortalError['code'], string>> = {
  PORTAL_UNAVAILABLE: 'the portal could not be reached, nothing was done; check that it is up',
  PORTAL_TIMEOUT: 'the portal took too long; what became of the request is unknown and staff must look',
  PORTAL_RATE_LIMITED: 'the portal wants fewer requests, nothing was done; wait a while',
  PORTAL_MISCONFIGURED: 'the portal refused us; check PORTAL_URL, PORTAL_REALM, the client, its secret and its roles',
  PORTAL_NOT_SUPPORTED: 'this portal has no such thing; staff do it in the portal itself',
  PORTAL_PROOF_REFUSED: 'the proof is old, of another case or about another account; check identity again',
  PORTAL_ACCOUNT_DISABLED: 'the account is switched off; staff decide whether it may be switched on',
  PORTAL_NO_EMAIL: 'the account has no e-mail; staff put one on the record first',
  PORTAL_CONTACT_CHANGED:
    'the contact was changed lately and proves nothing, so nothing was sent; staff call the number that stood in the chart before',
  PORTAL_DELIVERY_REJECTED: 'the mail was not taken; check the address on record and the mail server of the portal',
  PORTAL_STALE: 'the account is gone; search again',
  PORTAL_UNEXPECTED: 'the portal answered what nobody expects; check its version and its log',
};
