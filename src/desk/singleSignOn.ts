import { createHash, randomBytes } from 'node:crypto';
import type * as Client from 'openid-client';
import { codeOf } from '../errors/fault.ts';
import type { Store, Time } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { SignIns, Whose } from './signIns.ts';

/** How long someone may take at the clinic's sign-in page; milliseconds. */
const PATIENCE = 10 * 60_000;
/** How long we wait for the clinic's sign-in server; seconds. */
const TIMEOUT = 10;
/** What the role claim must hold. */
const ROLES = { lead: 'latchkey-lead', staff: 'latchkey-staff' } as const;
/** Keeps staff of the clinic's sign-in apart from local accounts of the same name. */
const REALM = '@sso';
const NAME = /^[a-z0-9][a-z0-9._@-]{0,99}$/;

/** The clinic's own sign-in, an OpenID Connect provider. */
export interface SingleSignOnSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim with the roles; dots lead into it, such as realm_access.roles. */
  readonly rolesClaim: string;
}

/** What must come back with the browser, and what it is checked against. */
interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly at: Time;
}

export interface SingleSignOnParts {
  readonly settings: SingleSignOnSettings;
  readonly store: Pick<Store, 'change'>;
  readonly signIns: Pick<SignIns, 'vouchedFor'>;
  readonly clock: Clock;
}

/**
 * Staff sign-in with the clinic's own accounts: authorization code with PKCE, state and nonce. The library loads with the
 * first sign-in, so that whoever does without it pays nothing.
 */
export class SingleSignOn {
  readonly #parts: SingleSignOnParts;
  #found: Promise<Client.Configuration> | undefined;

  constructor(parts: SingleSignOnParts) {
    this.#parts = parts;
  }

  /** @returns where to send the browser, and the secret that its cookie must bring back. @throws what the provider's trouble is */
  async begin(redirectUri: string): Promise<{ readonly address: string; readonly ticket: string }> {
    const client = await import('openid-client');
    const configuration = await this.#configuration(client);
    const begun = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      at: this.#parts.clock.now(),
    };
    const ticket = randomBytes(32).toString('base64url');
    await this.#swap(ticket, begun);
    const { href: address } = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid profile email',
      state: begun.state,
      nonce: begun.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: 'S256',
    });
    return { address, ticket };
  }

  /** The browser is back. A ticket works once. */
  async finish(
    ticket: string,
    cameTo: URL,
  ): Promise<{ readonly token: string; readonly staff: Whose } | 'failed' | 'noRole'> {
    const begun = await this.#swap(ticket, null);
    if (begun === null) return 'failed';
    const claims = await this.#claims(begun, cameTo);
    if (claims === null) return 'failed';
    const staff = staffIn(claims, this.#parts.settings.rolesClaim);
    return staff === null ? 'noRole' : this.#parts.signIns.vouchedFor(staff);
  }

  async #claims({ state, nonce, verifier }: Begun, cameTo: URL): Promise<Client.IDToken | null> {
    const client = await import('openid-client');
    const configuration = await this.#configuration(client);
    try {
      const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
      const tokens = await client.authorizationCodeGrant(configuration, cameTo, checks);
      return tokens.claims() ?? null;
    } catch (error) {
      // Refused by the person, forged, or too late: told alike. Trouble of another kind is ours to report.
      if (codeOf(error)?.startsWith('OAUTH_') || error instanceof client.AuthorizationResponseError) return null;
      throw error;
    }
  }

  #configuration(client: typeof Client): Promise<Client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#parts.settings;
    const server = new URL(issuer);
    // Only on this machine may it go without TLS; the settings refuse any other http address.
    const execute = server.protocol === 'http:' ? [(client as unknown as WithoutTls).allowInsecureRequests] : [];
    this.#found ??= client
      .discovery(server, clientId, clientSecret, undefined, { execute, timeout: TIMEOUT })
      .catch((error: unknown) => {
        this.#found = undefined; // it may be up again at the next try
        throw error;
      });
    return this.#found;
  }

  #swap(ticket: string, after: Begun | null): Promise<Begun | null> {
    const at = this.#parts.clock.now();
    const name = `staff sign-on ${createHash('sha256').update(ticket).digest('base64url')}`;
    return this.#parts.store.change<Begun, Begun | null>(name, at, (before) => ({
      after,
      until: at + PATIENCE,
      // A clock that was set back must not give anybody more time.
      result: before !== null && before.at <= at && at - before.at < PATIENCE ? before : null,
    }));
  }
}

/** Null for someone who has no role at the desk. */
function staffIn(claims: Client.IDToken, rolesClaim: string): Whose | null {
  const roles = rolesIn(claims, rolesClaim);
  const role = (['lead', 'staff'] as const).find((one) => roles.includes(ROLES[one]));
  if (role === undefined) return null;
  const { preferred_username: username, name } = claims;
  const isName = typeof username === 'string' && NAME.test(username.toLowerCase());
  const id = isName ? username.toLowerCase() : claims.sub;
  const called = typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 80) : id;
  return { id: `${id}${REALM}`, name: called, role };
}

function rolesIn(claims: Client.IDToken, path: string): readonly unknown[] {
  const inside = (value: unknown, key: string) =>
    typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  const found = path.split('.').reduce<unknown>(inside, claims);
  return Array.isArray(found) ? found : [found];
}

/** Its types call this deprecated only to make it stand out. */
interface WithoutTls {
  readonly allowInsecureRequests: (configuration: Client.Configuration) => void;
}
