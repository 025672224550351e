import { randomInt } from 'node:crypto';
import type { EffectResult } from '../stores/store.ts';
import type { CodeWay, Identity } from './identity.ts';

const MINUTE = 60_000;

interface Sent {
  readonly code: string;
  readonly way: CodeWay;
  readonly expires: number;
}

export interface StandInIdentityParts {
  readonly clock: { now(): number };
  /** How long a code counts, and how many wrong tries a conversation has over all its codes. */
  readonly minutes: number;
  readonly tries: number;
}

/**
 * Finds out who is writing where there is no mail and no form to send: codes are kept in memory and shown to whoever tries the bot.
 * For the terminal and for tests; everyone has an account here, with one step of sign-in.
 */
export class StandInIdentity implements Identity {
  readonly #parts: StandInIdentityParts;
  readonly #sent = new Map<string, Sent>();
  readonly #wrong = new Map<string, number>();

  constructor(parts: StandInIdentityParts) {
    this.#parts = parts;
  }

  /** The code last sent in that conversation, as the patient's mailbox or phone would show it. */
  codeOf(conversation: string): string | undefined {
    return this.#sent.get(conversation)?.code;
  }

  async sendCode({ conversation, way }: Parameters<Identity['sendCode']>[0]): Promise<void> {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    this.#sent.set(conversation, { code, way, expires: this.#parts.clock.now() + this.#parts.minutes * MINUTE });
  }

  async checkCode({ conversation, code }: Parameters<Identity['checkCode']>[0]): Promise<EffectResult> {
    const wrong = this.#wrong.get(conversation) ?? 0;
    if (wrong >= this.#parts.tries) return { type: 'result.usedUp' };
    const sent = this.#sent.get(conversation);
    const now = this.#parts.clock.now();
    if (sent !== undefined && sent.expires <= now) return { type: 'result.expired' };
    if (sent?.code !== code) {
      this.#wrong.set(conversation, wrong + 1);
      return { type: wrong + 1 >= this.#parts.tries ? 'result.usedUp' : 'result.wrong' };
    }
    this.#sent.delete(conversation);
    this.#wrong.delete(conversation);
    return { type: 'result.right', values: { proof: sent.way, proofAt: now, needsSecondProof: false } };
  }

  async openForm(): Promise<EffectResult> {
    return { type: 'result.ready' };
  }
}
