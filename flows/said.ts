/** Phrases that come before everything else, whatever is being asked. */
export type SafetyKind = 'medical_emergency' | 'self_harm_crisis' | 'danger';

/** Things a patient may say in any state. */
export type Service =
  | 'staff'
  | 'help'
  | 'repeat'
  | 'rephrase'
  | 'back'
  | 'startOver'
  | 'wait'
  | 'unsure'
  | 'iAmIn'
  | 'goOn'
  | 'whoAreYou'
  | 'whyNeeded'
  | 'privacyRefusal'
  | 'angry'
  | 'thanks'
  | 'greeting'
  | 'optOut'
  | 'optIn'
  | 'wrongNumber'
  /** Go on there: by text, in the web chat. */
  | 'byText'
  | 'onWeb';

/** A meaning the words may have, with how sure that is, 0 to 1. */
export interface Meaning {
  readonly intent: string;
  readonly score: number;
}

/** A patient's message, as far as decisions go: what it means, not its words. */
export interface Said {
  readonly hidSecret?: boolean;
  readonly safety?: SafetyKind;
  readonly service?: Service;
  /** A language asked for by name, as its code, spoken here or not. */
  readonly asksLanguage?: string;
  /** The language it is written in, when sure. */
  readonly writtenIn?: 'en' | 'es';
  /** Whose account it is, where the words say so. */
  readonly own?: 'self' | 'died';
  /** A code came that they did not ask for, and no more than that is told. */
  readonly unaskedCode?: boolean;
  /** The code it speaks of is the one the page asks for at sign-in. */
  readonly signInCode?: true;
  /** The choice of the pending step it names, or `given` with what was typed. */
  readonly answer?: { readonly choice: string; readonly text?: string };
  /** Problems it speaks of, likeliest first. */
  readonly problems: readonly Meaning[];
}
