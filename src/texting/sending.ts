import type { Sent, TextOut, TextSender } from '../../channels/sms/ports.ts';
import type { Delivery } from '../../flows/deliveries.ts';
import type { Deliveries } from '../deliveries/deliveries.ts';
import type { Clock } from '../turns/clock.ts';
import { failureOf, OPTED_OUT } from './failures.ts';
import type { PhoneBook } from './phoneBook.ts';

export interface SendingParts {
  readonly book: Pick<PhoneBook, 'isStopped' | 'note'>;
  readonly deliveries: Pick<Deliveries, 'sent' | 'reported'>;
  readonly sender: TextSender;
  /** Where Twilio reports what becomes of the text of that name. */
  readonly statusAddress: (ref: string) => Promise<string>;
  readonly clock: Clock;
}

/** A text, and for which conversation it is. */
export interface ToSend extends Pick<TextOut, 'to' | 'from' | 'body' | 'validSeconds'> {
  readonly conversation: string;
  readonly about: Delivery['about'];
  /** The key of the effect that sends it, by which it is known again after a crash. */
  readonly key: string;
}

/** One that was being sent when a crash came. */
export interface CutOff extends Pick<ToSend, 'conversation' | 'about' | 'key' | 'to' | 'body'> {
  /** It was not sent before; milliseconds since 1970. */
  readonly since: number;
}

/** The one way on which texts leave by themselves: nothing goes to a number that said STOP, and every text is followed. */
export class Sending {
  readonly #parts: SendingParts;

  constructor(parts: SendingParts) {
    this.#parts = parts;
  }

  /** @returns what Twilio said; `stopped` when the number wants no texts, or Twilio says that it does not. */
  async send({ conversation, about, key, ...text }: ToSend): Promise<Sent | { readonly is: 'stopped' }> {
    const { book, deliveries, sender, statusAddress, clock } = this.#parts;
    const { to } = text;
    if (await book.isStopped(to)) return { is: 'stopped' };
    const ref = await deliveries.sent({ conversation, medium: 'text', about, to, key });
    const sent = await sender.send({ ...text, statusCallback: await statusAddress(ref) });
    const at = clock.now();
    if (sent.is === 'unknown') await deliveries.reported({ ref, status: 'unknown', at });
    if (sent.is !== 'refused') return sent;
    await deliveries.reported({ ref, status: 'failed', reason: failureOf(sent.error), at });
    if (sent.error !== OPTED_OUT) return sent;
    await book.note(to, { is: true, at });
    return { is: 'stopped' };
  }

  /** The answer to a text goes with its webhook. @returns where reports of it are sent; the same for the same text */
  async answers({ conversation, key, to }: Pick<ToSend, 'conversation' | 'key' | 'to'>): Promise<string> {
    const { deliveries, statusAddress } = this.#parts;
    const answer = { conversation, medium: 'text', about: 'reply', to, key, onlyTrouble: true } as const;
    return statusAddress(await deliveries.sent(answer));
  }

  /** Looks whether it was sent. It is never sent again: where nothing is found, staff see that nobody knows. */
  async findOut({ conversation, about, key, to, body, since }: CutOff): Promise<Sent> {
    const { deliveries, sender, clock } = this.#parts;
    const ref = await deliveries.sent({ conversation, medium: 'text', about, to, key });
    const sent = await sender.lookUp({ to, body }, since);
    const status = sent.is === 'taken' ? 'accepted' : 'unknown';
    await deliveries.reported({ ref, status, at: clock.now() });
    return sent;
  }
}
