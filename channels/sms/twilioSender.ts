import type { MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js';
import type { Sent, TextOut, TextSender, TwilioAccount } from './ports.ts';

/** A send that has not been answered by then counts as lost; milliseconds. */
const PATIENCE_MS = 8000;
/** Clocks differ: a text that Twilio dates so much before our try may still be ours; milliseconds. */
const CLOCKS_DIFFER_MS = 5000;
/** So many of the texts that a number got last are looked through. */
const LOOK_AT = 20;

const TOO_MANY = 429;
const NOT_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

export interface TwilioSenderParts {
  readonly account: TwilioAccount;
  /** What texts come from; one of the two at least. */
  readonly phoneNumber: string | null;
  readonly messagingServiceSid: string | null;
  /** Twilio's own, or where something stands in for it; without a slash at the end. */
  readonly baseUrl: () => Promise<string | null>;
  readonly patienceMs?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

type Messages = Pick<MessageListInstance, 'create' | 'list'>;

/** Sends texts through Twilio's official client, which is loaded by the first one: it takes 100 ms and 30 MB. */
export class TwilioSender implements TextSender {
  readonly #parts: TwilioSenderParts;
  #messages: Promise<Messages> | undefined;

  constructor(parts: TwilioSenderParts) {
    this.#parts = parts;
  }

  async send(text: TextOut): Promise<Sent> {
    const { now = Date.now } = this.#parts;
    const since = now();
    const messages = await this.#opened();
    try {
      await messages.create(this.#ordered(text));
      return { is: 'taken' };
    } catch (error) {
      return refusalIn(error) ?? this.lookUp(text, since);
    }
  }

  /** There is no key that would make a second try harmless: only what Twilio lists tells. Not listed proves nothing. */
  async lookUp({ to, body }: Pick<TextOut, 'to' | 'body'>, since: number): ReturnType<TextSender['lookUp']> {
    const from = since - CLOCKS_DIFFER_MS;
    try {
      const messages = await this.#opened();
      const recent = await messages.list({ to, dateSentAfter: new Date(from), limit: LOOK_AT });
      const isOurs = recent.some((one) => one.body === body && one.dateCreated.getTime() >= from);
      return { is: isOurs ? 'taken' : 'unknown' };
    } catch {
      return { is: 'unknown' };
    }
  }

  #opened(): Promise<Messages> {
    return (this.#messages ??= open(this.#parts));
  }

  #ordered({ to, from, body, statusCallback, validSeconds }: TextOut) {
    const { phoneNumber, messagingServiceSid } = this.#parts;
    const sender = from ?? (messagingServiceSid === null ? phoneNumber : null);
    return {
      to,
      body,
      statusCallback,
      ...(sender !== null && { from: sender }),
      ...(messagingServiceSid !== null && { messagingServiceSid }),
      ...(validSeconds !== undefined && { validityPeriod: validSeconds }),
    };
  }
}

/** What the error itself proves; null when the text may have been sent for all we know. */
function refusalIn(error: unknown): Sent | null {
  const {
    status = 0,
    code,
    retryAfterMs = 0,
  } = error as Partial<Record<'status' | 'retryAfterMs', number>> & {
    readonly code?: unknown;
  };
  if (status === TOO_MANY || NOT_CONNECTED.has(String(code))) return { is: 'notSent', retryAfterMs };
  const isRefused = status >= 400 && status < 500;
  return isRefused ? { is: 'refused', error: typeof code === 'number' ? code : status } : null;
}

async function open({ account, baseUrl, patienceMs = PATIENCE_MS }: TwilioSenderParts): Promise<Messages> {
  const { restClient } = await import('./restClient.ts');
  return restClient(account, { baseUrl: await baseUrl(), patienceMs }).messages;
}
