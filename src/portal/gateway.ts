import { LatchkeyError } from '../errors/errors.ts';

/** What a call to the portal carries. A portal that honours the key does nothing twice. */
export interface Call {
  readonly idempotencyKey: string;
  readonly signal: AbortSignal;
}

/** The face of a portal that needs no proof of identity: its answers are the same whether or not an account exists. */
export interface SelfServicePortal {
  /** Whether the portal is up, for anyone. @throws PortalError */
  health(call: Call): Promise<{ readonly up: boolean }>;
  /** Asks the portal to send its reset message to the contact on file of that name, if there is one. @throws PortalError */
  requestReset(name: string, call: Call): Promise<void>;
  /** Asks the portal to mail the username of that e-mail, if there is one. @throws PortalError */
  requestUsername(email: string, call: Call): Promise<void>;
}

/** The portal refused, or could not be reached. Its words are not kept: they can hold patient data. */
export class PortalError extends LatchkeyError {
  readonly code: 'PORTAL_UNAVAILABLE' | 'PORTAL_REFUSED';

  constructor(code: PortalError['code'], options?: ErrorOptions) {
    super(
      code === 'PORTAL_UNAVAILABLE'
        ? 'the portal could not be reached; check that it is up'
        : 'the portal refused the request; check what its account for Latchkey may do',
      options,
    );
    this.code = code;
  }
}
