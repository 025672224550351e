import { setTimeout as pause } from 'node:timers/promises';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { ContactText } from '../portal/contactText.ts';
import type { Call } from '../portal/gateway.ts';
import { TextNotSentError } from './errors.ts';
import type { Sending } from './sending.ts';

/** Where patients' phones are. Others cost many times more, which is what frauds are after who have codes sent. */
const COUNTRIES: ReadonlySet<string | undefined> = new Set(['US', 'CA', 'PR', 'GU', 'VI', 'AS', 'MP']);
const TRIES = 3;
/** A code does not wait for long: its time runs from when it was made; milliseconds. */
const LONGEST_WAIT_MS = 3000;
const FIRST_WAIT_MS = 300;

export interface ContactTextsParts {
  readonly sending: Sending;
  readonly codeText: (code: string) => string;
  /** How long a code works: a text that comes later is not worth delivering. */
  readonly minutes: number;
}

/** Texts to phones on record, through the same door as all others. */
export class ContactTexts implements ContactText {
  readonly #parts: ContactTextsParts;

  constructor(parts: ContactTextsParts) {
    this.#parts = parts;
  }

  /** @throws TextNotSentError when nothing could be sent just now. */
  async code(to: string, code: string, { caseId: conversation, idempotencyKey: key, signal }: Call): Promise<boolean> {
    const phone = parsePhoneNumberFromString(to, 'US');
    if (!phone?.isValid() || !COUNTRIES.has(phone.country)) return false;
    const { sending, codeText, minutes } = this.#parts;
    const text = { to: phone.number, from: null, body: codeText(code), validSeconds: minutes * 60 };
    for (let tries = 1; ; tries++) {
      const sent = await sending.send({ ...text, conversation, about: 'code', key });
      if (sent.is !== 'notSent') return sent.is === 'taken';
      // The next request for a code makes another one, so this one is tried again here and not by the outbox.
      const wait = Math.max(sent.retryAfterMs, FIRST_WAIT_MS * tries);
      if (tries === TRIES || wait > LONGEST_WAIT_MS) throw new TextNotSentError(sent.retryAfterMs);
      await pause(wait, undefined, { signal });
    }
  }
}
