import type { AccountShown } from './accountShown.ts';
import type { SavedReply, Screens } from './screenPorts.ts';
import type { Language, StaffMember } from './staffMember.ts';

export type { AccountShown, EmailChange } from './accountShown.ts';
export type { SavedReply } from './screenPorts.ts';
export type { Language, StaffMember } from './staffMember.ts';

/** Lets staff in and keeps them in. */
export interface SignIns {
  /** @returns a secret for the browser's cookie; or that they do not go together, or that it was tried too often. */
  signIn(given: {
    readonly username: string;
    readonly password: string;
  }): Promise<{ readonly token: string; readonly staff: StaffMember } | 'refused' | 'locked'>;
  /** Whose the secret is; null when it is nobody's or its time is up. `isHere`: a person did something, which keeps it from running out. */
  whose(token: string, isHere: boolean): Promise<StaffMember | null>;
  signOut(token: string): Promise<void>;
}

/** What staff can do for a patient's account, and that its contact is about to be changed. */
export type ActionName =
  | 'unlock'
  | 'sendReset'
  | 'sendUsername'
  | 'resendInvitation'
  | 'temporaryLogin'
  | 'revokeSessions'
  | 'resetSecondStep'
  | 'closeAccess'
  | 'contactChange';

/** How a case ends: done, done elsewhere, nobody answered, or the helper goes on. */
export type Outcome = 'solved' | 'elsewhere' | 'noAnswer' | 'backToBot';

/** A case as the queue shows it. Times are milliseconds since 1970. */
export interface Waiting {
  readonly ref: string;
  readonly reason: string;
  /** 1 urgent to 4 planned. */
  readonly priority: number;
  readonly language: Language | null;
  readonly channel: 'web' | 'sms' | null;
  readonly openedAt: number;
  /** When the patient was promised an answer. */
  readonly answerBy: number | null;
  /** The problem they were in; words for it are those of the fact `wanted`. */
  readonly problem: string | null;
  /** How they want to be answered. */
  readonly wants: 'chat' | 'call' | 'comeIn' | 'leave' | null;
  readonly claimedBy: { readonly id: string; readonly name: string } | null;
  /** It ends in a moment, and can be taken back until then. */
  readonly closing: { readonly outcome: string; readonly at: number } | null;
  /** A second person is asked to agree to an action; `agreed` says who did. */
  readonly second: { readonly action: ActionName; readonly by: string; readonly agreed: string | null } | null;
}

/** One line of the conversation. */
export interface Row {
  readonly seq: number;
  readonly at: number;
  readonly from: 'patient' | 'bot' | 'staff' | 'note' | 'lost';
  readonly name?: string;
  /** A note by staff: what was done, as a key of the desk's words, or what they wrote. Without it: what the bot kept to itself. */
  readonly noted?: 'act' | 'words';
  readonly text: string;
}

/** What must be checked before an account is touched, and what this staff member has ticked. */
export interface IdentityCheck {
  /** So many in all, those in `always` among them. */
  readonly needs: number;
  readonly always: readonly string[];
  readonly of: readonly string[];
  /** Check → when it was ticked; ticks that are too old are not here. */
  readonly ticked: Readonly<Record<string, number>>;
  /** Until when the server takes the checks as complete; null while they are not. */
  readonly provenUntil: number | null;
}

/** An action as it is offered in a case. */
export interface Offered {
  readonly name: ActionName;
  /** By the portal when staff say so, by hand in the portal, or only by the patient. */
  readonly mode: 'staff' | 'manual' | 'patient';
  readonly needs: 'nothing' | 'checks' | 'secondPerson';
  /** The clinic's own steps where it is done by hand; none: the usual ones. */
  readonly steps: readonly string[];
  /** The first thing to think of for this case. */
  readonly next: boolean;
  /** Everything it needs is there, by the server's own count. */
  readonly open: boolean;
}

/** What only who has the case gets. */
export interface Owned {
  readonly identity: IdentityCheck;
  readonly actions: readonly Offered[];
  /** A contact is being changed: nothing is sent to it before then. */
  readonly restsUntil: number | null;
  /** Whether a look at the account can tell when its e-mail was changed. */
  readonly seesEmailChange: boolean;
  /** A notice of a recovery is held back; a lead may let it go. */
  readonly noticeHeld: boolean;
  /** What to say first on a call. */
  readonly callWords: string | null;
  /** Who is here to take the case over. */
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
}

/** Something that can have kept the patient out. */
export interface Cause {
  readonly cause: string;
  readonly state: 'likely' | 'open' | 'ruledOut';
}

/** An open case. */
export interface Case extends Waiting {
  /** Questions answered, in words. */
  readonly answered: readonly { readonly question: string; readonly answer: string }[];
  readonly otherProblems: readonly string[];
  /** What became of messages to the contact on record, in words. */
  readonly sent: readonly string[];
  /** Fact → value; the desk has words for those that matter. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  /** What the patient signs in as, masked. */
  readonly givenName: string | null;
  readonly causes: readonly Cause[];
  /** Someone else may be in the account: nothing goes to a contact that was changed lately. */
  readonly suspected: boolean;
  /** The problems gone through, in order; words for them are those of the fact `wanted`. */
  readonly visited: readonly string[];
  readonly form: {
    readonly state: 'matched' | 'notMatched' | 'notChecked';
    readonly claims: { readonly name: boolean; readonly birthDate: boolean; readonly contact: boolean } | null;
  } | null;
  /** What was asked of the portal, and whose end is not known or not yet come. */
  readonly underWay: readonly { readonly name: string; readonly state: string }[];
  readonly rows: readonly Row[];
  /** The patient wants no more texts: nothing that staff write reaches them. */
  readonly optedOut: boolean;
  /** Only for who has the case. */
  readonly owned: Owned | null;
}

export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly writing: boolean;
}

/** Why something was not done. `takenBy` says who has the case. */
export type Refused =
  | {
      readonly refused:
        | 'gone'
        | 'notYours'
        | 'secret'
        | 'optedOut'
        | 'unproven'
        | 'notOffered'
        | 'needsSecond'
        | 'notSecond'
        | 'stepsLeft'
        | 'notHere'
        | 'keyUsed';
    }
  | { readonly takenBy: string };

/** What came of it: nothing more to say, or why not. */
export type Done = 'done' | Refused;

/** What came of it, as a key of the desk's words. A secret is shown once, and is kept nowhere. */
export interface Result {
  readonly result: string;
  readonly secret?: string;
}

/** Something to look at again. Numbers grow; gaps mean nothing. */
export interface News {
  readonly n: number;
  readonly what: 'case' | 'lines' | 'alert';
  /** Null where it is about no open case. */
  readonly ref: string | null;
}

/** Reads the desk's events for one staff member, leaving out what is not theirs to see. */
export interface Follower {
  /** @returns what comes after event `after`, and the number to go on from. */
  since(after: number): Promise<{ readonly news: readonly News[]; readonly last: number }>;
}

/** What is written, to the patient or to other staff. */
interface Written {
  /** The same id again is the same message. */
  readonly id: string;
  readonly text: string;
}

/** What the desk needs of the machine room. Whoever may not see a case is told that it is not there. */
export interface DeskRoom {
  /** Most urgent first. */
  queue(by: StaffMember): Promise<readonly Waiting[]>;
  open(by: StaffMember, ref: string, language: Language): Promise<Case | null>;
  /** A browser lives, and shows that case. @returns who else has it before them. */
  look(by: StaffMember, look: { readonly ref: string | null; readonly writing: boolean }): Promise<readonly Viewer[]>;
  claim(by: StaffMember, ref: string): Promise<Done>;
  say(by: StaffMember, ref: string, message: Written): Promise<Done>;
  noteDown(by: StaffMember, ref: string, note: Written): Promise<Done>;
  /** Ends the case in a minute. */
  close(by: StaffMember, ref: string, outcome: Outcome): Promise<Done>;
  takeBackClose(by: StaffMember, ref: string): Promise<Done>;
  closeNow(by: StaffMember, ref: string): Promise<Done>;
  giveBack(by: StaffMember, ref: string): Promise<Done>;
  passOn(by: StaffMember, ref: string, to: string): Promise<Done>;
  /** With the names in braces filled in. */
  savedReplies(by: StaffMember, ref: string): Promise<readonly SavedReply[]>;
  /** The number of the newest event. */
  lastEvent(): Promise<number>;
  follow(by: StaffMember): Follower;
  /** Calls `watcher` when there may be news. @returns what ends that. */
  onChange(watcher: () => void): () => void;
}

/** What staff ask for: the same key is the same wish; without a name it is the account that the patient named. */
interface Wish {
  readonly key: string;
  readonly name?: string | undefined;
}

/** What staff do about a patient's account; every rule is counted here. */
export interface AccountRoom {
  tick(by: StaffMember, ref: string, tick: { readonly check: string; readonly on: boolean }): Promise<Done>;
  look(by: StaffMember, ref: string, wish: Wish): Promise<{ readonly account: AccountShown } | Result | Refused>;
  reveal(
    by: StaffMember,
    ref: string,
    wish: Wish & { readonly field: 'name' | 'username' | 'patientId' },
  ): Promise<{ readonly value: string } | Refused>;
  /** @returns the action, a dot, and what became of it. */
  act(
    by: StaffMember,
    ref: string,
    wish: Wish & {
      readonly action: ActionName;
      readonly stepsDone?: number | undefined;
      readonly noticeAgreed?: boolean | undefined;
    },
  ): Promise<Result | Refused>;
  askSecond(by: StaffMember, ref: string, action: ActionName): Promise<Done>;
  approve(by: StaffMember, ref: string): Promise<Done>;
  /** A lead lets the contacts on record hear of a recovery; it was held back while the patient may not be safe. */
  tellRecovered(by: StaffMember, ref: string, account: Pick<Wish, 'name'>): Promise<Result | Refused>;
  /** What the patient said for their half of the words. */
  heard(by: StaffMember, ref: string, words: string): Promise<Result | Refused>;
}

/** Signing in with the clinic's own accounts. */
export interface SingleSignOn {
  /** @returns where to send the browser, and a ticket that it must bring back. */
  begin(redirectUri: string): Promise<{ readonly address: string; readonly ticket: string }>;
  finish(ticket: string, cameTo: URL): Promise<{ readonly token: string } | 'failed' | 'noRole'>;
}

/** Where the desk is reached. */
export interface Site {
  /** Our own origin, by the name that the client used. */
  reachedAs(host: string | undefined): string;
  /** The origins under which we are reached ourselves. */
  own(): readonly string[];
}

/** What the desk is made of. */
export interface DeskParts {
  readonly desk: DeskRoom;
  readonly work: AccountRoom;
  /** What stands around the cases. */
  readonly screens: Screens;
  readonly signIns: SignIns;
  /** Null where the clinic has none. */
  readonly singleSignOn: SingleSignOn | null;
  readonly site: Site;
  readonly clinicName: string;
  /** The one the page opens in first. */
  readonly languages: readonly Language[];
  /** Notes what went wrong, for whoever runs us; never what patients write. */
  readonly report: (error: unknown, what: string) => void;
  /** How often open streams show that they live; milliseconds. */
  readonly beatMs?: number;
  /** Where the desk's script and style are; the build puts them beside the channel. */
  readonly assetsFolder?: string;
}
