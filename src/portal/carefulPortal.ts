import type { Call, OpeningProof, PortalGateway, SelfServicePortal, VerifiedPortal } from './gateway.ts';
import type { Spared } from './contactChange.ts';

type Portal = SelfServicePortal & Partial<Pick<PortalGateway, 'verified'>>;

export interface Care {
  /** Whether someone else may be in the account that this conversation is about. */
  readonly suspects: (conversation: string) => Promise<boolean>;
  /** How long a changed contact proves nothing; milliseconds. 0: no change counts. */
  readonly newContactMs: number;
  readonly now: () => number;
}

/**
 * The portal, sparing contacts that were changed lately: who got into an account changes its e-mail first. Where a conversation
 * suspects that, nothing goes to such a contact, and what the portal cannot tell is for staff to decide. Anywhere, a code that
 * reached such a contact does not move the bot to act. Every call of Latchkey's goes through here, so no caller can forget it.
 */
export function careful(portal: Portal, care: Care): Portal {
  const careOf = new Careful(care);
  const all: SelfServicePortal = {
    capabilities: () => portal.capabilities(),
    health: (call) => portal.health(call),
    requestReset: async (by, call) => portal.requestReset(by, await careOf.unproven(call)),
    requestUsername: async (by, call) => portal.requestUsername(by, await careOf.unproven(call)),
    sendCode: async (code, call) => portal.sendCode(code, await careOf.unproven(call)),
  };
  return portal.verified === undefined ? all : { ...all, verified: carefulVerified(portal.verified, careOf) };
}

function carefulVerified(portal: VerifiedPortal, careOf: Careful): VerifiedPortal {
  return {
    find: (query, proof, call) => portal.find(query, proof, call),
    act: async (action, on, call) => portal.act(action, on, await careOf.act(on, call)),
    actAsStaff: (action, on, call) => portal.actAsStaff(action, on, call),
    temporaryLogin: (on, call) => portal.temporaryLogin(on, call),
    endTemporaryLogin: (login, call) => portal.endTemporaryLogin(login, call),
    traceMail: (on, call) => portal.traceMail(on, call),
    notifyRecovered: async (on, call) => portal.notifyRecovered(on, await careOf.notice(on, call)),
    notifyContactChange: async (on, call) => portal.notifyContactChange(on, await careOf.notice(on, call)),
  };
}

interface On {
  readonly proof: OpeningProof;
}

/** What a call is to spare. */
class Careful {
  readonly #care: Care;

  constructor(care: Care) {
    this.#care = care;
  }

  async unproven(call: Call): Promise<Call> {
    return (await this.#suspects(call)) ? this.#sparing(call, { unseen: true }) : call;
  }

  async act({ proof }: On, call: Call): Promise<Call> {
    if (await this.#suspects(call)) return this.#sparing(call, { unseen: proof.level === 'possession' });
    return proof.level === 'possession' ? this.#sparing(call, { unseen: false }) : call;
  }

  /** A notice is the contact's only way to object, and goes to one that was changed unless somebody else is suspected behind it. */
  async notice({ proof }: On, call: Call): Promise<Call> {
    return (await this.#suspects(call)) ? this.#sparing(call, { unseen: proof.level === 'possession' }) : call;
  }

  async #suspects({ caseId }: Call): Promise<boolean> {
    return this.#care.newContactMs > 0 && (await this.#care.suspects(caseId));
  }

  #sparing(call: Call, { unseen }: Pick<Spared, 'unseen'>): Call {
    const { newContactMs, now } = this.#care;
    return { ...call, spares: { changedSince: now() - newContactMs, unseen } };
  }
}
