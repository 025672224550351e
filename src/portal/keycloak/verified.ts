import type { IdentityProof } from '../../identity/proof.ts';
import type { ContactMail } from '../contactMail.ts';
import type {
  AccountQuery,
  ByStaff,
  Call,
  Found,
  MailTrace,
  OpeningProof,
  Outcome,
  ProvenAction,
  StaffAction,
  TemporaryLogin,
  VerifiedPortal,
} from '../gateway.ts';
import { PortalError } from '../portalError.ts';
import { checkAbout, checkProof } from '../proofs.ts';
import type { SendLimit } from '../sendLimit.ts';
import { foundOf, isActivated, SECOND_STEPS, type User } from './accounts.ts';
import type { KeycloakCalls } from './calls.ts';
import { RESET } from './selfService.ts';
import { temporarySecret } from './temporarySecret.ts';
import type { MailedActions, Users } from './users.ts';

/** A link for the first sign-up, good for two weeks. */
export const INVITATION: MailedActions = { actions: ['VERIFY_EMAIL', 'UPDATE_PASSWORD'], lifespan: 14 * 24 * 3600 };

export interface VerifiedParts {
  readonly calls: KeycloakCalls;
  readonly users: Users;
  readonly mail: ContactMail | null;
  readonly limit: SendLimit;
  readonly now: () => number;
}

type How = 'done' | 'unknown';

/** What a proof opens. */
export class KeycloakVerified implements VerifiedPortal {
  readonly #parts: VerifiedParts;

  constructor(parts: VerifiedParts) {
    this.#parts = parts;
  }

  async find(query: AccountQuery, proof: OpeningProof, call: Call): Promise<Found> {
    const { users, now } = this.#parts;
    checkProof(proof, call, now());
    const found = await users.search(query, call);
    for (const user of found) checkAbout(proof, user);
    return foundOf(await users.views(found, call), query);
  }

  async act(action: ProvenAction, { ref, proof }: { ref: string; proof: OpeningProof }, call: Call): Promise<Outcome> {
    const user = await this.#opened(ref, proof, call);
    switch (action) {
      case 'sendReset':
        return this.#mailed(user, RESET, call);
      case 'resendInvitation':
        return this.#invite(user, call);
      case 'sendUsername':
        return this.#ownMail(user, call, (mail, to) => mail.usernames(to, [user.username], call));
      case 'revokeSessions':
        return this.#changed(await this.#parts.calls.change(call, ({ users }) => users.logout({ id: user.id })));
    }
  }

  async actAsStaff(action: StaffAction, { ref, proof }: ByStaff, call: Call): Promise<Outcome> {
    const { id } = await this.#opened(ref, proof, call);
    const { calls } = this.#parts;
    switch (action) {
      case 'unlock':
        return this.#changed(await calls.change(call, ({ attackDetection }) => attackDetection.del({ id })));
      case 'closeAccess':
        return this.#changed(
          await calls.change(call, async ({ users }) => {
            await users.update({ id }, { enabled: false });
            await users.logout({ id });
          }),
        );
      case 'resetSecondStep':
        return this.#removeSecondSteps(id, call);
    }
  }

  async temporaryLogin({ ref, proof, reveal }: Parameters<VerifiedPortal['temporaryLogin']>[0], call: Call) {
    const { id } = await this.#opened(ref, proof, call);
    const value = temporarySecret();
    const credential = { type: 'password', value, temporary: true };
    const how = await this.#parts.calls.change(call, ({ users }) => users.resetPassword({ id, credential }));
    // Where the time cannot be read, what was done counts all the same.
    const setAt = how === 'done' ? await this.#passwordSetAt(id, call).catch(() => null) : null;
    if (how === 'done') reveal(value, { account: ref, setAt });
    return this.#changed(how);
  }

  async endTemporaryLogin({ account: id, setAt }: TemporaryLogin, call: Call): Promise<'ended' | 'over' | 'unknown'> {
    const { users, calls } = this.#parts;
    const { requiredActions } = await users.one(id, call);
    const isAnother = setAt !== null && (await this.#passwordSetAt(id, call)) !== setAt;
    if (isAnother || !requiredActions.includes('UPDATE_PASSWORD')) return 'over';
    // Keycloak has no way to take a password back: nobody ever learns the one that takes its place.
    const credential = { type: 'password', value: temporarySecret(), temporary: true };
    const how = await calls.change(call, (client) => client.users.resetPassword({ id, credential }));
    return how === 'done' ? 'ended' : 'unknown';
  }

  async notifyRecovered({ ref, proof }: { ref: string; proof: OpeningProof }, call: Call): Promise<Outcome> {
    const user = await this.#opened(ref, proof, call);
    return this.#ownMail(user, call, (mail, to) => mail.recovered(to, call));
  }

  async traceMail({ ref, proof }: { ref: string; proof: OpeningProof }, call: Call): Promise<MailTrace> {
    const { email } = await this.#opened(ref, proof, call);
    const { mail } = this.#parts;
    return mail === null || email === null ? { is: 'unknown' } : mail.trace(email);
  }

  async notifyContactChange({ ref, proof }: ByStaff, call: Call): Promise<Outcome> {
    const user = await this.#opened(ref, proof, call);
    return this.#ownMail(user, call, (mail, to) => mail.contactChanging(to, call));
  }

  async #opened(ref: string, proof: IdentityProof, call: Call): Promise<User> {
    checkProof(proof, call, this.#parts.now());
    const user = await this.#parts.users.one(ref, call);
    checkAbout(proof, user);
    return user;
  }

  async #invite(user: User, call: Call): Promise<Outcome> {
    if (isActivated(user, await this.#parts.users.credentials(user.id, call))) return { kind: 'already-done' };
    return this.#mailed(user, INVITATION, call);
  }

  async #mailed(user: User, wanted: MailedActions, call: Call): Promise<Outcome> {
    const { users, limit, now } = this.#parts;
    const what = `${wanted === RESET ? 'sendReset' : 'invitation'} ${user.id}`;
    const how = await limit.once(what, call.idempotencyKey, () => users.mailActions(user, wanted, call));
    if (how === null) return { kind: 'already-done' };
    const at = new Date(now());
    return how === 'done' ? { kind: how, at, expiresAt: new Date(now() + wanted.lifespan * 1000) } : { kind: how, at };
  }

  async #ownMail(user: User, call: Call, send: (mail: ContactMail, to: string) => Promise<boolean>): Promise<Outcome> {
    const { mail, limit, users } = this.#parts;
    const { idempotencyKey } = call;
    if (mail === null) throw new PortalError('PORTAL_NOT_SUPPORTED');
    const email = await users.emailOf(user, call);
    const taken = await limit.once(`${idempotencyKey} ${user.id}`, idempotencyKey, () => send(mail, email));
    if (taken === null) return { kind: 'already-done' };
    if (!taken) throw new PortalError('PORTAL_DELIVERY_REJECTED');
    return this.#changed('done');
  }

  async #removeSecondSteps(id: string, call: Call): Promise<Outcome> {
    const credentials = await this.#parts.users.credentials(id, call);
    const steps = credentials.filter(({ type = '' }) => SECOND_STEPS.includes(type));
    const how = await this.#parts.calls.change(call, async ({ users }) => {
      for (const { id: credentialId = '' } of steps) await users.deleteCredential({ id, credentialId });
    });
    return this.#changed(how);
  }

  async #passwordSetAt(id: string, call: Call): Promise<number | null> {
    const credentials = await this.#parts.users.credentials(id, call);
    return credentials.find(({ type }) => type === 'password')?.createdDate ?? null;
  }

  #changed(how: How): Outcome {
    return { kind: how, at: new Date(this.#parts.now()) };
  }
}
