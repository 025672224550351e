import type CredentialRepresentation from '@keycloak/keycloak-admin-client/lib/defs/credentialRepresentation.js';
import type { AccountQuery, AccountView, Call } from '../gateway.ts';
import { PortalError } from '../portalError.ts';
import { fits, isAskable, searchFor, userOf, viewOf, type User } from './accounts.ts';
import type { KeycloakCalls } from './calls.ts';

/** What Keycloak is asked to have a patient do by mail. */
export interface MailedActions {
  readonly actions: readonly ('UPDATE_PASSWORD' | 'VERIFY_EMAIL')[];
  /** Of the link; seconds. */
  readonly lifespan: number;
}

/** Users of the realm: found, read and mailed. Methods throw PortalError. */
export class Users {
  readonly #calls: KeycloakCalls;

  constructor(calls: KeycloakCalls) {
    this.#calls = calls;
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

  async view(user: User, call: Call): Promise<AccountView> {
    const { id } = user;
    const [credentials, bruteForce] = await Promise.all([
      this.credentials(id, call),
      this.#calls.read(call, (client) => client.attackDetection.findOne({ id })),
    ]);
    return viewOf({ user, credentials, bruteForce });
  }

  /** Has Keycloak mail a link. @throws PortalError when it will not. */
  mailActions(
    { id, enabled, email }: User,
    { actions, lifespan }: MailedActions,
    call: Call,
  ): Promise<'done' | 'unknown'> {
    if (!enabled) throw new PortalError('PORTAL_ACCOUNT_DISABLED');
    if (email === null) throw new PortalError('PORTAL_NO_EMAIL');
    return this.#calls
      .change(call, (client) => client.users.executeActionsEmail({ id, actions: [...actions], lifespan }))
      .catch((error: unknown) => {
        // Measured: a mail server that does not take the address makes it a 500.
        const { status } = error as { status?: unknown };
        throw status === 500 ? new PortalError('PORTAL_DELIVERY_REJECTED', 500) : error;
      });
  }
}
