import type CredentialRepresentation from '@keycloak/keycloak-admin-client/lib/defs/credentialRepresentation.js';
import type { AccountQuery, AccountView, Call } from '../gateway.ts';
import { PortalError } from '../portalError.ts';
import { fits, isAskable, searchFor, userOf, viewOf, type User } from './accounts.ts';
import { isSpared } from '../contactChange.ts';
import type { KeycloakCalls } from './calls.ts';
import { RealmEvents } from './events.ts';

/** What Keycloak is asked to have a patient do by mail. */
export interface MailedActions {
  readonly actions: readonly ('UPDATE_PASSWORD' | 'VERIFY_EMAIL')[];
  /** Of the link; seconds. */
  readonly lifespan: number;
}

/** Users of the realm: found, read and mailed. Methods throw PortalError. */
export class Users {
  readonly #calls: KeycloakCalls;
  readonly #events: RealmEvents;

  constructor(calls: KeycloakCalls) {
    this.#calls = calls;
    this.#events = new RealmEvents(calls);
  }

  async search(query: AccountQuery, call: Call): Promise<User[]> {
    if (!isAskable(query)) return [];
    const hits = await this.#calls
      .read(call, (client) => client.users.find({ ...searchFor(query), briefRepresentation: false }))
      .catch((error: unknown) => {
        // A search that is not found is a realm that is not there.
        const { code } = error as { code?: unknown };
        throw code === 'PORTAL_STALE' ? new PortalError('PORTAL_MISCONFIGURED', 404) : error;
      });
    return hits.map(userOf).filter((user) => fits(user, query));
  }

  /** @throws PortalError PORTAL_STALE when the user is gone. */
  async one(id: string, call: Call): Promise<User> {
    const found = (await this.#calls.read(call, (client) => client.users.findOne({ id }))) ?? null;
    if (found === null) throw new PortalError('PORTAL_STALE', 404);
    return userOf(found);
  }

  credentials(id: string, call: Call): Promise<CredentialRepresentation[]> {
    return this.#calls.read(call, (client) => client.users.getCredentials({ id }));
  }

  async views(users: readonly User[], call: Call): Promise<AccountView[]> {
    if (users.length === 0) return [];
    const memory = this.#events.memory(call);
    return Promise.all(
      users.map(async (user) => {
        const { id } = user;
        const [credentials, bruteForce, emailChange] = await Promise.all([
          this.credentials(id, call),
          this.#calls.read(call, (client) => client.attackDetection.findOne({ id })),
          this.#events.emailChangeOf(id, memory, call),
        ]);
        return viewOf({ user, credentials, bruteForce, emailChange });
      }),
    );
  }

  /**
   * The e-mail that a message may go to; the only way to one.
   * @throws PortalError PORTAL_NO_EMAIL; PORTAL_CONTACT_CHANGED where the call spares it
   */
  async emailOf({ id, email }: User, call: Call): Promise<string> {
    if (email === null) throw new PortalError('PORTAL_NO_EMAIL');
    if (call.spares !== undefined) {
      const change = await this.#events.emailChangeOf(id, this.#events.memory(call), call);
      if (isSpared(change, call.spares)) throw new PortalError('PORTAL_CONTACT_CHANGED');
    }
    return email;
  }

  /** The phone that a text may go to. Nobody tells when it was changed. @throws PortalError PORTAL_CONTACT_CHANGED */
  async phoneOf({ phone = null }: User, { spares }: Call): Promise<string | null> {
    if (spares && isSpared({ is: 'unknown' }, spares)) throw new PortalError('PORTAL_CONTACT_CHANGED');
    return phone;
  }

  /** Has Keycloak mail a link. @throws PortalError when it will not. */
  async mailActions(user: User, { actions, lifespan }: MailedActions, call: Call): Promise<'done' | 'unknown'> {
    const { id, enabled } = user;
    if (!enabled) throw new PortalError('PORTAL_ACCOUNT_DISABLED');
    await this.emailOf(user, call);
    return this.#calls
      .change(call, (client) => client.users.executeActionsEmail({ id, actions: [...actions], lifespan }))
      .catch((error: unknown) => {
        // Measured: a mail server that does not take the address makes it a 500.
        const { status } = error as { status?: unknown };
        throw status === 500 ? new PortalError('PORTAL_DELIVERY_REJECTED', 500) : error;
      });
  }
}
