import { codeOf } from '../errors/fault.ts';
import type { AccountView, Found, MailTrace, Outcome, VerifiedPortal } from '../portal/gateway.ts';
import type { EffectResult, Time } from '../stores/store.ts';
import { accountNamed } from './accountNamed.ts';
import type { AboutAccount, Accounts } from './accounts.ts';
import type { IdentityProof } from './proof.ts';
import type { Proofs } from './proofs.ts';

export interface ProvenAccountsParts {
  readonly portal: Pick<VerifiedPortal, 'find' | 'act' | 'traceMail'>;
  readonly proofs: Proofs;
  readonly clock: { now(): Time };
}

const FAILED: EffectResult = { type: 'result.failed' };

const outcomes: Readonly<Record<Outcome['kind'], EffectResult>> = {
  done: { type: 'result.done' },
  'already-done': { type: 'result.alreadyDone' },
  task: { type: 'result.task' },
  unknown: { type: 'result.unknown' },
};

/** Looks into accounts and acts on them for conversations that hold a proof; without one everything fails alike. */
export class ProvenAccounts implements Accounts {
  readonly #parts: ProvenAccountsParts;

  constructor(parts: ProvenAccountsParts) {
    this.#parts = parts;
  }

  async lookUp(about: AboutAccount): Promise<EffectResult> {
    const proof = await this.#proofOf(about);
    return proof === null ? FAILED : seen(await this.#find(about, proof));
  }

  async traceMail(about: AboutAccount): Promise<EffectResult> {
    const proof = await this.#proofOf(about);
    if (proof === null) return FAILED;
    const found = await this.#find(about, proof);
    const result = seen(found);
    if (found.kind !== 'one' || result.type !== 'result.fine') return result;
    return traced(await this.#parts.portal.traceMail({ ref: found.account.ref, proof }, about));
  }

  /** Takes the proof with it: what is done on it is done once. A contact that was changed lately proves too little: staff do it. */
  async resendInvitation(about: AboutAccount): Promise<EffectResult> {
    const { portal, proofs, clock } = this.#parts;
    const proof = await this.#proofOf(about);
    if (proof === null) return FAILED;
    const found = await this.#find(about, proof);
    if (found.kind !== 'one') return FAILED;
    await proofs.void(about.caseId, clock.now());
    const acted = portal.act('resendInvitation', { ref: found.account.ref, proof }, about);
    return acted.then(({ kind }) => outcomes[kind], onlyThisContact);
  }

  #find(about: AboutAccount, proof: IdentityProof<'possession'>): Promise<Found> {
    return this.#parts.portal.find(accountNamed(about.name), proof, about);
  }

  #proofOf({ caseId, name }: AboutAccount): Promise<IdentityProof<'possession'> | null> {
    return this.#parts.proofs.of(caseId, name, this.#parts.clock.now());
  }
}

/** @throws what does not come of a contact that was changed lately. */
function onlyThisContact(error: unknown): EffectResult {
  if (codeOf(error) === 'PORTAL_CONTACT_CHANGED') return FAILED;
  throw error;
}

/** What became of mail, as the flow hears it; why it failed is for staff. */
function traced(trace: MailTrace): EffectResult {
  if (trace.is === 'unknown') return { type: 'result.fine' };
  if (trace.is !== 'failed') return { type: `result.${trace.is}`, values: { [`${trace.is}At`]: trace.at } };
  const type = trace.reason === 'noSuchContact' ? 'result.bounced' : 'result.suppressed';
  return { type, values: { mailTrouble: trace.reason } };
}

/** What a search means for the flow. Two accounts of one person, and people who share an e-mail, are for staff to tell apart. */
function seen(found: Found): EffectResult {
  if (found.kind === 'none') return { type: 'result.none' };
  if (found.kind === 'many') return { type: found.why === 'shared-email' ? 'result.sharedEmail' : 'result.duplicate' };
  return stateOf(found.account);
}

function stateOf({ enabled, activated, lock, emailMasked }: AccountView): EffectResult {
  if (!enabled) return { type: 'result.inactive' };
  if (!activated) return { type: 'result.notActivated' };
  if (lock.state === 'locked') return { type: 'result.locked', values: { lockedUntil: lock.until.getTime() } };
  return { type: emailMasked === null ? 'result.noEmail' : 'result.fine' };
}
