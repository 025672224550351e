/** A Direct Line activity, as far as a chat shows it; `from.id` says who speaks. Unknown kinds are passed over. */
export interface Activity {
  readonly id?: string;
  readonly type: string;
  readonly text?: string;
  /** The language of the text, as a BCP 47 tag. */
  readonly locale?: string;
  /** ISO 8601, by the server's clock. */
  readonly timestamp?: string;
  readonly from?: { readonly id: string; readonly name?: string };
  readonly suggestedActions?: { readonly actions: readonly Choice[] };
  readonly channelData?: {
    /** Set on the patient's own messages: the id this client gave them. */
    readonly clientActivityID?: string;
    /** `code`: what is awaited is our 6-digit code, which has a box of its own. */
    readonly accepts?: string;
  };
}

/** A button under a question: what is on it, and what is said by it, or with `openUrl` the address that it opens. */
export interface Choice {
  readonly type?: string;
  readonly title: string;
  readonly value: string;
}

/** What this client sends: something said, or a code typed into the code box. */
export type Outgoing =
  | { readonly type: 'message'; readonly text: string }
  | { readonly type: 'event'; readonly name: 'code.entered'; readonly value: { readonly digits: string } };
