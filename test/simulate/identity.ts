import type { CodeWay, Identity } from '../../src/identity/identity.ts';
import type { EffectResult } from '../../src/stores/store.ts';

const RIGHT = '123456';

/** Sends one and the same code to everybody; whether it arrives is the patient's affair. Its form is always open. */
export class SimulatedIdentity implements Identity {
  readonly #way = new Map<string, CodeWay>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** What stands in the message that this conversation was sent. */
  codeFor(_conversation: string): string {
    return RIGHT;
  }

  async sendCode({ conversation, way }: { readonly conversation: string; readonly way: CodeWay }): Promise<void> {
    this.#way.set(conversation, way);
  }

  async checkCode({
    conversation,
    code,
  }: {
    readonly conversation: string;
    readonly code: string;
  }): Promise<EffectResult> {
    const proof = this.#way.get(conversation);
    if (proof === undefined || code !== RIGHT) return { type: 'result.wrong' };
    return { type: 'result.right', values: { proof, proofAt: this.#now() } };
  }

  async openForm(): Promise<EffectResult> {
    return { type: 'result.ready' };
  }
}
