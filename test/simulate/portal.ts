import type { SelfServicePortal } from '../../src/portal/gateway.ts';

/** The portal of a simulated clinic: up or down for everyone; what it sends is the patients' affair. */
export class SimulatedPortal implements SelfServicePortal {
  readonly #up: boolean;

  constructor(up: boolean) {
    this.#up = up;
  }

  async health(): Promise<{ readonly up: boolean }> {
    return { up: this.#up };
  }

  async requestReset(): Promise<void> {
    // Nobody in the bot may notice whether there is such an account.
  }

  async requestUsername(): Promise<void> {
    // As above.
  }
}
