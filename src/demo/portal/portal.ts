import { join } from 'node:path';
import { JsonFile } from '../jsonFile.ts';
import type { Mailbox } from '../mail/mailbox.ts';
import { Links } from './links.ts';
import { LOCK, Lockout } from './lockout.ts';
import { firstData } from './patients.ts';
import { plain, type Account, type EmailChange, type PortalData } from './records.ts';
import { Recovery } from './recovery.ts';
import { Sessions } from './sessions.ts';
import { SignInDesk } from './signIn.ts';

export interface PortalParts {
  readonly dataDir: string;
  readonly mailbox: Mailbox;
  /** The portal's own address, known once it listens. */
  readonly url: () => string;
  readonly now: () => number;
}

const WEEK = 7 * 24 * 3600;

/** How many changes of e-mails are remembered. */
const MOST = 2000;

/** A small patient portal that people can really be locked out of. Its pages and its admin API are made of these parts. */
export class DemoPortal {
  readonly data: JsonFile<PortalData>;
  readonly mailbox: Mailbox;
  readonly lockout: Lockout;
  readonly links: Links;
  readonly sessions: Sessions;
  readonly desk: SignInDesk;
  readonly recovery: Recovery;
  readonly now: () => number;

  private constructor(data: JsonFile<PortalData>, { mailbox, url, now }: PortalParts) {
    this.data = data;
    this.mailbox = mailbox;
    this.now = now;
    this.lockout = new Lockout(data, now);
    this.links = new Links(data, now);
    this.sessions = new Sessions(now);
    this.desk = new SignInDesk(data, this.lockout);
    this.recovery = new Recovery({ data, links: this.links, mailbox, url, now });
  }

  /** Opens what was kept, or begins with the made-up patients. `begin` mails their first letters. */
  static async open(parts: PortalParts): Promise<DemoPortal> {
    return new DemoPortal(
      await JsonFile.open(join(parts.dataDir, 'demo', 'portal.json'), () => firstData(parts.now())),
      parts,
    );
  }

  account(id: string): Account | null {
    return this.data.value.accounts.find((account) => account.id === id) ?? null;
  }

  /** Puts another e-mail on the record, and remembers it. */
  changeEmail(account: Account, to: string, by: EmailChange['by']): void {
    const { id, email: from } = account;
    if (plain(to) === from) return;
    this.data.change((data) => {
      data.emailChanges = [
        ...(data.emailChanges ?? []),
        { account: id, at: this.now(), by, from, to: plain(to) },
      ].slice(-MOST);
      account.email = plain(to);
    });
  }

  /** At the very first start: one patient is locked already, one has an invitation, another's is out of date. */
  begin(): void {
    if (this.data.value.links.length > 0) return;
    for (let tries = 0; tries < LOCK.tries; tries++) this.lockout.failed('carol.diaz');
    this.#invite('iris.jones', -WEEK);
    this.#invite('henry.ito', 2 * WEEK);
  }

  /** Everything as at the first start. */
  async startOver(): Promise<void> {
    const { clientSecret } = this.data.value; // the running gateway goes on with it
    this.data.replace({ ...(await firstData(this.now())), clientSecret });
    this.mailbox.empty();
    this.mailbox.behave({ delaySeconds: 0, lands: 'inbox' });
    for (const { id } of this.data.value.accounts) this.sessions.endAll(id);
    this.begin();
  }

  #invite(username: string, lifespanSeconds: number): void {
    const account = this.data.value.accounts.find((one) => one.username === username);
    if (account) this.recovery.mailLink(account, 'invitation', lifespanSeconds);
  }
}
