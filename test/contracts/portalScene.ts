import { mintProof, type AccountName } from '../../src/identity/proof.ts';
import type { AccountView, ByStaff, Call, VerifiedPortal } from '../../src/portal/gateway.ts';
import { PASSWORD, TRIES, type NewPatient, type PortalStand } from './portalStand.ts';

export const CASE = 'case-1';

let orders = 0;

/** A call that no other test makes. */
export const order = (): Call => ({ caseId: CASE, idempotencyKey: `order-${++orders}` });

const soon = () => Date.now() + 60_000;

/** A staff member checked who asks. */
export const checked = () => mintProof({ level: 'staff-verified', caseId: CASE, about: null, expiresAt: soon() });

/** A code reached the contact of that name. */
export const reads = (about: AccountName) => mintProof({ level: 'possession', caseId: CASE, about, expiresAt: soon() });

interface AddedPatient extends NewPatient {
  readonly patientId: string;
  /** The e-mail, or nothing. */
  readonly address: string;
}

/** What tests do on a stand. */
export class PortalScene {
  stand!: PortalStand;
  #patients = 0;

  /** A patient whom no other test knows. */
  readonly patient = async (more: Partial<NewPatient> = {}): Promise<AddedPatient> => {
    const number = ++this.#patients;
    const username = `pat${number}`;
    const usual = { username, email: `${username}@mail.example`, password: PASSWORD, patientId: `P${number}` };
    const added = { ...usual, ...more };
    await this.stand.add(added);
    return { ...added, address: added.email ?? '' };
  };

  readonly verified = (): VerifiedPortal => this.stand.gateway().verified;

  readonly view = async (username: string): Promise<AccountView> => {
    const found = await this.verified().find({ username }, checked(), order());
    if (found.kind !== 'one') throw new Error(`found ${found.kind}`);
    return found.account;
  };

  readonly byStaff = async (username: string): Promise<ByStaff> => ({
    ref: (await this.view(username)).ref,
    proof: checked(),
    staff: { kind: 'staff', staffId: 'sam' },
  });

  readonly lockOut = async (username: string): Promise<void> => {
    for (let tries = 0; tries < TRIES; tries++) await this.stand.signIn(username, 'wrong');
  };
}
