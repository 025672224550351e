import { setTimeout as pause } from 'node:timers/promises';
import type { Accepted, Call, SelfServicePortal } from '../../src/portal/gateway.ts';
import type { AccountName } from '../../src/identity/proof.ts';
import { StandInPortal } from '../../src/portal/standIn.ts';

/** How long the portal takes for accounts of each kind; milliseconds. One that is not there is soon looked up; for the others a mail goes out. */
export const DELAYS: Readonly<Record<string, number>> = {
  unknown: 5,
  known: 500,
  inactive: 400,
  locked: 450,
  duplicate: 600,
};

/** A portal that gives away whether an account exists by the time it takes; a name begins with the kind of its account. */
export class UnevenPortal implements SelfServicePortal {
  readonly #usual = new StandInPortal();
  readonly #calls = new Map<string, Promise<Accepted>>();

  capabilities() {
    return this.#usual.capabilities();
  }

  health(call: Call) {
    return this.#usual.health(call);
  }

  requestReset(by: AccountName, call: Call): Promise<Accepted> {
    return this.#takesItsTime(by, call);
  }

  requestUsername(by: AccountName, call: Call): Promise<Accepted> {
    return this.#takesItsTime(by, call);
  }

  sendCode({ by }: { readonly by: AccountName }, call: Call): Promise<Accepted> {
    return this.#takesItsTime(by, call);
  }

  /** Resolves when the portal has done what a conversation asked. */
  async done(conversation: string): Promise<void> {
    while (!this.#calls.has(conversation)) await pause(1);
    await this.#calls.get(conversation);
  }

  /** How often it was asked. */
  get asked(): number {
    return this.#calls.size;
  }

  #takesItsTime(by: AccountName, { caseId, idempotencyKey }: Call): Promise<Accepted> {
    const name = Object.values(by).join('');
    const wait = DELAYS[name.split('-', 1)[0] ?? ''] ?? 0;
    const call = pause(wait, { receipt: idempotencyKey, tellPatient: 'if-on-file-sent' } as const);
    this.#calls.set(caseId, call);
    return call;
  }
}
