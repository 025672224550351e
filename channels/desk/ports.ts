import type { Screens } from './screenPorts.ts';
import type { Language, StaffMember } from './staffMember.ts';

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
  readonly claimedBy: { readonly id: string; readonly name: string } | null;
}

/** One line of the conversation. */
export interface Row {
  readonly seq: number;
  readonly at: number;
  readonly from: 'patient' | 'bot' | 'staff' | 'note' | 'lost';
  readonly name?: string;
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
  /** How an account is unlocked: by the portal when staff say so, by hand in the portal, or not at all. */
  readonly unlock: 'staff' | 'manual' | 'none';
}

/** An open case. */
export interface Case extends Waiting {
  /** Questions answered, in words. */
  readonly answered: readonly { readonly question: string; readonly answer: string }[];
  readonly otherProblems: readonly string[];
  /** Fact → value; the desk has words for those that matter. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly rows: readonly Row[];
  /** Only for who has the case. */
  readonly identity: IdentityCheck | null;
}

/** Why something was not done. `taken` says who has the case. */
export type Refused =
  { readonly refused: 'gone' | 'notYours' | 'secret' | 'unproven' | 'notOffered' } | { readonly takenBy: string };

/** What came of it: nothing more to say, a key of the desk's words, or why not. */
export type Done = 'done' | Refused;

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

/** What the desk needs of the machine room. Whoever may not see a case is told that it is not there. */
export interface DeskRoom {
  /** Most urgent first. */
  queue(by: StaffMember): Promise<readonly Waiting[]>;
  open(by: StaffMember, ref: string, language: Language): Promise<Case | null>;
  claim(by: StaffMember, ref: string): Promise<Done>;
  /** The same id again sends nothing again. */
  say(by: StaffMember, ref: string, message: { readonly id: string; readonly text: string }): Promise<Done>;
  close(by: StaffMember, ref: string, outcome: 'solved' | 'backToBot'): Promise<Done>;
  tick(by: StaffMember, ref: string, tick: { readonly check: string; readonly on: boolean }): Promise<Done>;
  /** Unlocks the account of that name. @returns `unlock.` and what became of it. */
  unlock(by: StaffMember, ref: string, name: string): Promise<{ readonly result: string } | Refused>;
  /** Notes that it was unlocked by hand in the portal. */
  unlockedByHand(by: StaffMember, ref: string): Promise<{ readonly result: string } | Refused>;
  /** The number of the newest event. */
  lastEvent(): Promise<number>;
  follow(by: StaffMember): Follower;
  /** Calls `watcher` when there may be news. @returns what ends that. */
  onChange(watcher: () => void): () => void;
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
