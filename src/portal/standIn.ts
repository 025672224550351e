import { setTimeout as pause } from 'node:timers/promises';
import type { Accepted, Call, CodeToSend, PortalCapabilities, SelfServicePortal } from './gateway.ts';
import type { AccountName } from '../identity/proof.ts';
import { PortalError } from './portalError.ts';

/** How the stand-in behaves: as it should, not at all, or slower than anyone waits for. */
export type StandInMood = 'ok' | 'down' | 'slow';

const SLOW_MS = 30_000;

const all = { mode: 'bot' } as const;

const CAPABILITIES: PortalCapabilities = {
  portal: 'stand-in',
  actions: {
    sendReset: all,
    sendUsername: all,
    resendInvitation: all,
    unlock: all,
    temporaryLogin: all,
    revokeSessions: all,
    resetSecondStep: all,
    closeAccess: all,
  },
  codes: new Set(['email', 'text']),
  findBy: new Set(),
  sees: new Set(),
};

/** A portal for trying the bot without one: it takes every request and sends nothing; codes it shows to whoever tries. */
export class StandInPortal implements SelfServicePortal {
  readonly #mood: StandInMood;
  readonly #codes = new Map<string, string>();

  constructor(mood: StandInMood = 'ok') {
    this.#mood = mood;
  }

  capabilities(): PortalCapabilities {
    return CAPABILITIES;
  }

  async health({ signal }: Call): Promise<{ readonly up: boolean }> {
    if (this.#mood === 'slow') await pause(SLOW_MS, undefined, { signal });
    return { up: this.#mood !== 'down' };
  }

  requestReset(_by: AccountName, call: Call): Promise<Accepted> {
    return this.#accept(call);
  }

  requestUsername(_by: { readonly email: string }, call: Call): Promise<Accepted> {
    return this.#accept(call);
  }

  sendCode({ code }: CodeToSend, call: Call): Promise<Accepted> {
    this.#codes.set(call.caseId, code);
    return this.#accept(call);
  }

  /** The code last sent for a conversation, as the patient's mailbox or phone would show it. */
  codeOf(conversation: string): string | undefined {
    return this.#codes.get(conversation);
  }

  async #accept({ idempotencyKey, signal }: Call): Promise<Accepted> {
    if (this.#mood === 'down') throw new PortalError('PORTAL_UNAVAILABLE');
    if (this.#mood === 'slow') await pause(SLOW_MS, undefined, { signal });
    return { receipt: idempotencyKey, tellPatient: 'if-on-file-sent' };
  }
}
