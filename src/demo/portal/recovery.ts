import type { JsonFile } from '../jsonFile.ts';
import type { Mailbox } from '../mail/mailbox.ts';
import * as letters from './letters.ts';
import type { Links, LinkState } from './links.ts';
import { faultsOf, hashed, RULES } from './passwords.ts';
import { accountsNamed, forgetOldest, hashOf, plain, type Account, type Link, type PortalData } from './records.ts';

/** As the demo's clinic file says: three requests, then half an hour. */
export const REQUESTS = { most: 3, minutes: 30 } as const;

const HOUR = 3600;

/** What a link or a form with a new password led to. */
export type Chosen =
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly faults: readonly string[] }
  | { readonly kind: 'closed'; readonly state: Exclude<LinkState, 'open'> };

export interface RecoveryParts {
  readonly data: JsonFile<PortalData>;
  readonly links: Links;
  readonly mailbox: Mailbox;
  /** The portal's own address, never taken from a request: a forged Host header must not get into a mail. */
  readonly url: () => string;
  readonly now: () => number;
}

/** Ways back in: mailed links, mailed usernames, new passwords. */
export class Recovery {
  readonly #parts: RecoveryParts;

  constructor(parts: RecoveryParts) {
    this.#parts = parts;
  }

  /** Whether that name may be asked about once more; counted for every name, anyone's or not. */
  mayAsk(name: string): boolean {
    const { data, now } = this.#parts;
    return data.change(({ requests }) => {
      const key = hashOf(plain(name));
      const recent = (requests[key] ?? []).filter((at) => at > now() - REQUESTS.minutes * 60_000);
      if (recent.length >= REQUESTS.most) return false;
      requests[key] = [...recent, now()];
      forgetOldest(requests);
      return true;
    });
  }

  /** Mails a link to whoever has that name; for a shared e-mail, one mail that asks for the username. */
  sendReset(name: string): void {
    const found = accountsNamed(this.#parts.data.value, name);
    const [account] = found;
    if (found.length > 1) this.#parts.mailbox.deliver(letters.askUsernameLetter(plain(name)));
    else if (account?.enabled && account.passwords.length > 0) this.mailLink(account, 'reset', HOUR);
  }

  /** Mails the usernames of that e-mail to it. */
  sendUsernames(email: string): void {
    const found = accountsNamed(this.#parts.data.value, email).filter((account) => account.email === plain(email));
    if (found.length === 0) return;
    const usernames = found.map(({ username }) => username);
    this.#parts.mailbox.deliver(letters.usernameLetter(plain(email), usernames));
  }

  mailLink(account: Account, kind: Link['kind'], lifespanSeconds: number): 'delivered' | 'bounced' | 'no e-mail' {
    const { links, mailbox, url } = this.#parts;
    const { email } = account;
    if (email === null) return 'no e-mail';
    const page = kind === 'reset' ? 'reset' : 'join';
    const link = `${url()}/${page}?token=${links.make(account.id, kind, lifespanSeconds)}`;
    return mailbox.deliver(
      kind === 'reset' ? letters.resetLetter({ email }, link) : letters.invitationLetter({ email }, link),
    );
  }

  /** Uses a link up, if the new password is one that the rules allow. */
  async chooseByLink(token: string, password: string): Promise<Chosen> {
    const account = this.accountOf(token);
    const faults = account === null ? [] : await faultsOf(password, account.passwords);
    // Looked at after the slow part, and used without a pause: of two posts at once one saves.
    const { state, link } = this.#parts.links.look(token);
    if (state !== 'open') return { kind: 'closed', state };
    if (account === null || link === null) return { kind: 'closed', state: 'unknown' };
    if (faults.length > 0) return { kind: 'refused', faults };
    this.#parts.links.use(link);
    await this.#save(account, password);
    return { kind: 'saved' };
  }

  /** A new password after a temporary one, or from the settings. */
  async change(account: Account, password: string): Promise<Chosen> {
    const faults = await faultsOf(password, account.passwords);
    if (faults.length > 0) return { kind: 'refused', faults };
    await this.#save(account, password);
    return { kind: 'saved' };
  }

  accountOf(token: string): Account | null {
    const { link } = this.#parts.links.look(token);
    return this.#parts.data.value.accounts.find(({ id }) => id === link?.account) ?? null;
  }

  async #save(account: Account, password: string): Promise<void> {
    const hash = await hashed(password);
    this.#parts.data.change(() => {
      account.passwords = [hash, ...account.passwords].slice(0, RULES.history);
      account.mustChange = false;
      account.passwordSetAt = this.#parts.now();
    });
    if (account.email !== null) this.#parts.mailbox.deliver(letters.changedLetter({ email: account.email }));
  }
}
