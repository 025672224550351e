import { Agent, request } from 'node:http';
import type { Call, SelfServicePortal } from '../../../src/portal/gateway.ts';

/** A portal at an address, told nothing but the idempotency key. */
export function httpPortal(address: string): SelfServicePortal {
  const agent = new Agent({ keepAlive: true });
  const call = ({ idempotencyKey, signal }: Call): Promise<void> =>
    new Promise((resolve, reject) => {
      const sent = request(address, { method: 'POST', agent, signal }, (response) => {
        response
          .resume()
          .on('end', () => resolve())
          .on('error', reject);
      });
      sent.on('error', reject).end(idempotencyKey);
    });
  return {
    health: async (about) => {
      await call(about);
      return { up: true };
    },
    requestReset: (_name, about) => call(about),
    requestUsername: (_email, about) => call(about),
  };
}
