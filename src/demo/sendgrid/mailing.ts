import { randomBytes } from 'node:crypto';
import type { Mailbox } from '../mail/mailbox.ts';
import type { Fate } from './conduct.ts';
import type { EventPost, MailEvent } from './eventPost.ts';
import type { Suppressions } from './suppressions.ts';

/** A mail that SendGrid took. */
export interface Taken {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  /** What the sender gave along; it comes back with every event. */
  readonly customArgs: Readonly<Record<string, string>>;
}

export interface MailingParts {
  readonly mailbox: Mailbox;
  readonly suppressions: Suppressions;
  readonly events: Pick<EventPost, 'post'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How long a mail that is put off waits; milliseconds. */
  readonly putOffMs: number;
}

const NO_SUCH = { reason: '550 5.1.1 The email account that you tried to reach does not exist', status: '5.1.1' };
const TURNED_AWAY = { reason: '550 5.7.1 Message refused by policy', status: '5.7.1' };

/** Brings mails that were taken to the demo's mailbox, and tells what became of them. */
export class Mailing {
  readonly #parts: MailingParts;
  readonly #waiting = new Set<NodeJS.Timeout>();

  constructor(parts: MailingParts) {
    this.#parts = parts;
  }

  /** @returns the message's id. */
  send(mail: Taken, fate: Fate): string {
    const id = `${randomBytes(16).toString('base64url')}.filterdrecv-demo`;
    const tell = this.#teller(mail, id);
    const dropped = this.#parts.suppressions.dropping(mail.to);
    if (dropped !== null) {
      tell({ event: 'dropped', reason: dropped });
      return id;
    }
    tell({ event: 'processed' });
    if (fate === 'bounces') this.#bounce(mail, tell);
    else if (fate === 'blocked') tell({ event: 'bounce', type: 'blocked', ...TURNED_AWAY });
    else if (fate === 'putOff') this.#putOff(mail, tell);
    else this.#deliver(mail, tell);
    return id;
  }

  /** Forgets what was put off. */
  stop(): void {
    for (const timer of this.#waiting) clearTimeout(timer);
  }

  #deliver({ to, from, subject, text }: Taken, tell: Teller): void {
    const became = this.#parts.mailbox.deliver({ to, from, subject, text, html: null });
    if (became === 'bounced') this.#bounce({ to }, tell);
    else tell({ event: 'delivered', response: '250 OK' });
  }

  #bounce({ to }: Pick<Taken, 'to'>, tell: Teller): void {
    const created = Math.floor(this.#parts.now() / 1000);
    this.#parts.suppressions.add('bounces', { created, email: to, ...NO_SUCH });
    tell({ event: 'bounce', type: 'bounce', bounce_classification: 'Invalid Address', ...NO_SUCH });
  }

  #putOff(mail: Taken, tell: Teller): void {
    tell({ event: 'deferred', response: '451 4.7.1 Try again later', attempt: '1' });
    const timer = setTimeout(() => {
      this.#waiting.delete(timer);
      this.#deliver(mail, tell);
    }, this.#parts.putOffMs);
    this.#waiting.add(timer.unref());
  }

  #teller({ to, customArgs }: Taken, id: string): Teller {
    return (event) =>
      this.#parts.events.post([
        {
          ...customArgs,
          email: to,
          timestamp: Math.floor(this.#parts.now() / 1000),
          'smtp-id': `<${id}@demo>`,
          sg_message_id: `${id}.0`,
          ...event,
        },
      ]);
  }
}

type Teller = (event: MailEvent) => void;
