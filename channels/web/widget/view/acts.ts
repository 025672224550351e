/** What a patient can do in the chat. */
export interface Acts {
  readonly say: (text: string) => void;
  /** As `say`, by a button that goes away: the keyboard's place is kept at what was said. */
  readonly choose: (text: string) => void;
  readonly typeCode: (text: string) => void;
  readonly biggerText: () => void;
  /** Asks whether to end the chat, or not any more. */
  readonly ask: (toEnd: boolean) => void;
  readonly end: () => void;
  readonly begin: () => void;
  readonly retry: () => void;
  /** Closes the frame on the clinic's site; the chat goes on when it is opened again. */
  readonly close: () => void;
}

/** What every part of the screen is drawn from. */
export interface Shown<State> {
  readonly state: State;
  readonly acts: Acts;
}
