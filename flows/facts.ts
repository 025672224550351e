import type { Intent } from './meanings.ts';
import type { FlowId, HandoffReason } from './vocabulary.ts';

/** A stretch of time staff can call in; milliseconds since 1970. */
export interface Slot {
  readonly from: number;
  readonly to: number;
}

/** What is known of a case, learned from answers only; nothing here comes from the account. Absent means not known. */
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
  readonly anotherInbox?: true;
  readonly device?: 'own' | 'shared' | 'public';
  /** The email or username typed for a request; never shown back, never a destination. */
  readonly name?: string;
  readonly resetDone?: true;
  readonly lockChoice?: 'wait' | 'reset' | 'staff';
  readonly itWasMe?: 'yes' | 'no' | 'maybe';
  readonly careToday?: true;
  readonly compromise?: true;
  readonly safety?: true;
  readonly needs?: string;
  readonly problemWords?: string;
  readonly pageWants?: 'setUp' | 'temporaryPassword';
  readonly forgotName?: true;
  /** Staff: why, and how the patient wants to go on. */
  readonly reason?: HandoffReason;
  /** The flow the patient was in when staff were called. */
  readonly wanted?: FlowId;
  readonly how?: 'chat' | 'call' | 'comeIn' | 'leave';
  readonly slots?: readonly Slot[];
  readonly slot?: Slot;
  readonly comingIn?: true;
  readonly ref?: string;
  readonly answerBy?: number;
  /** Aftercare. */
  readonly ended?: 'in' | 'later' | 'told' | 'elsewhere';
  readonly cause?: 'reset' | 'lock' | 'username' | 'oldEmail' | 'publicWifi' | 'other';
  /** When the reminder that is set will come; milliseconds since 1970. */
  readonly remindAt?: number;
  readonly deliveredAt?: number;
}
