import type KeycloakAdminClient from '@keycloak/keycloak-admin-client';
import { Breaker } from '../breaker.ts';
import type { Call } from '../gateway.ts';
import { PortalError } from '../portalError.ts';
import { KeycloakSession, type KeycloakSettings } from './session.ts';

/** How long an answer is waited for; milliseconds. */
export interface Patience {
  readonly findMs: number;
  readonly actMs: number;
}

export const USUAL_PATIENCE: Patience = { findMs: 3000, actMs: 8000 };

type Work<T> = (client: KeycloakAdminClient) => Promise<T>;

/** Only these prove that no connection was made. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/** Calls to Keycloak: a read may be repeated, a change never; what comes back of a failure is a code and a status alone. */
export class KeycloakCalls {
  readonly #session: KeycloakSession;
  readonly #patience: Patience;
  readonly #breaker: Breaker;

  constructor(settings: KeycloakSettings, patience: Patience, now: () => number) {
    this.#session = new KeycloakSession(settings);
    this.#patience = patience;
    this.#breaker = new Breaker(now);
  }

  /** @throws PortalError; nothing was done. */
  async read<T>(call: Call, work: Work<T>): Promise<T> {
    const { wave } = this.#breaker;
    const once = async () => work(await this.#client(this.#patience.findMs, call));
    const result = await once()
      .catch((error: unknown) => (mayRepeat(error) ? this.#refreshed(error).then(once) : Promise.reject(ours(error))))
      .catch((error: unknown) => this.#lost(error, wave));
    this.#breaker.answered();
    return result;
  }

  /** @returns whether it was done; `unknown` when the answer was lost. @throws PortalError when it was not done. */
  async change(call: Call, work: Work<unknown>): Promise<'done' | 'unknown'> {
    const { wave } = this.#breaker;
    const client = await this.#signedIn(call);
    try {
      await work(client).catch(async (error: unknown) => {
        if (statusOf(error) !== 401) throw error;
        this.#session.forgetToken(); // Refused at the door, so nothing was done yet.
        await work(await this.#signedIn(call));
      });
      this.#breaker.answered();
      return 'done';
    } catch (error) {
      if (!mayBeDone(error)) return this.#lost(error, wave);
      this.#breaker.lost(wave);
      return 'unknown';
    }
  }

  #signedIn(call: Call): Promise<KeycloakAdminClient> {
    const { wave } = this.#breaker;
    return this.#client(this.#patience.actMs, call).catch((error: unknown) => this.#lost(error, wave));
  }

  async #client(timeoutMs: number, { signal }: Call): Promise<KeycloakAdminClient> {
    this.#breaker.pass();
    if (signal?.aborted) throw new PortalError('PORTAL_UNAVAILABLE');
    return this.#session.client(timeoutMs).catch((error: unknown) => {
      const status = statusOf(error);
      throw status !== null && status < 500 ? new PortalError('PORTAL_MISCONFIGURED', status) : error;
    });
  }

  async #refreshed(error: unknown): Promise<void> {
    if (statusOf(error) === 401) this.#session.forgetToken();
  }

  #lost(error: unknown, wave: number): never {
    if (error instanceof PortalError) throw error; // nothing was asked, so the portal is neither up nor down
    const translated = ours(error);
    if (translated.code === 'PORTAL_UNAVAILABLE') this.#breaker.lost(wave);
    else this.#breaker.answered();
    throw translated;
  }
}

/** A read is repeated once where another try may help; after a timeout nobody would still be waiting. */
function mayRepeat(error: unknown): boolean {
  if (error instanceof PortalError || (error as Error).name === 'TimeoutError') return false;
  const status = statusOf(error);
  return status === null || [401, 502, 503, 504].includes(status);
}

function ours(error: unknown): PortalError {
  if (error instanceof PortalError) return error;
  const status = statusOf(error);
  return new PortalError(codeFor(status), status);
}

function codeFor(status: number | null): PortalError['code'] {
  switch (status) {
    case null:
    case 502:
    case 503:
    case 504:
      return 'PORTAL_UNAVAILABLE';
    case 401:
    case 403:
      return 'PORTAL_MISCONFIGURED';
    case 404:
      return 'PORTAL_STALE';
    case 429:
      return 'PORTAL_RATE_LIMITED';
    default:
      return 'PORTAL_UNEXPECTED';
  }
}

/** The client's own error class is loaded late and lives in another realm under Jest, so it is known by its shape. */
function statusOf(error: unknown): number | null {
  const { response } = error as { response?: { status?: unknown } };
  return typeof response?.status === 'number' ? response.status : null;
}

/** Whether a change may have been made though it seems to have failed: the answer was lost here or at a proxy. */
function mayBeDone(error: unknown): boolean {
  if (error instanceof PortalError) return false;
  const status = statusOf(error);
  if (status !== null) return status === 502 || status === 504;
  const { cause } = error as { cause?: { code?: unknown } };
  return !(typeof cause?.code === 'string' && NEVER_LEFT.has(cause.code));
}
