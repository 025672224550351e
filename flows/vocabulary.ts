import type { DeliveryFailure } from './deliveries.ts';

/** Languages the bot writes. */
export type Language = 'en' | 'es';

/** The flows of the tree. */
export type FlowId =
  | 'triage'
  | 'rightPortal'
  | 'selfServiceReset'
  | 'signInRefused'
  | 'emailNotReceived'
  | 'mailNeverCame'
  | 'wrongEmailOnFile'
  | 'forgottenUsername'
  | 'lockedOut'
  | 'passwordRejected'
  | 'linkOrCodeProblem'
  | 'secondStep'
  | 'accountProblem'
  | 'activation'
  | 'portalOutage'
  | 'suspectedCompromise'
  | 'safetyConcern'
  | 'proxyAccess'
  | 'sharedDevice'
  | 'identityCheck'
  | 'safeForm'
  | 'toStaff'
  | 'aftercare';

/** Short exchanges the conversation itself holds, on top of whatever flow is waiting. */
export type InterludeId = 'afterEmergency' | 'welcomeBack' | 'offerStaff' | 'goElsewhere';

/** Why staff take over; priorities and first steps are in handoffs.ts. */
export type HandoffReason =
  | 'compromise'
  | 'safety'
  | 'emergency'
  | 'outageCareToday'
  | 'lockedStill'
  | 'unlock'
  | 'resetLimit'
  | 'noResetPage'
  | 'detailsOnFile'
  | 'emailNeverArrives'
  | 'emailBounces'
  | 'emailOutdated'
  | 'contactsChanged'
  | 'noEmailOnFile'
  | 'sharedEmail'
  | 'usernameByStaff'
  | 'passwordRefused'
  | 'resetDoneStillRefused'
  | 'linkFails'
  | 'secondFactor'
  | 'accountInactive'
  | 'accountDuplicate'
  | 'accountCheck'
  | 'invitation'
  | 'temporaryLogin'
  | 'signInWithOther'
  | 'blockedByPlace'
  | 'pageBroken'
  | 'languageOrAid'
  | 'askedForStaff'
  | 'notUnderstood'
  | 'stuck'
  | 'savedPlaceLost'
  | 'proxySetup'
  | 'proxyLegal'
  | 'teen'
  | 'deceased';

/** How a flow ends; `conversation.ts` decides what follows. */
export type Outcome =
  | { readonly kind: 'resolved'; readonly how: 'in' | 'later' | 'told' | 'elsewhere' }
  | { readonly kind: 'next'; readonly flow: FlowId; readonly entry?: string }
  /** identityCheck first, then `then`, with whatever proof there is. */
  | { readonly kind: 'check'; readonly then: Outcome }
  /** The check is over, with or without proof: what it was for goes on. */
  | { readonly kind: 'checked' }
  | { readonly kind: 'handoff'; readonly reason: HandoffReason }
  /** The nth likeliest meaning of what the patient said (facts.guesses). */
  | { readonly kind: 'guess'; readonly nth: 0 | 1 | 2 }
  /** The problem the patient also named, kept for later. */
  | { readonly kind: 'keptProblem' }
  | { readonly kind: 'startOver' }
  /** On with the problem that was open before this aside. */
  | { readonly kind: 'carryOn' }
  /** Back to the flow that waits below. */
  | { readonly kind: 'return' };

/** Work the outside world does for a flow. A flow asks; the outbox does it, after the commit. */
export type EffectName =
  | 'requestReset'
  | 'requestUsername'
  | 'sendCode'
  | 'checkCode'
  | 'openForm'
  | 'lookUp'
  | 'traceMail'
  | 'resendInvitation'
  | 'checkHealth'
  | 'joinOutageList'
  | 'raiseAlert'
  | 'noteForClinic'
  | 'openTicket'
  | 'openPairing'
  | 'notifyRecovered';

/** Waits a reminder can be set for. */
export type Reminder = 'usualMail' | 'slowMail' | 'lock' | 'resetWait' | 'shortly' | 'nextOpenDay';

/** What happens in a state. A state without it decides silently. */
export type FlowMeta =
  /**
   * Asks the patient; `accepts` names what may be typed besides the choices; a checkpoint may be asked twice; one that
   * `needsProof` tells of the account, and is never put, or put again, without fresh proof; nor is one that accepts a code of
   * ours once that code can prove nothing.
   */
  | { readonly kind: 'ask'; readonly accepts?: Typed; readonly checkpoint?: true; readonly needsProof?: true }
  /** Says one thing and goes on at once with `said`. */
  | { readonly kind: 'say' }
  /**
   * Waits for a timer, for staff, or for the patient. `reminds` (for the patient) and `retries` (for us) come at facts.remindAt,
   * `closes` when the form that is open does, `answers` when the time for which staff promised an answer is up.
   */
  | { readonly kind: 'rest'; readonly timer?: 'reminds' | 'retries' | 'closes' | 'answers'; readonly accepts?: Typed }
  /** Waits: ends the turn until `result.*` comes. Else it goes on at once with `told`, whatever becomes of it. */
  | { readonly kind: 'do'; readonly effect: Exclude<EffectName, 'raiseAlert'>; readonly waits: boolean }
  | {
      readonly kind: 'do';
      readonly effect: 'raiseAlert';
      readonly waits: false;
      readonly reason: 'compromise' | 'safety';
    }
  | { readonly kind: 'end' };

/** Free input a question takes: a sign-in name or email, a few words, or the bot's own code, which is kept nowhere. */
export type Typed = 'name' | 'words' | 'code';

/** What a flow can be told. */
export type FlowEvent =
  /** One of the choices offered, `answer.unsure` ("I don't know", "nothing works"), or `answer.given` with what was typed. */
  | { readonly type: `answer.${string}`; readonly text?: string }
  | { readonly type: 'said' | 'told' | 'timer.due' | 'outage.over' | 'form.done' }
  /** What became of a waiting effect: every one may also end `failed` or `unknown`. */
  | { readonly type: `result.${string}`; readonly values?: ResultValues };

/** What an effect may bring back; it is kept as facts of the same names. Times are milliseconds since 1970. */
export interface ResultValues {
  readonly ref?: string;
  readonly answerBy?: number;
  readonly deliveredAt?: number;
  readonly deferredAt?: number;
  readonly mailTrouble?: DeliveryFailure;
  readonly lockedUntil?: number;
  readonly proof?: 'email' | 'text' | 'both';
  readonly proofAt?: number;
  readonly needsSecondProof?: boolean;
  readonly formAddress?: string;
  readonly formUntil?: number;
  readonly callWords?: CallWords;
  readonly pairing?: Pairing;
}

/** What the patient writes where they want to go on, and until when that works; milliseconds since 1970. */
export interface Pairing {
  /** Six digits. */
  readonly code: string;
  readonly until: number;
  /** Where the web chat is, for who is to go on there. */
  readonly chat?: string;
}

/** The words by which a caller and the patient know each other: the caller says theirs first. */
export interface CallWords {
  readonly staff: string;
  readonly patient: string;
}

/** Things the bot says that belong to no flow. */
export type AnywhereKey =
  | 'greeting'
  | 'emergency'
  | 'crisis'
  | 'help'
  | 'whoAreYou'
  | 'whyNeeded'
  | 'privacy'
  | 'angry'
  | 'hidSecret'
  | 'understood'
  | 'urgentFirst'
  | 'keptForLater'
  | 'notPortal'
  | 'waiting'
  | 'noFirstWord'
  | 'stillWorking'
  | 'atTheStart'
  | 'startingOver'
  | 'languageNotice'
  | 'thanks'
  | 'optedOut'
  | 'optedIn'
  | 'wrongNumber'
  | 'attachment'
  | 'movedToText'
  | 'movedToWeb'
  | 'chatTaken'
  | 'isByText'
  | 'isOnWeb'
  | 'noTexts'
  | 'noWebChat'
  | 'staysHere'
  | 'notMoved'
  | 'numberStopped'
  | 'staffJoined'
  | 'staffLeft'
  | 'staffGone'
  | 'staffChanged'
  | 'missedCalls'
  | 'stuck'
  | 'placeLost'
  | 'somethingBroke';
