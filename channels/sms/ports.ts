/** What a carrier's own word asks for: to stop texts, to take them again, or who is writing. */
export type CarrierWord = 'stop' | 'start' | 'help';

/** A text from a patient, checked. Phone numbers are as Twilio writes them: E.164, or a short code. */
export interface TextIn {
  /** Twilio's MessageSid: the same again is the same text. */
  readonly id: string;
  readonly from: string;
  /** Which of our numbers it was sent to. */
  readonly to: string;
  readonly body: string;
  /** How many pictures or files came with it; they are never fetched. */
  readonly media: number;
  /** The text is such a word and nothing else. */
  readonly word: CarrierWord | null;
  /** The carrier has answered that word itself. */
  readonly carrierAnswered: boolean;
}

/** A row of a conversation's log, as this channel sends it. */
export interface Row {
  readonly from: string;
  readonly text: string;
  /** The staff member's, where one wrote it. */
  readonly name?: string;
}

/** What became of a text that we sent, as Twilio reports it; reports come in any order, and repeated. */
export interface TextReport {
  /** What the text was sent under. */
  readonly ref: string;
  readonly status: string;
  /** Twilio's error number, where there is one. */
  readonly error: number | null;
}

/** What a text is answered with. */
export interface Answer {
  readonly rows: readonly Row[];
  /** Where reports of the answer are sent; null where nothing is said. */
  readonly statusCallback: string | null;
}

/** What the SMS channel needs of the machine room. */
export interface TextRoom {
  /** Takes a text; resolves when its turn is on disk, with the rows that turn added. The same id again gives the same rows. */
  take(text: TextIn): Promise<Answer>;
  /** Resolves when the report is on disk. */
  reported(report: TextReport): Promise<void>;
}

/** The account that signs webhooks. */
export interface TwilioAccount {
  readonly accountSid: string;
  /** The newest first; during a rotation two. */
  readonly authTokens: readonly string[];
}

/** What the webhooks are made of. */
export interface SmsParts {
  readonly room: TextRoom;
  readonly account: TwilioAccount;
  /** Who answers STOP and its kin: the carrier by itself, or we. */
  readonly optOut: 'carrier' | 'self';
  /**
   * The address in front of us, such as `https://chat.clinic.example`, as settings say it; signatures cover it. Without one, the
   * names that this machine has for itself.
   */
  readonly origins: () => readonly string[];
}

/** A text to send. */
export interface TextOut {
  readonly to: string;
  /** The number of ours that the patient knows; null takes the one in the settings. */
  readonly from: string | null;
  readonly body: string;
  /** Where reports of it are sent. */
  readonly statusCallback: string;
  /** How long it is worth delivering; seconds. */
  readonly validSeconds?: number;
}

/** What became of sending: nothing left us, Twilio took it, Twilio will never take it, or nobody knows. */
export type Sent =
  | { readonly is: 'taken' }
  | { readonly is: 'refused'; readonly error: number }
  | { readonly is: 'notSent'; readonly retryAfterMs: number }
  | { readonly is: 'unknown' };

/** Sends texts. Never throws. */
export interface TextSender {
  send(text: TextOut): Promise<Sent>;
  /** Whether a text that may have been sent at `since` or later was; milliseconds since 1970. Not to be found proves nothing. */
  lookUp(text: Pick<TextOut, 'to' | 'body'>, since: number): Promise<Extract<Sent, { is: 'taken' | 'unknown' }>>;
}
