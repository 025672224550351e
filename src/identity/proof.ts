import { randomUUID } from 'node:crypto';

/**
 * What stands behind a proof: a code that reached a contact on record, facts that anyone close may know (which alone grant
 * nothing), or a staff member who checked.
 */
export type ProofLevel = 'possession' | 'demographic' | 'staff-verified';

/** A name that a patient signs in with, or the e-mail or the phone (E.164) on record. */
export type AccountName = { readonly username: string } | { readonly email: string } | { readonly phone: string };

/** What a proof is made of. */
export interface Evidence<Level extends ProofLevel> {
  readonly level: Level;
  /** The case it was given in; it is worth nothing in another. */
  readonly caseId: string;
  /** Whose contact received the code. Null: a staff member decides which account it is. */
  readonly about: Level extends 'staff-verified' ? null : AccountName;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

class Proof<Level extends ProofLevel> {
  // Makes the type nominal: an object of the same shape is no proof.
  readonly #minted = true;
  readonly id: string;
  readonly level: Level;
  readonly caseId: string;
  readonly about: AccountName | null;
  readonly expiresAt: number;

  constructor(id: string, { level, caseId, about, expiresAt }: Evidence<Level>) {
    this.id = id;
    this.level = level;
    this.caseId = caseId;
    this.about = about;
    this.expiresAt = expiresAt;
    Object.freeze(this);
  }

  get isMinted(): boolean {
    return this.#minted;
  }
}

/** Says that someone showed who they are. Only `mintProof` makes one, so code that checked nothing does not compile. */
export type IdentityProof<Level extends ProofLevel = ProofLevel> = Proof<Level>;

/** For the identity checks alone: call it when the evidence was seen, and nowhere else. */
export function mintProof<Level extends ProofLevel>(evidence: Evidence<Level>): IdentityProof<Level> {
  return new Proof(randomUUID(), evidence);
}
