import type KeycloakAdminClient from '@keycloak/keycloak-admin-client';

/** Where the realm is, and who we are there. */
export interface KeycloakSettings {
  /** Such as https://id.clinic.example, without a slash at the end. */
  readonly url: string;
  readonly realm: string;
  /** A confidential client with a service account and the roles view-users, query-users, manage-users and, if it may, view-events. */
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The official client, loaded when first needed, and its access token. */
export class KeycloakSession {
  readonly #settings: KeycloakSettings;
  readonly #clients = new Map<number, Promise<KeycloakAdminClient>>();
  #token: { readonly value: string; readonly client: KeycloakAdminClient } | null = null;

  constructor(settings: KeycloakSettings) {
    this.#settings = settings;
  }

  /** A client that waits so long for an answer, signed in. Rejects with what the client throws. */
  async client(timeoutMs: number): Promise<KeycloakAdminClient> {
    const client = await (this.#clients.get(timeoutMs) ?? this.#load(timeoutMs));
    if (this.#token === null || this.#token.client.isTokenExpired()) await this.#signIn(client);
    return client;
  }

  /** The token was refused; the next call asks for another. */
  forgetToken(): void {
    this.#token = null;
  }

  async #signIn(client: KeycloakAdminClient): Promise<void> {
    const { clientId, clientSecret } = this.#settings;
    await client.auth({ grantType: 'client_credentials', clientId, clientSecret });
    this.#token = { value: client.accessToken ?? '', client };
  }

  #load(timeout: number): Promise<KeycloakAdminClient> {
    const { url: baseUrl, realm: realmName } = this.#settings;
    const loading = import('@keycloak/keycloak-admin-client').then(({ default: Client }) => {
      // Whoever answers with a redirect must not get our token.
      const client = new Client({ baseUrl, realmName, timeout, requestOptions: { redirect: 'error' } });
      // A service account gets no refresh token, and without one the client would never renew its access token.
      client.registerTokenProvider({ getAccessToken: async () => this.#token?.value });
      return client;
    });
    this.#clients.set(timeout, loading);
    return loading;
  }
}
