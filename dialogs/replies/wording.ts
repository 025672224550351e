/** What one choice is called. */
export interface Label {
  /** On a button; at most 40 characters. */
  readonly label: string;
  /** In a text, where shorter helps or the label has letters that texts lack. */
  readonly sms?: string;
  /** The same in other words, shown on both channels when the question was missed twice. */
  readonly other: string;
  /** More wordings that mean this choice, in lower case; `yes` and `no` stand for all their kin. */
  readonly also?: readonly string[];
}

/** What the bot says in one place. */
export interface Statement {
  readonly web: string;
  /** For texts, where the web form is too long, asks for a tap, or has letters that texts lack. */
  readonly sms?: string;
}

/** A piece of a sentence, or a sentence that only some replies have. One wording where it suits both channels. */
export type Phrase = string | Statement;

/** What the bot asks in one place: the question, the question put differently, and its choices. */
export interface Question<Choice extends string = string> extends Statement {
  /** After a first miss, on both channels. */
  readonly again: string;
  readonly choices: Readonly<Record<Choice, Label>>;
  /** On the button that opens the page this is about, on the web; a text names its address. At most 40 characters. */
  readonly opens?: string;
}
