import type { AccountName } from '../../identity/proof.ts';
import type { ContactMail } from '../contactMail.ts';
import type { ContactText } from '../contactText.ts';
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
  readonly text: ContactText | null;
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
    const to = await this.#emailOf(found, call);
    const usernames = found.map(({ username }) => username);
    if (to !== null)
      await limit.once(`usernames ${to}`, call.idempotencyKey, () => mail.usernames(to, usernames, call));
    return accepted(call);
  }

  async sendCode({ by, via, code }: CodeToSend, call: Call): Promise<Accepted> {
    const { users, text } = this.#parts;
    const way = via === 'email' ? this.#mail() : text;
    if (way === null) throw new PortalError('PORTAL_NOT_SUPPORTED');
    const [user] = await users.search(by, call);
    const contact = (one: User) => (via === 'email' ? users.emailOf(one, call) : users.phoneOf(one, call));
    const to = user && (await contact(user).catch(onlyThisContact));
    if (to) await way.code(to, code, call);
    return accepted(call);
  }

  async #askUsername(found: readonly User[], call: Call): Promise<void> {
    const { mail, limit } = this.#parts;
    if (mail === null) return;
    const to = await this.#emailOf(found, call);
    if (to !== null) await limit.once(`askUsername ${to}`, call.idempotencyKey, () => mail.askUsername(to, call));
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

  /** The e-mail of those who share it; null where there is none, or where it is to be spared for one of them. */
  async #emailOf(users: readonly User[], call: Call): Promise<string | null> {
    const emails = await Promise.all(users.map((user) => this.#parts.users.emailOf(user, call).catch(onlyThisContact)));
    return emails.includes(null) ? null : (emails[0] ?? null);
  }

  #mail(): ContactMail {
    if (this.#parts.mail === null) throw new PortalError('PORTAL_NOT_SUPPORTED');
    return this.#parts.mail;
  }
}

/** What is wrong with one account must not look like a portal in trouble. @throws anything else */
function onlyThisAccount(error: unknown): 'done' {
  const { code } = error as { code?: unknown };
  if (code === 'PORTAL_DELIVERY_REJECTED' || code === 'PORTAL_STALE' || code === 'PORTAL_CONTACT_CHANGED')
    return 'done';
  throw error;
}

/** Nobody hears that a contact is missing or spared. @throws anything else */
function onlyThisContact(error: unknown): null {
  const { code } = error as { code?: unknown };
  if (code === 'PORTAL_NO_EMAIL' || code === 'PORTAL_CONTACT_CHANGED') return null;
  throw error;
}

function accepted({ idempotencyKey }: Call): Accepted {
  return { receipt: idempotencyKey, tellPatient: 'if-on-file-sent' };
}
