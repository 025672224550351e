import { codeOf } from '../errors/fault.ts';
import type { Call, Outcome, VerifiedPortal } from '../portal/gateway.ts';
import type { Time } from '../stores/store.ts';
import { accountNamed } from './accountNamed.ts';
import type { IdentityProof } from './proof.ts';
import type { Proofs } from './proofs.ts';
import type { StaffChecks } from './staffChecks.ts';

export interface RecoveriesParts {
  /** Null where there is no looking into accounts; then staff tell the contacts on record. */
  readonly portal: Pick<VerifiedPortal, 'find' | 'notifyRecovered'> | null;
  readonly proofs: Pick<Proofs, 'forNotice'>;
  readonly checks: Pick<StaffChecks, 'prove'>;
  readonly clock: { now(): Time };
}

/** Whose access was recovered, and on whose word: a staff member's in their case, or else the patient's own codes. */
export interface Recovered {
  readonly name: string;
  readonly by: { readonly staffId: string; readonly ref: string } | null;
  readonly call: Call;
}

/** Whether they were told. `changedLately`: the contact on record may be the other person's, so nothing was sent to it. */
export type Told = 'told' | 'nobody' | 'changedLately' | 'unknown';

const outcomes: Readonly<Record<Outcome['kind'], Told>> = {
  done: 'told',
  'already-done': 'told',
  task: 'told',
  unknown: 'unknown',
};

/** Tells every contact on record that somebody was helped in, and how to object: NIST SP 800-63B-4 §4.6. */
export class Recoveries {
  readonly #parts: RecoveriesParts;

  constructor(parts: RecoveriesParts) {
    this.#parts = parts;
  }

  async tell(recovered: Recovered): Promise<Told> {
    const { portal } = this.#parts;
    const { name, call } = recovered;
    const proof = await this.#proofOf(recovered);
    if (portal === null || proof === null) return 'nobody';
    try {
      const found = await portal.find(accountNamed(name), proof, call);
      if (found.kind !== 'one') return 'nobody';
      return outcomes[(await portal.notifyRecovered({ ref: found.account.ref, proof }, call)).kind];
    } catch (error) {
      return untold(error);
    }
  }

  #proofOf({ name, by, call }: Recovered): Promise<IdentityProof<'possession' | 'staff-verified'> | null> {
    const { proofs, checks, clock } = this.#parts;
    const { caseId: conversation } = call;
    return by === null
      ? proofs.forNotice(conversation, name, clock.now())
      : checks.prove({ ...by, conversation }, clock.now());
  }
}

/** @throws what leaves it unknown whether they were told. */
function untold(error: unknown): Told {
  const code = codeOf(error);
  if (!code?.startsWith('PORTAL_') || code === 'PORTAL_TIMEOUT') throw error;
  return code === 'PORTAL_CONTACT_CHANGED' ? 'changedLately' : 'nobody';
}
