import { codeOf } from '../errors/fault.ts';
import type { AccountName, IdentityProof } from '../identity/proof.ts';
import type {
  AccountView,
  ByStaff,
  Call,
  Outcome,
  Reveal,
  SelfServicePortal,
  VerifiedPortal,
} from '../portal/gateway.ts';
import type { ActionName } from './actionRules.ts';

export interface PortalActionsParts {
  readonly portal: Pick<SelfServicePortal, 'requestReset' | 'requestUsername'>;
  /** Null where there is no looking into accounts. */
  readonly verified: VerifiedPortal | null;
  readonly accountNamed: (typed: string) => AccountName;
}

/** Whose account, who acts on it, and on whose word. */
export interface Errand {
  readonly name: string;
  readonly conversation: string;
  readonly staffId: string;
  /** Null for what needs none. */
  readonly proof: IdentityProof<'staff-verified'> | null;
  /** The same key never does it twice. */
  readonly key: string;
  /** Gets a temporary password, once; it goes nowhere else. */
  readonly reveal: Reveal;
}

/** What became of an errand; the desk has words for each. */
export type Became =
  | Outcome['kind']
  | 'accepted'
  | 'none'
  | 'many'
  | 'disabled'
  | 'noEmail'
  | 'rejected'
  /** The contact may be somebody else's: nothing was sent to it. */
  | 'changedLately'
  | 'later'
  | 'needsEmail'
  /** The portal did not answer, and nothing was asked of it. */
  | 'unreachable'
  | 'failed';

/** The account, or why there is not one. */
export type Looked = { readonly account: AccountView } | 'none' | 'many' | 'unknown' | 'unreachable' | 'failed';

const REFUSALS: Readonly<Record<string, Became>> = {
  PORTAL_UNAVAILABLE: 'unreachable',
  PORTAL_TIMEOUT: 'unknown',
  PORTAL_ACCOUNT_DISABLED: 'disabled',
  PORTAL_NO_EMAIL: 'noEmail',
  PORTAL_CONTACT_CHANGED: 'changedLately',
  PORTAL_DELIVERY_REJECTED: 'rejected',
  PORTAL_RATE_LIMITED: 'later',
};

/** Acts on accounts in the portal, for staff who checked who asks. */
export class PortalActions {
  readonly #parts: PortalActionsParts;

  constructor(parts: PortalActionsParts) {
    this.#parts = parts;
  }

  async look(
    { name, conversation, key }: Omit<Errand, 'reveal'>,
    proof: IdentityProof<'staff-verified'>,
  ): Promise<Looked> {
    const { verified, accountNamed } = this.#parts;
    if (verified === null) return 'failed';
    try {
      const found = await verified.find(accountNamed(name), proof, { caseId: conversation, idempotencyKey: key });
      return found.kind === 'one' ? { account: found.account } : found.kind;
    } catch (error) {
      const why = refusalIn(error);
      return why === 'unknown' || why === 'unreachable' ? why : 'failed';
    }
  }

  async do(action: ActionName, errand: Errand): Promise<Became> {
    try {
      return errand.proof === null
        ? await this.#forAnyone(action, errand)
        : await this.#proven(action, errand, errand.proof);
    } catch (error) {
      return refusalIn(error);
    }
  }

  /** What the portal does for everyone alike, and says the same about. */
  async #forAnyone(action: ActionName, { name, conversation, key }: Errand): Promise<Became> {
    const { portal, accountNamed } = this.#parts;
    const by = accountNamed(name);
    const call = { caseId: conversation, idempotencyKey: key };
    if (action === 'sendReset') await portal.requestReset(by, call);
    else if ('email' in by) await portal.requestUsername(by, call);
    else return 'needsEmail';
    return 'accepted';
  }

  async #proven(action: ActionName, errand: Errand, proof: IdentityProof<'staff-verified'>): Promise<Became> {
    const looked = await this.look(errand, proof);
    if (typeof looked === 'string') return looked;
    const { conversation, key, staffId, reveal } = errand;
    const call = { caseId: conversation, idempotencyKey: key };
    const on = { ref: looked.account.ref, proof, staff: { kind: 'staff', staffId } } as const;
    return (await this.#act(action, { ...on, reveal }, call)).kind;
  }

  #act(action: ActionName, on: ByStaff & Pick<Errand, 'reveal'>, call: Call): Promise<Outcome> {
    const verified = this.#parts.verified as VerifiedPortal;
    switch (action) {
      case 'unlock':
      case 'resetSecondStep':
      case 'closeAccess':
        return verified.actAsStaff(action, on, call);
      case 'temporaryLogin':
        return verified.temporaryLogin(on, call);
      case 'contactChange':
        return verified.notifyContactChange(on, call);
      default:
        return verified.act(action, on, call);
    }
  }
}

/** @throws what is no refusal of the portal. */
function refusalIn(error: unknown): Became {
  const code = codeOf(error);
  if (!code?.startsWith('PORTAL_')) throw error;
  return REFUSALS[code] ?? 'failed';
}
