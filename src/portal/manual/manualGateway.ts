import type { AccountName, IdentityProof } from '../../identity/proof.ts';
import type {
  Accepted,
  AccountRef,
  ByStaff,
  Call,
  Found,
  MailTrace,
  OpeningProof,
  Outcome,
  PortalAction,
  PortalCapabilities,
  PortalGateway,
  ProvenAction,
  StaffAction,
  VerifiedPortal,
} from '../gateway.ts';
import { PortalError } from '../portalError.ts';
import { checkProof } from '../proofs.ts';
import { isReachable } from '../reachable.ts';
import { taskOf, type StaffTasks } from './staffTasks.ts';

export interface ManualOptions {
  readonly tasks: StaffTasks;
  /** The portal's page, to see whether it is up; null when nobody can look. */
  readonly url: string | null;
  readonly now: () => number;
}

const manual = { mode: 'manual' } as const;

const CAPABILITIES: PortalCapabilities = {
  portal: 'manual',
  actions: {
    sendReset: manual,
    sendUsername: manual,
    resendInvitation: manual,
    unlock: manual,
    temporaryLogin: manual,
    revokeSessions: manual,
    resetSecondStep: manual,
    closeAccess: manual,
  },
  codes: new Set(),
  findBy: new Set(),
  sees: new Set(),
};

const PATIENCE_MS = 3000;

/** A portal without an API, as most that belong to a health record are: whatever is to be done becomes a task for staff. */
export class ManualGateway implements PortalGateway {
  readonly verified: VerifiedPortal;
  readonly #options: ManualOptions;

  constructor(options: ManualOptions) {
    this.#options = options;
    this.verified = new ManualVerified(options);
  }

  capabilities(): PortalCapabilities {
    return CAPABILITIES;
  }

  /** Looks at the portal's page, if it has an address here; else nothing says that it is down. */
  async health({ signal }: Call): Promise<{ readonly up: boolean }> {
    const { url } = this.#options;
    return { up: url === null || (await isReachable(url, PATIENCE_MS, signal)) };
  }

  requestReset(by: AccountName, call: Call): Promise<Accepted> {
    return this.#forStaff('sendReset', by, call);
  }

  requestUsername(by: { readonly email: string }, call: Call): Promise<Accepted> {
    return this.#forStaff('sendUsername', by, call);
  }

  async sendCode(): Promise<Accepted> {
    throw new PortalError('PORTAL_NOT_SUPPORTED');
  }

  async #forStaff(action: PortalAction, by: AccountName, call: Call): Promise<Accepted> {
    const receipt = await this.#options.tasks.open(taskOf(action, by, call));
    return { receipt, tellPatient: 'staff-will-help' };
  }
}

class ManualVerified implements VerifiedPortal {
  readonly #options: ManualOptions;

  constructor(options: ManualOptions) {
    this.#options = options;
  }

  async find(): Promise<Found> {
    throw new PortalError('PORTAL_NOT_SUPPORTED');
  }

  act(action: ProvenAction, { ref, proof }: { ref: AccountRef; proof: OpeningProof }, call: Call): Promise<Outcome> {
    return this.#task(action, { ref, proof }, call);
  }

  actAsStaff(action: StaffAction, { ref, proof }: ByStaff, call: Call): Promise<Outcome> {
    return this.#task(action, { ref, proof }, call);
  }

  temporaryLogin({ ref, proof }: ByStaff, call: Call): Promise<Outcome> {
    return this.#task('temporaryLogin', { ref, proof }, call);
  }

  async endTemporaryLogin(): Promise<'over'> {
    throw new PortalError('PORTAL_NOT_SUPPORTED');
  }

  async traceMail(): Promise<MailTrace> {
    throw new PortalError('PORTAL_NOT_SUPPORTED');
  }

  async notifyRecovered(): Promise<Outcome> {
    throw new PortalError('PORTAL_NOT_SUPPORTED');
  }

  async notifyContactChange(): Promise<Outcome> {
    throw new PortalError('PORTAL_NOT_SUPPORTED');
  }

  async #task(
    action: PortalAction,
    { ref, proof }: { ref: AccountRef; proof: IdentityProof },
    call: Call,
  ): Promise<Outcome> {
    checkProof(proof, call, this.#options.now());
    return { kind: 'task', taskId: await this.#options.tasks.open(taskOf(action, { account: ref }, call)) };
  }
}
