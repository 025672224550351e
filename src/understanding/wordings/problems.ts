/** What a message may be about: the problems that flows solve, then what the bot recognises and hands on. */
export type Intent =
  | 'forgot_password'
  | 'no_reset_email'
  | 'email_not_recognized'
  | 'lost_email_access'
  | 'forgot_username'
  | 'locked_out'
  | 'password_rejected'
  | 'link_expired'
  | 'code_not_working'
  | 'cant_login'
  | 'account_inactive'
  | 'duplicate_account'
  | 'new_account'
  | 'outage'
  | 'suspected_compromise'
  | 'proxy_access'
  | 'shared_device_wifi'
  | 'medical_question'
  | 'appointment'
  | 'billing'
  | 'oos';

/** One intent's wordings, in the notation of phrases.ts, by how much each says. */
export interface Keywords {
  /** It is this, whatever else is in the sentence. */
  readonly sure?: readonly string[];
  readonly likely?: readonly string[];
  /** Worth asking about; two of them are likely. */
  readonly hint?: readonly string[];
}

/** One language's keywords. */
export type Problems = Readonly<Record<Intent, Keywords>>;
