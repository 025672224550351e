import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf, type Log } from '../../errors/fault.ts';

/** An event as SendGrid posts it, besides what it adds to each. */
export interface MailEvent {
  readonly event: 'processed' | 'deferred' | 'delivered' | 'bounce' | 'dropped';
  readonly [field: string]: string | number;
}

export interface EventPostParts {
  /** Where events go, such as `http://localhost:3978`; known once our server listens. */
  readonly origin: Promise<string>;
  readonly log: Log;
}

const TRIES = 5;
const PAUSE_MS = 1000;

/** Posts signed events, as SendGrid does: ECDSA over the timestamp and the bytes, which end with CR LF. */
export class EventPost {
  /** As SendGrid shows it: SPKI in base64. */
  readonly publicKey: string;
  readonly #privateKey: ReturnType<typeof keys>['privateKey'];
  readonly #parts: EventPostParts;
  readonly #stopping = new AbortController();
  readonly #underWay = new Set<Promise<void>>();

  constructor(parts: EventPostParts) {
    const { publicKey, privateKey } = keys();
    this.publicKey = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    this.#privateKey = privateKey;
    this.#parts = parts;
  }

  /** Sends events on their way; trouble is logged. */
  post(events: readonly MailEvent[]): void {
    const body = `${JSON.stringify(events.map((event) => ({ ...event, sg_event_id: randomId() })))}\r\n`;
    const posting = this.#post(body)
      .catch((error: unknown) => {
        if (!this.#stopping.signal.aborted) this.#parts.log.warn({ fault: faultOf(error) }, 'mail events got lost');
      })
      .finally(() => this.#underWay.delete(posting));
    this.#underWay.add(posting);
  }

  stop(): void {
    this.#stopping.abort();
  }

  async #post(body: string): Promise<void> {
    const { signal } = this.#stopping;
    const address = `${await this.#parts.origin}/email/events`;
    for (let tries = 1; ; tries++) {
      const { status } = await fetch(address, { method: 'POST', body, headers: this.#headers(body), signal });
      if (status < 300) return;
      if (tries === TRIES) throw new Error(`answered with ${status}`);
      await sleep(PAUSE_MS, undefined, { signal });
    }
  }

  #headers(body: string): Record<string, string> {
    const timestamp = String(Math.floor(Date.now() / 1000));
    return {
      'content-type': 'application/json',
      'x-twilio-email-event-webhook-signature': sign(
        'sha256',
        Buffer.from(timestamp + body),
        this.#privateKey,
      ).toString('base64'),
      'x-twilio-email-event-webhook-timestamp': timestamp,
    };
  }
}

function keys() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

function randomId(): string {
  return randomBytes(16).toString('base64url');
}
