import { setTimeout as pause } from 'node:timers/promises';
import { PortalError, type Call, type SelfServicePortal } from './gateway.ts';

/** How the stand-in behaves: as it should, not at all, or slower than anyone waits for. */
export type StandInMood = 'ok' | 'down' | 'slow';

const SLOW_MS = 30_000;

/** A portal for trying the bot without one: it takes every request and sends nothing. */
export class StandInPortal implements SelfServicePortal {
  readonly #mood: StandInMood;

  constructor(mood: StandInMood = 'ok') {
    this.#mood = mood;
  }

  async health({ signal }: Call): Promise<{ readonly up: boolean }> {
    await this.#answer(signal);
    return { up: true };
  }

  async requestReset(_name: string, { signal }: Call): Promise<void> {
    await this.#answer(signal);
  }

  async requestUsername(_email: string, { signal }: Call): Promise<void> {
    await this.#answer(signal);
  }

  async #answer(signal: AbortSignal): Promise<void> {
    if (this.#mood === 'down') throw new PortalError('PORTAL_UNAVAILABLE');
    if (this.#mood === 'slow') await pause(SLOW_MS, undefined, { signal });
  }
}
