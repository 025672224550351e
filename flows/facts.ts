import type { Delivery, DeliveryFailure } from './deliveries.ts';
import type { Intent } from './meanings.ts';
import type { CallWords, FlowId, HandoffReason, Outcome, Pairing } from './vocabulary.ts';

/** A stretch of time staff can call in; milliseconds since 1970. */
export interface Slot {
  readonly from: number;
  readonly to: number;
}

/**
 * What is known of a case, learned from answers. Only a lookup with proof of identity adds what the account is like. Absent
 * means not known.
 */
export interface Facts {
  /** How clear the patient's first words were, and what they may mean, likeliest first. */
  readonly meaning?: 'clear' | 'several' | 'cannotGetIn' | 'notPortal';
  readonly guesses?: readonly Intent[];
  readonly own?: 'self' | 'helper' | 'child' | 'died';
  readonly everSignedIn?: 'yes' | 'never';
  /** What the sign-in page says, in the patient's words. */
  readonly screen?: 'refused' | 'notFound' | 'noAccess' | 'blocked' | 'wantsCode' | 'locked' | 'other';
  readonly asked?: 'notYet' | 'recent' | 'earlier';
  readonly askedWhat?: 'reset' | 'username' | 'code' | 'invitation';
  readonly mail?: 'gmail' | 'outlook' | 'yahoo' | 'icloud' | 'other';
  readonly inbox?: 'open' | 'closed' | 'none' | 'shared';
  readonly foldersSearched?: true;
  readonly blockedSender?: true;
  /** A look at the mail, with proof, has told nothing that helps: the folders are next. */
  readonly mailTraced?: true;
  readonly anotherInbox?: true;
  readonly phone?: 'same' | 'changed' | 'lost' | 'landline' | 'shared';
  readonly device?: 'own' | 'shared' | 'public';
  /** What they type as their name when they sign in. */
  readonly signInName?: 'email' | 'username';
  readonly secondStepBy?: 'text' | 'call' | 'email' | 'app' | 'question';
  readonly lastVisit?: 'thisYear' | 'longerAgo' | 'newName' | 'otherClinic';
  /** The email or username typed for a request; never shown back, never a destination. */
  readonly name?: string;
  readonly resetDone?: true;
  readonly lockChoice?: 'wait' | 'reset' | 'staff';
  readonly itWasMe?: 'yes' | 'no' | 'maybe';
  readonly careToday?: true;
  /** Someone else may be in the account; false once it was only a code nobody asked for, and nobody shared. */
  readonly compromise?: boolean;
  readonly unaskedCode?: true;
  readonly gaveAway?: 'yes' | 'no' | 'unsure';
  readonly mailboxSafe?: boolean;
  readonly stepsShown?: true;
  readonly safety?: true;
  /** They spoke of danger themselves. */
  readonly dangerNamed?: true;
  readonly worry?: 'getsIn' | 'makesMeShare' | 'readsMessages' | 'other';
  /** How staff may reach a patient who is not safe; on record where absent. */
  readonly contactRule?: 'thisChatOnly' | 'chartPhoneAtTime' | 'inPersonOnly';
  /** Access for someone else. */
  readonly childAge?: 'young' | 'teen' | 'grownUp';
  readonly helperPresent?: true;
  readonly needs?: string;
  readonly problemWords?: string;
  readonly pageWants?: 'setUp';
  readonly forgotName?: true;
  /** The identity check: what follows it, the codes sent, and what came of it. */
  readonly afterCheck?: Outcome;
  readonly codeBy?: 'email' | 'text';
  /** The code goes by the number they write from. */
  readonly thisNumber?: boolean;
  readonly codesSent?: number;
  /** Since the last code was sent. */
  readonly codesWrong?: number;
  /** What is wrong with the code that was sent last. `void`: an alarm ended it. */
  readonly codeTrouble?: 'none' | 'tooOld' | 'notChecked' | 'void';
  readonly formsOpened?: number;
  /** All tries at codes were wrong: in this case no code proves anything any more. */
  readonly triesUsedUp?: true;
  /** Where the form that was opened last is, and until when; for the patient alone. */
  readonly formAddress?: string;
  readonly formUntil?: number;
  /** What the form showed, for staff alone: it grants nothing, and the patient hears the same whatever it is. */
  readonly form?: 'matched' | 'notMatched' | 'notChecked';
  readonly formClaims?: { readonly name: boolean; readonly birthDate: boolean; readonly contact: boolean };
  readonly identityTried?: 'declined' | 'unproven' | 'formUnreadable' | 'formDone' | 'portalDown';
  readonly proof?: 'email' | 'text' | 'both';
  readonly proofAt?: number;
  readonly needsSecondProof?: boolean;
  /** What the account is like; known only with proof. */
  readonly account?: 'inactive' | 'locked' | 'ready';
  readonly lockedUntil?: number;
  /** Staff: why, and how the patient wants to go on. */
  readonly reason?: HandoffReason;
  /** The problem the patient was in, or named, when staff were called. */
  readonly wanted?: FlowId;
  readonly how?: 'chat' | 'call' | 'comeIn' | 'leave';
  readonly slots?: readonly Slot[];
  readonly slot?: Slot;
  readonly comingIn?: true;
  readonly ref?: string;
  readonly answerBy?: number;
  /** How often that time came, and staff had not. */
  readonly promisesMissed?: number;
  /** For a call: what staff say first, and what the patient answers. */
  readonly callWords?: CallWords;
  /** They asked to go on by text, and what they text for it; for the patient alone. */
  readonly byText?: true;
  readonly pairing?: Pairing;
  /** When the conversation went to another channel: what was proved before that counts no more. */
  readonly movedAt?: number;
  /** Aftercare. */
  readonly ended?: 'in' | 'later' | 'told' | 'elsewhere';
  readonly cause?: 'reset' | 'lock' | 'username' | 'oldEmail' | 'publicWifi' | 'other';
  /** They asked to be reminded to change the password again, from a private device; false once they were. */
  readonly changeLater?: boolean;
  /** When the reminder that is set will come; milliseconds since 1970. */
  readonly remindAt?: number;
  /** What a look at the mail has shown: when its server took the last one, or put it off, or why none comes. Known only with proof. */
  readonly deliveredAt?: number;
  readonly deferredAt?: number;
  readonly mailTrouble?: DeliveryFailure;
  /** What became of messages to a contact on record. For staff: what a patient hears of it takes a proof, and a look at the account. */
  readonly deliveries?: readonly Delivery[];
}

/** All but these. */
export function without(facts: Facts, gone: readonly (keyof Facts)[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !gone.includes(fact as keyof Facts)));
}
