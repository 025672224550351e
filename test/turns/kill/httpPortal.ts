import { Agent, request } from 'node:http';
import type { Accepted, Call, SelfServicePortal } from '../../../src/portal/gateway.ts';
import { StandInPortal } from '../../../src/portal/standIn.ts';

/** A portal at an address, told nothing but the idempotency key. */
export function httpPortal(address: string): SelfServicePortal {
  const agent = new Agent({ keepAlive: true });
  const call = ({ idempotencyKey, signal }: Call): Promise<Accepted> =>
    new Promise((resolve, reject) => {
      const sent = request(address, { method: 'POST', agent, signal }, (response) => {
        response
          .resume()
          .on('end', () => resolve({ receipt: idempotencyKey, tellPatient: 'if-on-file-sent' }))
          .on('error', reject);
      });
      sent.on('error', reject).end(idempotencyKey);
    });
  return {
    // No codes: these patients cannot read mail, and would only ever wait for one.
    capabilities: () => ({ ...new StandInPortal().capabilities(), codes: new Set() }),
    health: async (about) => {
      await call(about);
      return { up: true };
    },
    requestReset: (_by, about) => call(about),
    requestUsername: (_by, about) => call(about),
    sendCode: (_code, about) => call(about),
  };
}
