import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** As Keycloak's default: five minutes. */
const LIFE_SECONDS = 300;

/** Access tokens of the admin API: signed by a key of this process, so a restart asks the client to sign in again. */
export class AccessTokens {
  readonly #key = randomBytes(32);
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  issue(clientId: string): {
    readonly access_token: string;
    readonly expires_in: number;
    readonly token_type: 'Bearer';
  } {
    const head = encoded({ alg: 'HS256', typ: 'JWT' });
    const body = encoded({ azp: clientId, exp: Math.floor(this.#now() / 1000) + LIFE_SECONDS });
    return {
      access_token: `${head}.${body}.${this.#sign(head, body)}`,
      expires_in: LIFE_SECONDS,
      token_type: 'Bearer',
    };
  }

  accepts(authorization: string | undefined): boolean {
    const [, head = '', body = '', given = ''] = /^Bearer ([^.]+)\.([^.]+)\.([^.]+)$/.exec(authorization ?? '') ?? [];
    if (!isSame(given, this.#sign(head, body))) return false;
    const { exp } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { exp: number };
    return exp * 1000 > this.#now();
  }

  #sign(head: string, body: string): string {
    return createHmac('sha256', this.#key).update(`${head}.${body}`).digest('base64url');
  }
}

/** Compares two secrets in a time that does not tell how much of them is alike. */
export function isSame(one: string, other: string): boolean {
  const key = randomBytes(32);
  const digest = (secret: string) => createHmac('sha256', key).update(secret).digest();
  return timingSafeEqual(digest(one), digest(other));
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
