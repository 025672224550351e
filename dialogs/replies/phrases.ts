import type { Facts } from '../../flows/facts.ts';
import type { Intent } from '../../flows/meanings.ts';
import type { Policy } from '../../flows/policy.ts';
import type { Phrase } from './wording.ts';

/** What a problem is called. */
export interface ProblemName {
  /** In a sentence: "the locked account". */
  readonly inSentence: string;
  /** As a line that tells what was understood. Of the account it says no more than the patient's screen may. */
  readonly heard: string;
  /** On a button. */
  readonly label: string;
  /** On a button, in other words. */
  readonly other: string;
}

type Sign = Policy['portal']['password']['needs'][number];
type Detail = Exclude<Policy['portal']['recovery']['asksFor'][number], 'security_question'>;
type Cause = NonNullable<Facts['cause']>;

/** The pieces that values are put together from. */
export interface Phrases {
  readonly problems: { readonly [I in Intent]: ProblemName };
  readonly password: {
    readonly length: Phrase;
    readonly needs: Phrase;
    readonly notOld: Phrase;
    readonly remembers: Phrase;
    readonly remembersSome: Phrase;
    /** How to change it once signed in. */
    readonly steps: Phrase;
    readonly resetYourself: Phrase;
    readonly signs: { readonly [S in Sign]: Phrase };
  };
  /** The helper's own code. */
  readonly code: {
    readonly onItsWay: Phrase;
    readonly wrong: Phrase;
    readonly wrongToo: Phrase;
    readonly noneYet: Phrase;
    readonly tooOld: Phrase;
    readonly notChecked: Phrase;
    readonly voided: Phrase;
    readonly takesTwo: Phrase;
    readonly unseen: Phrase;
  };
  /** How to write what a portal's reset page asks for. */
  readonly details: { readonly [D in Detail]: Phrase };
  readonly lock: {
    readonly endsUsually: Phrase;
    readonly endsOften: Phrase;
    readonly mayStay: Phrase;
    readonly mailsUnlock: Phrase;
    readonly resetOpens: Phrase;
    readonly mayHold: Phrase;
  };
  /** After a change of portal. */
  readonly moved: {
    readonly to: Phrase;
    readonly since: Phrase;
    readonly withAccounts: Phrase;
    readonly withoutAccounts: Phrase;
  };
  /** What to sign in with. */
  readonly names: { readonly [N in Policy['portal']['username'] | 'notEmail' | 'notUsername']: Phrase };
  readonly untilTomorrow: Phrase;
  readonly codeDays: Phrase;
  /** What an account is like and what can be done, told after proof only. */
  readonly accounts: { readonly [A in NonNullable<Facts['account']> | 'lockedUntil']: Phrase };
  /** Access for parents and helpers. */
  readonly family: { readonly formAt: Phrase; readonly formFromStaff: Phrase };
  /** What staff can do about someone who looks in; after "they can". */
  readonly closeAccess: { readonly messages: Phrase; readonly messagesOrOff: Phrase };
  readonly staff: { readonly here: Phrase; readonly away: Phrase };
  /** What staff do next, told with the help number. */
  readonly answer: {
    readonly byTime: Phrase;
    readonly noTime: Phrase;
    readonly call: Phrase;
    readonly callNoTime: Phrase;
    readonly callChart: Phrase;
    readonly callWords: Phrase;
    readonly comingIn: Phrase;
    /** Nobody came by the time that was promised. */
    readonly late: { readonly sorry: Phrase; readonly call: Phrase; readonly callUs: Phrase };
    /** For those who said how they may be reached. */
    readonly reaching: { readonly [R in NonNullable<Facts['contactRule']>]: Phrase };
  };
  /** What is told with the help number: what comes next, or what to do until then. */
  readonly lastWords: {
    readonly usual: Phrase;
    readonly compromise: Phrase;
    readonly safety: Phrase;
    readonly byText: Phrase;
  };
  /** Advice by what the trouble was, and the advice that always holds. */
  readonly tips: {
    readonly cause: { readonly [C in Cause]?: Phrase };
    readonly newPassword: Phrase;
    readonly always: Phrase;
  };
  /** For languages the clinic has no line of its own for. */
  readonly interpreters: Phrase;
  /** Before a question whose choices are shown in other words. */
  readonly otherWords: Phrase;
  /** Lines under the choices of a text. */
  readonly lines: { readonly staff: string; readonly language: string; readonly onWeb: string };
}
