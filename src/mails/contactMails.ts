import {
  askUsernameMail,
  codeMail,
  contactChangingMail,
  recoveredMail,
  usernamesMail,
  type MailFacts,
  type MailWords,
} from '../../dialogs/replies/mails.ts';
import type { Delivery, DeliveryFailure } from '../../flows/deliveries.ts';
import type { Deliveries } from '../deliveries/deliveries.ts';
import { faultOf, type Log } from '../errors/fault.ts';
import type { ContactMail } from '../portal/contactMail.ts';
import type { Call, MailTrace } from '../portal/gateway.ts';
import { MailError } from './mailError.ts';

/** What became of handing a mail to its provider. */
type Handed =
  | { readonly is: 'taken' | 'unknown' }
  | { readonly is: 'refused'; readonly status: number }
  | { readonly is: 'notSent'; readonly retryAfterMs: number | null };

/** Whoever brings mails to mailboxes. */
export interface MailCarrier {
  /** Hands a mail over, once. Never throws. */
  send(letter: MailWords & { readonly to: string; readonly ref: string }): Promise<Handed>;
  /** Why it would not write to that address; null when it would. @throws when it cannot be asked. */
  suppressed(address: string): Promise<DeliveryFailure | null>;
}

export interface ContactMailsParts {
  readonly carrier: MailCarrier;
  readonly deliveries: Pick<Deliveries, 'sent' | 'reported' | 'newestTo'>;
  readonly facts: MailFacts;
  readonly now: () => number;
  readonly log: Log;
}

/** Our own mails to contacts on record, each remembered for its conversation before it leaves. */
export class ContactMails implements ContactMail {
  readonly #parts: ContactMailsParts;

  constructor(parts: ContactMailsParts) {
    this.#parts = parts;
  }

  usernames(to: string, usernames: readonly string[], call: Call): Promise<boolean> {
    const words = usernamesMail(usernames, this.#parts.facts);
    return this.#send(to, { about: 'username', words, isAlone: true }, call);
  }

  askUsername(to: string, call: Call): Promise<boolean> {
    return this.#send(to, { about: 'notice', words: askUsernameMail(this.#parts.facts), isAlone: true }, call);
  }

  code(to: string, code: string, call: Call): Promise<boolean> {
    return this.#send(to, { about: 'code', words: codeMail(code, this.#parts.facts), isAlone: true }, call);
  }

  recovered(to: string, call: Call): Promise<boolean> {
    return this.#send(to, { about: 'notice', words: recoveredMail(this.#parts.facts) }, call);
  }

  contactChanging(to: string, call: Call): Promise<boolean> {
    return this.#send(to, { about: 'notice', words: contactChangingMail(this.#parts.facts) }, call);
  }

  async trace(to: string): Promise<MailTrace> {
    const reason = await this.#suppressed(to);
    if (reason !== null) return { is: 'failed', reason };
    const newest = await this.#parts.deliveries.newestTo(to);
    if (newest === null || newest.status === 'unknown') return { is: 'unknown' };
    if (newest.status === 'failed') return { is: 'failed', reason: newest.reason ?? 'unknown' };
    return { is: newest.status, at: newest.at };
  }

  /** @throws MailError when it was not sent and may be tried again, or when nobody knows. */
  async #send(to: string, { about, words, isAlone }: Mail, call: Call): Promise<boolean> {
    const { carrier, deliveries, log, now } = this.#parts;
    const { caseId: conversation, idempotencyKey } = call;
    const key = isAlone ? { key: idempotencyKey } : {};
    const ref = await deliveries.sent({ conversation, medium: 'email', about, to, ...key });
    const handed = await carrier.send({ ...words, to, ref });
    switch (handed.is) {
      case 'taken':
        await deliveries.reported({ ref, status: 'accepted', at: now() });
        return true;
      case 'refused':
        log.warn({ conversation, about, status: handed.status }, 'SendGrid refused a mail');
        await deliveries.reported({ ref, status: 'failed', at: now() });
        return false;
      case 'notSent':
        throw new MailError('MAIL_UNAVAILABLE', handed.retryAfterMs);
      case 'unknown':
        await deliveries.reported({ ref, status: 'unknown', at: now() });
        throw new MailError('MAIL_TIMEOUT');
    }
  }

  /** A provider that cannot be asked knows of nothing. */
  #suppressed(to: string): Promise<DeliveryFailure | null> {
    return this.#parts.carrier.suppressed(to).catch((error: unknown) => {
      this.#parts.log.warn({ fault: faultOf(error) }, 'the lists of addresses not written to could not be read');
      return null;
    });
  }
}

interface Mail {
  readonly about: Delivery['about'];
  readonly words: MailWords;
  /** Its effect sends nothing else. */
  readonly isAlone?: true;
}
