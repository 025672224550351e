/** A row of a conversation's log, as this channel shows it. */
export interface Row {
  /** Its place in the log, numbered from 1 without gaps. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly from: string;
  /** The staff member's, where one wrote it. */
  readonly name?: string;
  readonly text: string;
  /** The language the text is in, as a BCP 47 tag. */
  readonly locale?: string;
  readonly suggestedActions?: {
    readonly to: readonly string[];
    readonly actions: readonly { readonly type: string; readonly title: string; readonly value: unknown }[];
  };
  /** The row asks for our code, which goes into the code box. */
  readonly accepts?: 'code';
  /** The id under which the patient's words were passed on. */
  readonly messageId?: string;
}

/** What this channel passes on: a message or an event, whose id makes a repetition known. */
export interface Incoming {
  readonly type: 'message' | 'event';
  readonly channelId: 'web';
  readonly id: string;
  readonly conversation: { readonly id: string };
  readonly text?: string;
  readonly attachments?: { readonly contentType: string }[];
  readonly name?: string;
  readonly value?: unknown;
  /** The language of the patient's device, such as "es-MX". */
  readonly locale?: string;
  /** The address of their browser, by which tries at codes are counted. */
  readonly address?: string;
}

/** `rows` is empty where another worker took the turn: they are in the log. A null conversation may be any. */
type Watcher = (committed: { readonly conversation: string | null; readonly rows: readonly Row[] }) => void;

/** What the web channel needs of the machine room. */
export interface MachineRoom {
  /** Takes what a patient sent; resolves when its turn is on disk, with all rows the turn added. The same id again gives the same rows. */
  take(activity: Incoming): Promise<{ readonly rows: readonly Row[] }>;
  /** The log after row `seq`. */
  since(conversation: string, seq: number): Promise<readonly Row[]>;
  /** Calls `watcher` after every commit, on whatever channel. @returns what ends that. */
  onCommitted(watcher: Watcher): () => void;
}

/** Where the channel is reached, and from where. Origins are `scheme://host[:port]`, as browsers send them. */
export interface Site {
  /** The origins under which we are reached ourselves. */
  own(): readonly string[];
  /** All origins that may call us and show the chat in a frame: our own, and those of the clinic's sites. */
  allowed(): readonly string[];
  /** The origin that a client which asked for this Host reached us under. */
  reachedAs(host: string | undefined): string;
}

/** The clinic, as patients see it around their chat. */
export interface ClinicFace {
  readonly name: string;
  /** The one it greets in first. */
  readonly languages: readonly ('en' | 'es')[];
  readonly look: {
    /** Such as #0b5563; it stands behind white text. */
    readonly colour: string;
    /** A picture with its media type. */
    readonly logo: { readonly type: string; readonly content: Uint8Array } | null;
  };
}

/** The safe form as it was typed. */
export interface TypedForm {
  readonly name: string;
  readonly month: string;
  readonly day: string;
  readonly year: string;
  /** The phone number or the ZIP code, whichever was asked. */
  readonly contact: string;
}

/** The one-time forms for name, birth date and the like. */
export interface SafeForms {
  /** What an open form asks, in the language of its conversation; null for one that is used, closed, or was never there. */
  find(token: string): Promise<{ readonly language: 'en' | 'es'; readonly asks: 'phone' | 'zip' } | null>;
  /** Takes what was typed, once; where parts of it are unreadable the form stays open. */
  fill(
    token: string,
    typed: TypedForm,
  ): Promise<
    | { readonly is: 'taken' }
    | { readonly is: 'closed' }
    | { readonly is: 'unreadable'; readonly parts: readonly ('name' | 'birthDate' | 'contact')[] }
  >;
}

/** How much one visitor may ask for in a minute. */
export interface Limits {
  /** New conversations and tokens, from one address: a clinic's whole waiting room may share it. */
  readonly conversations: number;
  /** Messages, in one conversation. */
  readonly messages: number;
  /** Other requests, in one conversation: a client that polls asks up to five times a second. */
  readonly reads: number;
}

/** What the web channel is made of. */
export interface WebParts {
  readonly room: MachineRoom;
  readonly site: Site;
  readonly clinic: ClinicFace;
  /** Null where there are none. */
  readonly forms: SafeForms | null;
  /** Secrets that sign chat tokens, 32 bytes each, the newest first; during a rotation two. */
  readonly tokenKeys: readonly Buffer[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Notes what went wrong, for whoever runs us; never what patients write. */
  readonly report: (error: unknown, what: string) => void;
  readonly limits?: Partial<Limits>;
  /** How often open streams are pinged; milliseconds. */
  readonly pingMs?: number;
  /** Where scripts and styles are; the build puts them beside the channel. */
  readonly assetsFolder?: string;
}
