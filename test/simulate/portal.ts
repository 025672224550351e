import { StandInPortal } from '../../src/portal/standIn.ts';

/** The portal of a simulated clinic: up or down for everyone; what it sends is the patients' affair. */
export class SimulatedPortal extends StandInPortal {
  readonly #up: boolean;

  constructor(up: boolean) {
    super();
    this.#up = up;
  }

  override async health(): Promise<{ readonly up: boolean }> {
    return { up: this.#up };
  }
}
