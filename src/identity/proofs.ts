import type { Call, VerifiedPortal } from '../portal/gateway.ts';
import type { EffectResult, Store, Time } from '../stores/store.ts';
import { accountNamed } from './accountNamed.ts';
import type { Fingerprints } from './fingerprint.ts';
import type { CodeWay } from './identity.ts';
import { mintProof, type IdentityProof } from './proof.ts';

const MINUTE = 60_000;

export interface ProofsParts {
  readonly store: Pick<Store, 'change'>;
  readonly portal: Pick<VerifiedPortal, 'find'> | null;
  readonly fingerprints: Fingerprints;
  /** How long a proof counts. */
  readonly freshMinutes: number;
  /** Whether accounts have a second step where the portal cannot tell. */
  readonly secondStepIfUnknown: boolean;
}

/** A code that was right: where, for which name, and how it came. */
export interface RightCode {
  readonly name: string;
  readonly way: CodeWay;
  readonly call: Call;
}

/** What a conversation has shown. The name rests as a fingerprint: a proof is about that account and no other. */
interface Shown {
  readonly who: string;
  readonly ways: readonly CodeWay[];
  readonly at: Time;
}

/** What was shown is kept so long to tell the contacts on record; a proof for anything else runs out sooner. */
const KEPT = 24 * 60 * MINUTE;

/** What comes of a right code, by the account's second step. */
const RESULTS = { none: 'right', asked: 'rightNotEnough', unseen: 'rightUnseen' } as const;

/** What conversations have proven, each for itself, for a while. The only place that mints a proof of possession. */
export class Proofs {
  readonly #parts: ProofsParts;

  constructor(parts: ProofsParts) {
    this.#parts = parts;
  }

  /**
   * Notes a right code. @returns what the flow learns of it: one way or both, and whether the account takes a second; a portal
   * that cannot be reached now must not make one code enough.
   */
  async add({ name, way, call }: RightCode, at: Time): Promise<EffectResult> {
    const who = this.#parts.fingerprints.ofName(name);
    const ways = await this.#change(call.caseId, at, (before) => {
      const earlier = before?.who === who && this.#isFresh(before, at) ? before.ways : [];
      return { who, ways: [...new Set([...earlier, way])], at };
    });
    const both = ways.length > 1;
    const secondStep = both ? 'none' : await this.#secondStep({ name, way, call }, at);
    const values = { proof: both ? 'both' : way, proofAt: at, needsSecondProof: secondStep !== 'none' };
    return { type: `result.${RESULTS[secondStep]}`, values };
  }

  /** The proof that the conversation has for that name; null where there is none, an old one, or one for another name. */
  async of(conversation: string, name: string, at: Time): Promise<IdentityProof<'possession'> | null> {
    const who = this.#parts.fingerprints.ofName(name);
    const shown = await this.#read(conversation, at);
    return shown?.who === who && this.#isFresh(shown, at) ? this.#minted(conversation, name, shown.at) : null;
  }

  /** What the conversation showed for that name, however long ago: enough to warn its contacts on record, and for nothing else. */
  async forNotice(conversation: string, name: string, at: Time): Promise<IdentityProof<'possession'> | null> {
    const shown = await this.#read(conversation, at);
    return shown?.who === this.#parts.fingerprints.ofName(name) ? this.#minted(conversation, name, at) : null;
  }

  /** What was shown counts no more. */
  async void(conversation: string, at: Time): Promise<void> {
    await this.#parts.store.change<Shown, null>(recordOf(conversation), at, () => ({
      after: null,
      until: at,
      result: null,
    }));
  }

  /** A second step asks for two codes, by different ways: NIST SP 800-63B-4 §4.2.2.2. A portal that cannot say counts as yes. */
  async #secondStep({ name, call }: RightCode, at: Time): Promise<keyof typeof RESULTS> {
    const { portal, secondStepIfUnknown } = this.#parts;
    if (portal === null) return secondStepIfUnknown ? 'asked' : 'none';
    try {
      const found = await portal.find(accountNamed(name), this.#minted(call.caseId, name, at), call);
      return found.kind === 'one' && found.account.secondFactor ? 'asked' : 'none';
    } catch {
      return 'unseen';
    }
  }

  #isFresh(shown: Shown, at: Time): boolean {
    // A clock that was set back must not make it fresh for longer.
    return at >= shown.at && at - shown.at < this.#parts.freshMinutes * MINUTE;
  }

  #minted(conversation: string, name: string, at: Time): IdentityProof<'possession'> {
    const expiresAt = at + this.#parts.freshMinutes * MINUTE;
    return mintProof({ level: 'possession', caseId: conversation, about: accountNamed(name), expiresAt });
  }

  #change(conversation: string, at: Time, decide: (before: Shown | null) => Shown): Promise<readonly CodeWay[]> {
    return this.#parts.store.change<Shown, readonly CodeWay[]>(recordOf(conversation), at, (before) => {
      const after = decide(before);
      return { after, until: at + KEPT, result: after.ways };
    });
  }

  #read(conversation: string, at: Time): Promise<Shown | null> {
    return this.#parts.store.change<Shown, Shown | null>(recordOf(conversation), at, (before) => ({
      after: before,
      until: (before?.at ?? at) + KEPT,
      result: before,
    }));
  }
}

function recordOf(conversation: string): string {
  return `proof: ${conversation}`;
}
