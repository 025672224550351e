import type { Answer, Row, TextIn, TextReport } from '../../channels/sms/ports.ts';
import { textOf } from '../../channels/sms/textOf.ts';
import type { Deliveries } from '../deliveries/deliveries.ts';
import type { Order } from '../outbox/outbox.ts';
import type { EffectResult, Store } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { Turns } from '../turns/turns.ts';
import { TextNotSentError } from './errors.ts';
import { failureOf, statusOf } from './failures.ts';
import { ifItMayMove, pairingIn, type Pairings } from './pairing.ts';
import type { PhoneBook, Stop } from './phoneBook.ts';
import type { Sending } from './sending.ts';
import type { TextOrder } from './textTurns.ts';

export interface TextingParts {
  readonly turns: Pick<Turns, 'take'>;
  readonly store: Pick<Store, 'load'>;
  readonly book: PhoneBook;
  readonly deliveries: Pick<Deliveries, 'reported'>;
  readonly sending: Sending;
  readonly pairings: Pick<Pairings, 'use'>;
  readonly clock: Clock;
}

const DONE: EffectResult = { type: 'result.succeeded' };
const FAILED: EffectResult = { type: 'result.failed' };

/** Texts between patients and their conversations. */
export class Texting {
  readonly #parts: TextingParts;

  constructor(parts: TextingParts) {
    this.#parts = parts;
  }

  /** Takes a text that a patient sent. @throws as Turns.take */
  async take(text: TextIn): Promise<Answer> {
    const { id, from, to, body, media, word, carrierAnswered } = text;
    const digits = word === null && media === 0 ? pairingIn(body) : null;
    const { conversation, stop } = await this.#parts.book.find(from, to);
    if (digits !== null) return this.#goOn(digits, text, { conversation, isStopped: stop?.is ?? false });
    const { rows } = await this.#parts.turns.take({
      ...addressed(text, conversation),
      type: 'message',
      id,
      text: body,
      attachments: Array.from({ length: media }, () => ({ contentType: 'application/octet-stream' })),
      channelData: { carrier: { word, hasAnswered: carrierAnswered, stop } },
    });
    return this.#answer(text, conversation, rows);
  }

  async #answer({ id: key, from: to }: TextIn, conversation: string, rows: readonly Row[]): Promise<Answer> {
    const saysNothing = textOf(rows) === '';
    return { rows, statusCallback: saysNothing ? null : await this.#parts.sending.answers({ conversation, key, to }) };
  }

  /** A code from the web chat: from now on that conversation goes on here, if the number takes texts. */
  async #goOn(digits: string, text: TextIn, own: { conversation: string; isStopped: boolean }): Promise<Answer> {
    const { pairings, book, turns } = this.#parts;
    const { id, from, to } = text;
    const { isStopped } = own;
    const paired = await pairings.use({ digits, in: 'text', id, by: book.named(from), isStopped });
    const found = paired === own.conversation ? paired : await ifItMayMove(paired, this.#parts.store);
    if (isStopped) {
      if (found !== null) await this.#tellStopped(found, id);
      return { rows: [], statusCallback: null };
    }
    if (found !== null) await book.goOn(from, to, found);
    const conversation = found ?? own.conversation;
    const { rows } = await turns.take({
      ...addressed(text, conversation),
      type: 'event',
      name: found === null ? 'channel.notMoved' : 'channel.moved',
      id,
      channelData: { carrier: { word: null, hasAnswered: false, stop: null } },
    });
    return this.#answer(text, conversation, rows);
  }

  /** The phone hears nothing, so the chat says why. */
  #tellStopped(conversation: string, id: string): Promise<unknown> {
    return this.#parts.turns.take({ type: 'event', name: 'channel.stopped', id, conversation: { id: conversation } });
  }

  /** Takes what Twilio reports of a text. */
  async reported({ ref, status, error }: TextReport): Promise<void> {
    const at = this.#parts.clock.now();
    const reached = statusOf(status);
    const why = reached === 'failed' ? { reason: failureOf(error) } : {};
    await this.#parts.deliveries.reported({ ref, status: reached, at, ...why });
  }

  /** What the outbox asks for. @throws TextNotSentError when nothing was sent */
  readonly performers = {
    sendText: ({ conversation, args, key }: Order) => this.#send(conversation, args as unknown as TextOrder, key),
    noteStop: async ({ args }: Order): Promise<EffectResult> => {
      const { number, is, at } = args as unknown as Stop & { readonly number: string };
      await this.#parts.book.note(number, { is, at });
      return DONE;
    },
  };

  /** Whether a text was sent that a crash cut off; null where that cannot be known. */
  async findOut({ conversation, args, key }: Order): Promise<EffectResult | null> {
    const { to, body, about, at: since } = args as unknown as TextOrder;
    const { is } = await this.#parts.sending.findOut({ conversation, to, body, about, key, since });
    return is === 'taken' ? DONE : null;
  }

  async #send(conversation: string, { at, mayBeOld, ...text }: TextOrder, key: string): Promise<EffectResult> {
    const { talk, phone } = (await this.#parts.store.load(conversation)).state;
    // STOP may have come since the text was said.
    if (talk?.optedOut) return FAILED;
    if (mayBeOld && phone !== undefined && phone.heardAt > at) return DONE;
    const sent = await this.#parts.sending.send({ ...text, conversation, key });
    switch (sent.is) {
      case 'taken':
        return DONE;
      case 'notSent':
        throw new TextNotSentError(sent.retryAfterMs);
      case 'unknown':
        return { type: 'result.unknown' };
      case 'stopped':
        await this.#stop(conversation, key);
        return FAILED;
      case 'refused':
        return FAILED;
    }
  }

  /** The number wants no texts, which its conversation did not know. */
  #stop(conversation: string, key: string): Promise<unknown> {
    return this.#parts.turns.take({
      type: 'event',
      name: 'texts.stopped',
      id: `stopped:${key}`,
      conversation: { id: conversation },
    });
  }
}

function addressed({ from, to }: TextIn, conversation: string) {
  return {
    channelId: 'sms',
    conversation: { id: conversation },
    from: { id: from, name: '' },
    recipient: { id: to, name: '' },
  };
}
