import { messagesIn } from './twiml.ts';
import type { Text, Texts } from './texts.ts';
import { Webhooks } from './webhooks.ts';

/** What Twilio takes and answers by itself. */
const STOP = /^(stop|stopall|unsubscribe|cancel|end|quit|revoke|optout)$/i;
const START = /^(start|unstop)$/i;
const YES = /^yes$/i;
const HELP = /^(help|info)$/i;

const OWN = {
  stop: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  start:
    'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  help: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
};

/** Twilio's error numbers. */
const LANDLINE = 30006;
const UNREACHABLE = 30003;

/** Numbers that end so are what the demo says they are, whatever the controls say. */
const HABITS: Readonly<Record<string, number>> = { '0198': LANDLINE, '0197': UNREACHABLE };

export interface CarrierParts {
  readonly texts: Texts;
  /** Where the bot is reached, such as http://localhost:3978. */
  readonly origin: () => string;
  /** Whether the carrier answers STOP and its kin itself. */
  readonly answersStop: boolean;
  /** Between one status of a text and the next; milliseconds. */
  readonly paceMs?: number;
}

/** Carries texts between the demo's phones and the bot, and tells the bot what became of them. */
export class Carrier {
  readonly #parts: CarrierParts;
  readonly #webhooks: Webhooks;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(parts: CarrierParts) {
    this.#parts = parts;
    this.#webhooks = new Webhooks(parts.texts);
  }

  /** A phone sends a text. Resolves when the answer to it, if there is one, has arrived. */
  async fromPhone(
    from: string,
    to: string,
    { body, pictures = 0 }: { body: string; pictures?: number },
  ): Promise<void> {
    const { texts, origin } = this.#parts;
    const text = texts.add({ from, to, body, direction: 'inbound', status: 'received' });
    this.#answerItself(text);
    const answer = await this.#webhooks.post(`${origin()}/sms/inbound`, this.#inbound(text, pictures));
    for (const { text: said, action } of messagesIn(answer ?? ''))
      if (!texts.isStopped(from))
        this.send(texts.add({ from: to, to: from, body: said, direction: 'outbound-reply', status: 'queued' }), action);
  }

  /** A text was taken: it goes on its way, and its statuses are reported. */
  send(text: Text, statusCallback: string | undefined): void {
    const work = this.#deliver(text, statusCallback).finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  /** Resolves when every text has arrived or failed, and that is reported. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  async #deliver(text: Text, statusCallback: string | undefined): Promise<void> {
    const { texts, paceMs = 400 } = this.#parts;
    const error = this.#failureOf(text);
    const way = error === null ? (['sent', 'delivered'] as const) : (['sent', 'undelivered'] as const);
    for (const status of way) {
      if (paceMs > 0) await new Promise((resolve) => setTimeout(resolve, paceMs).unref());
      texts.set(text, status, status === 'undelivered' ? error : null);
      if (statusCallback !== undefined) await this.#webhooks.post(statusCallback, this.#report(text.sid));
    }
  }

  #failureOf({ to }: Text): number | null {
    const habit = HABITS[to.slice(-4)];
    if (habit !== undefined) return habit;
    const { delivery } = this.#parts.texts.conduct;
    if (delivery === 'ok') return null;
    return delivery === 'landline' ? LANDLINE : UNREACHABLE;
  }

  /** What a carrier does with its own words, before we hear of them. */
  #answerItself({ from, to, body }: Text): void {
    const { texts, answersStop } = this.#parts;
    if (!answersStop) return;
    const word = body.trim();
    const says = (said: string) =>
      texts.add({ from: to, to: from, body: said, direction: 'outbound-reply', status: 'delivered' });
    if (STOP.test(word)) {
      if (!texts.isStopped(from)) says(OWN.stop);
      texts.stop(from, true);
    } else if (START.test(word) || (YES.test(word) && texts.isStopped(from))) {
      texts.stop(from, false);
      says(OWN.start);
    } else if (HELP.test(word)) says(OWN.help);
  }

  /** The fields of an inbound webhook, as Twilio sends them. */
  #inbound({ sid, from, to, body, segments }: Text, pictures: number): Record<string, string> {
    const media = Object.fromEntries(
      Array.from({ length: pictures }, (_, n) => [
        [`MediaUrl${n}`, `https://api.twilio.example/Media/ME${n}`],
        [`MediaContentType${n}`, 'image/jpeg'],
      ]).flat(),
    ) as Record<string, string>;
    return {
      ToCountry: 'US',
      ToState: 'IL',
      SmsMessageSid: sid,
      NumMedia: String(pictures),
      ToCity: 'CHICAGO',
      FromZip: '60601',
      SmsSid: sid,
      FromState: 'IL',
      SmsStatus: 'received',
      FromCity: 'CHICAGO',
      Body: body,
      FromCountry: 'US',
      To: to,
      ToZip: '60601',
      NumSegments: String(segments),
      MessageSid: sid,
      AccountSid: this.#parts.texts.account.accountSid,
      From: from,
      ApiVersion: '2010-04-01',
      ...media,
    };
  }

  #report(sid: string): Record<string, string> {
    const { texts } = this.#parts;
    const { status = 'sent', from = '', to = '', error = null } = texts.one(sid) ?? {};
    return {
      SmsSid: sid,
      SmsStatus: status,
      MessageStatus: status,
      To: to,
      MessageSid: sid,
      AccountSid: texts.account.accountSid,
      From: from,
      ApiVersion: '2010-04-01',
      ...(error !== null && { ErrorCode: String(error) }),
    };
  }
}
