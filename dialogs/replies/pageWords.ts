/** What the chat page says on top of `WebWords` when it has to do without scripts. */
export interface PageWords {
  /** Before the chat begins: what it is for, and the button. */
  readonly intro: string;
  readonly begin: string;
  /** New messages do not come by themselves. */
  readonly look: string;
  readonly tooLong: string;
  readonly tooFast: string;
}
