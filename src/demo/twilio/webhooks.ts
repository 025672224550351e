import { createHmac } from 'node:crypto';
import type { Texts } from './texts.ts';

/** Twilio waits so long for an answer to a webhook; milliseconds. */
const PATIENCE_MS = 15_000;
/** As `#rc=3` asks for. */
const TRIES = 4;
const PAUSE_MS = 500;

/** Sends webhooks as Twilio does: a form, signed with the account's secret for the address it goes to. */
export class Webhooks {
  readonly #texts: Texts;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  /** @returns the answer's body; null when there was none, however often it was tried. */
  async post(address: string, fields: Readonly<Record<string, string>>): Promise<string | null> {
    const [url = ''] = address.split('#');
    for (let tries = 1; tries <= TRIES; tries++) {
      const answer = await this.#once(url, fields);
      if (answer !== null) return answer;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries).unref());
    }
    return null;
  }

  async #once(url: string, fields: Readonly<Record<string, string>>): Promise<string | null> {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'x-twilio-signature': signature(this.#texts.account.authToken, url, fields) },
        body: new URLSearchParams(fields),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return answer.status < 500 ? await answer.text() : null;
    } catch {
      return null;
    }
  }
}

/** As twilio.com/docs/usage/webhooks/webhooks-security has it. */
function signature(token: string, url: string, fields: Readonly<Record<string, string>>): string {
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, name) => text + name + (fields[name] ?? ''), url);
  return createHmac('sha1', token).update(signed).digest('base64');
}
