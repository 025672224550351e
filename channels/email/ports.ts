/** A mail as it goes to its provider: no patient's name, nothing about health. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Random; comes back with all news of this mail. */
  readonly ref: string;
}

/** How SendGrid is reached, and as whom. */
export interface SendGridAccount {
  readonly apiKey: string;
  /** Null for SendGrid itself. */
  readonly baseUrl: string | null;
  /** Such as `help@clinic.example` or `Main St Clinic <help@clinic.example>`; SendGrid must know it as ours. */
  readonly from: string;
}

/** What became of handing a mail over. */
export type Handed =
  /** SendGrid has it; whether it comes is told by events. */
  | { readonly is: 'taken' }
  /** SendGrid will not send it, now or later. */
  | { readonly is: 'refused'; readonly status: number }
  /** Nothing was sent, and another try may succeed: after so many milliseconds where SendGrid says so. */
  | { readonly is: 'notSent'; readonly retryAfterMs: number | null }
  /** The answer was lost: it may have been sent. */
  | { readonly is: 'unknown' };

/** Why a message did not come, as far as SendGrid tells. */
export type Failure = 'noSuchContact' | 'blocked' | 'suppressed' | 'expired' | 'unknown';

/** What became of a mail. Times are milliseconds since 1970. */
export interface MailNews {
  readonly ref: string;
  readonly status: 'accepted' | 'deferred' | 'delivered' | 'failed';
  readonly reason?: Failure;
  readonly at: number;
}

/** What the address for events needs of the machine room. */
export interface EventParts {
  /** As SendGrid shows it: a P-256 key, SPKI in base64. */
  readonly publicKey: string;
  /** Takes news of a mail; the same again changes nothing. When it throws, SendGrid sends the events again. */
  readonly reported: (news: MailNews) => Promise<void>;
}
