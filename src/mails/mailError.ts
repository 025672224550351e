import { LatchkeyError } from '../errors/errors.ts';

/** A mail was not sent, or nobody knows whether it was. */
export class MailError extends LatchkeyError {
  readonly code: 'MAIL_UNAVAILABLE' | 'MAIL_TIMEOUT';
  /** How long the provider asked us to wait before another try; milliseconds. */
  readonly retryAfterMs: number | null;

  constructor(code: MailError['code'], retryAfterMs: number | null = null) {
    super(WORDS[code]);
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

const WORDS: Readonly<Record<MailError['code'], string>> = {
  MAIL_UNAVAILABLE: 'SendGrid could not be reached or wants fewer mails; nothing was sent, and it is tried again',
  MAIL_TIMEOUT: 'SendGrid gave no answer; whether the mail was sent is told by its events, and it is never repeated',
};
