import type { ActionMode } from '../../flows/policy.ts';
import { codeOf } from '../errors/fault.ts';
import type { AccountName, IdentityProof } from '../identity/proof.ts';
import type { VerifiedPortal } from '../portal/gateway.ts';

export interface UnlockingParts {
  /** Null where there is no looking into accounts. */
  readonly portal: Pick<VerifiedPortal, 'find' | 'actAsStaff'> | null;
  /** Who may unlock, by clinic file and portal. */
  readonly mode: ActionMode;
  readonly accountNamed: (typed: string) => AccountName;
}

/** Whose account, who unlocks it, and on whose word. */
export interface ToUnlock {
  readonly name: string;
  readonly conversation: string;
  readonly staffId: string;
  readonly proof: IdentityProof<'staff-verified'>;
  /** The same key never unlocks twice. */
  readonly key: string;
}

export type Unlocked = 'done' | 'already-done' | 'task' | 'unknown' | 'none' | 'many' | 'failed';

/** Opens locked accounts in the portal, for staff who checked who asks. */
export class Unlocking {
  readonly #parts: UnlockingParts;

  constructor(parts: UnlockingParts) {
    this.#parts = parts;
  }

  /** How it is done here: by the portal when staff say so, by hand in the portal, or not at all. */
  get how(): 'staff' | 'manual' | 'none' {
    const { mode, portal } = this.#parts;
    if (mode === 'patient' || mode === 'none') return 'none';
    return mode === 'manual' || portal === null ? 'manual' : 'staff';
  }

  async unlock({ name, conversation, staffId, proof, key }: ToUnlock): Promise<Unlocked> {
    const { portal, accountNamed } = this.#parts;
    if (portal === null) return 'failed';
    const call = { caseId: conversation, idempotencyKey: key };
    try {
      const found = await portal.find(accountNamed(name), proof, call);
      if (found.kind !== 'one') return found.kind;
      const staff = { kind: 'staff', staffId } as const;
      return (await portal.actAsStaff('unlock', { ref: found.account.ref, proof, staff }, call)).kind;
    } catch (error) {
      const code = codeOf(error);
      if (code === 'PORTAL_TIMEOUT') return 'unknown';
      if (code?.startsWith('PORTAL_')) return 'failed';
      throw error;
    }
  }
}
