import type { VerifiedPortal } from '../../src/portal/gateway.ts';
import { PortalError } from '../../src/portal/portalError.ts';
import { StandInPortal } from '../../src/portal/standIn.ts';

/** A portal that sends codes, and then does not answer any more: no account can be seen in it. */
export class BlindPortal extends StandInPortal {
  readonly verified = new Proxy({} as VerifiedPortal, {
    get: () => () => Promise.reject(new PortalError('PORTAL_UNAVAILABLE')),
  });
}
