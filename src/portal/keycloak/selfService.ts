import type { AccountName } from '../../identity/proof.ts';
import type { ContactMail } from '../contactMail.ts';
import type { Accepted, Call, CodeToSend } from '../gateway.ts';
import { PortalError } from '../portalError.ts';
import type { SendLimit } from '../sendLimit.ts';
import { isActivated, type User } from './accounts.ts';
import type { MailedActions, Users } from './users.ts';

/** A link to choose a new password, good for an hour. */
export const RESET: MailedActions = { actions: ['UPDATE_PASSWORD'], lifespan: 3600 };

export interface SelfServiceParts {
  readonly users: Users;
  readonly mail: ContactMail | null;
  readonly limit: SendLimit;
}

/** What may be asked for without a proof. Whatever the account is like, the answer is the same. */
export class SelfService {
  readonly #parts: SelfServiceParts;

  constructor(parts: SelfServiceParts) {
    this.#parts = parts;
  }

  async requestReset(by: AccountName, call: Call): Promise<Accepted> {
    const found = await this.#parts.users.search(by, call);
    const [user] = found;
    if (found.length > 1) await this.#askUsername(found, call);
    else if (user) await this.#mailReset(user, call);
    return accepted(call);
  }

  async requestUsername(by: { readonly email: string }, call: Call): Promise<Accepted> {
    const { users, limit } = this.#parts;
    const mail = this.#mail();
    const found = await users.search(by, call);
    const to = found[0]?.email;
    const usernames = found.map(({ username }) => username);
    if (to) await limit.once(`usernames ${to}`, call.idempotencyKey, () => mail.usernames(to, usernames, call));
    return accepted(call);
  }

  async sendCode({ by, via, code }: CodeToSend, call: Call): Promise<Accepted> {
    const mail = this.#mail();
    if (via !== 'email') throw new PortalError('PORTAL_NOT_SUPPORTED');
    const [user] = await this.#parts.users.search(by, call);
    if (user?.email) await mail.code(user.email, code, call);
    return accepted(call);
  }

  async #askUsername([user]: readonly User[], call: Call): Promise<void> {
    const { mail, limit } = this.#parts;
    const to = user?.email;
    if (to && mail) await limit.once(`askUsername ${to}`, call.idempotencyKey, () => mail.askUsername(to, call));
  }

  /** Sends nothing to an account that is switched off, has no e-mail or was never set up: that takes staff. */
  async #mailReset(user: User, call: Call): Promise<void> {
    const { users, limit } = this.#parts;
    const credentials = await users.credentials(user.id, call);
    if (!user.enabled || user.email === null || !isActivated(user, credentials)) return;
    const how = await limit
      .once(`sendReset ${user.id}`, call.idempotencyKey, () => users.mailActions(user, RESET, call))
      .catch((error: unknown) => onlyThisAccount(error));
    if (how === 'unknown') throw new PortalError('PORTAL_TIMEOUT');
  }

  #mail(): ContactMail {
    if (this.#parts.mail === null) throw new PortalError('PORTAL_NOT_SUPPORTED');
    return this.#parts.mail;
  }
}

/** What is wrong with one account must not look like a portal in trouble. @throws anything else */
function onlyThisAccount(error: unknown): 'done' {
  const { code } = error as { code?: unknown };
  if (code === 'PORTAL_DELIVERY_REJECTED' || code === 'PORTAL_STALE') return 'done';
  throw error;
}

function accepted({ idempotencyKey }: Call): Accepted {
  return { receipt: idempotencyKey, tellPatient: 'if-on-file-sent' };
}
