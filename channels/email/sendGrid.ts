import type { Client } from '@sendgrid/client';
import type { MailService } from '@sendgrid/mail';
import { handedFrom } from './handed.ts';
import { mailOf } from './mailOf.ts';
import type { Failure, Handed, Letter, SendGridAccount } from './ports.ts';

/** How long SendGrid's answer to a mail is waited for, and to a look at its lists; milliseconds. */
const SEND_MS = 8000;
const LOOK_MS = 3000;

/**
 * The lists of addresses that SendGrid does not write to any more, and what being on one means. `blocks` is not among them: to
 * those it does write.
 */
const LISTS: readonly (readonly [list: string, means: Failure])[] = [
  ['bounces', 'noSuchContact'],
  ['invalid_emails', 'noSuchContact'],
  ['spam_reports', 'suppressed'],
];

/** Sends mails through SendGrid's v3 API with its official client, which loads with the first mail. */
export class SendGrid {
  readonly #account: SendGridAccount;
  #clients: Promise<Clients> | null = null;

  constructor(account: SendGridAccount) {
    this.#account = account;
  }

  /** Hands a mail over, once. Never throws. */
  async send(letter: Letter): Promise<Handed> {
    const { mail } = await this.#loaded();
    try {
      await mail.send(mailOf(letter, this.#account.from));
      return { is: 'taken' };
    } catch (error) {
      return handedFrom(error);
    }
  }

  /** Why SendGrid would not write to that address; null when it would. @throws when it cannot be asked. */
  async suppressed(address: string): Promise<Failure | null> {
    const { look } = await this.#loaded();
    const found = await Promise.all(
      LISTS.map(async ([list, means]) => {
        const url = `/v3/suppression/${list}/${encodeURIComponent(address)}`;
        const [{ body }] = await look.request({ method: 'GET', url });
        return Array.isArray(body) && body.length > 0 ? means : null;
      }),
    );
    return found.find((means) => means !== null) ?? null;
  }

  #loaded(): Promise<Clients> {
    return (this.#clients ??= load(this.#account));
  }
}

interface Clients {
  readonly mail: MailService;
  /** The client behind it, with less patience. */
  readonly look: Client;
}

async function load({ apiKey, baseUrl }: SendGridAccount): Promise<Clients> {
  const packages = await Promise.all([import('@sendgrid/client'), import('@sendgrid/mail')]);
  // Their types leave out what these packages export by name.
  const [clients, mails] = packages as unknown as [
    { Client: new () => Client },
    { MailService: new () => MailService },
  ];
  const reaching = (timeout: number): Client => {
    const client = new clients.Client();
    client.setApiKey(apiKey); // sets SendGrid's own address as well, so another comes after it
    return client.setDefaultRequest(requests(baseUrl, timeout));
  };
  const mail = new mails.MailService();
  mail.setClient(reaching(SEND_MS));
  return { mail, look: reaching(LOOK_MS) };
}

/** The key goes nowhere else, whatever an answer says; and to this machine not by way of a proxy. */
function requests(baseUrl: string | null, timeout: number) {
  const isHere = baseUrl !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(baseUrl).hostname);
  return { url: '', timeout, maxRedirects: 0, ...(baseUrl !== null && { baseUrl }), ...(isHere && { proxy: false }) };
}
