import type { Call, MailTrace } from './gateway.ts';

/**
 * Mails of our own to a contact on record, for what a portal does not send itself. Only gateways call it, with an address that
 * they read from the record. True: the mail was handed over; false: it was refused.
 */
export interface ContactMail {
  usernames(to: string, usernames: readonly string[], call: Call): Promise<boolean>;
  /** For an e-mail that several people share, where a username is needed to know who is meant. */
  askUsername(to: string, call: Call): Promise<boolean>;
  code(to: string, code: string, call: Call): Promise<boolean>;
  /** Access was recovered, and how to object. */
  recovered(to: string, call: Call): Promise<boolean>;
  /** The contact on record is about to be changed, and how to object; sent to the one that still is. */
  contactChanging(to: string, call: Call): Promise<boolean>;
  /** What became of mail to that address of late; for those who have proven that it is theirs. */
  trace(to: string): Promise<MailTrace>;
}
