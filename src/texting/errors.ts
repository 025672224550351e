import { LatchkeyError } from '../errors/errors.ts';

/** Twilio could not be reached, or asked us to wait: the text was not sent, and is sent later. */
export class TextNotSentError extends LatchkeyError {
  readonly code = 'TEXT_NOT_SENT';
  /** How long Twilio asked us to wait; milliseconds, 0 where it did not say. */
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super('Twilio did not take a text, and nothing was sent; it is tried again, check that Twilio can be reached');
    this.retryAfterMs = retryAfterMs;
  }
}
