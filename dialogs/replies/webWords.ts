/** Every word of the chat on the web that is not a message: the button that opens it, what is around the messages, what happened to them. */
export interface WebWords {
  /** The language's own name: on the switch, and as the message that asks the bot for it. */
  readonly language: string;
  /** At the top of the chat, under the clinic's name. */
  readonly heading: string;
  readonly messages: string;
  readonly speakers: { readonly helper: string; readonly patient: string; readonly staff: string };
  readonly choices: string;
  readonly writing: string;
  readonly box: { readonly label: string; readonly send: string; readonly safety: string };
  /** The box for our own 6-digit code. */
  readonly code: { readonly label: string; readonly send: string; readonly wrong: string; readonly sent: string };
  /** What became of a message. */
  readonly sending: string;
  readonly waiting: string;
  readonly refused: string;
  readonly connection: {
    readonly opening: string;
    readonly lost: string;
    readonly back: string;
    readonly failed: string;
    readonly retry: string;
  };
  readonly biggerText: string;
  readonly smallText: string;
  readonly close: string;
  /** Goes one question back; `says` is what the bot understands as that. */
  readonly goBack: { readonly label: string; readonly says: string };
  readonly end: {
    readonly label: string;
    readonly question: string;
    readonly effect: string;
    readonly confirm: string;
    readonly stay: string;
  };
  readonly ended: { readonly heading: string; readonly text: string };
  /** The chat closed by itself. */
  readonly expired: { readonly heading: string; readonly text: string };
  readonly newChat: string;
}

/** Words of the button on the clinic's own site; apart, so that the script there stays small. */
export interface OpenerWords {
  readonly open: string;
  readonly close: string;
  /** What a screen reader calls the chat's frame. */
  readonly frame: string;
}
