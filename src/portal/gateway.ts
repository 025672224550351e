import type { ActionMode, Policy } from '../../flows/policy.ts';
import type { AccountName, IdentityProof } from '../identity/proof.ts';
import type { DeliveryFailure } from '../../flows/deliveries.ts';
import type { ContactChange, Spared } from './contactChange.ts';

/** What a portal can do to an account: what flows offer, by the same names, and what only staff ask for. */
export type PortalAction = keyof Policy['actions'] | 'revokeSessions' | 'resetSecondStep';

/** An action and who may cause it, as far as this gateway can. */
export interface Capability {
  readonly mode: ActionMode;
  /** How long a link that it mails works; seconds. */
  readonly linkTtlSeconds?: number;
}

/** What a gateway can do and see. Flows and staff buttons are made from the stricter of this and the clinic file. */
export interface PortalCapabilities {
  /** The portal's kind, for logs. */
  readonly portal: string;
  readonly actions: Readonly<Record<PortalAction, Capability>>;
  /** Ways to bring our own code to a contact on record; a way that is not here is not offered. */
  readonly codes: ReadonlySet<'email' | 'text'>;
  readonly findBy: ReadonlySet<'email' | 'username' | 'phone' | 'patientId'>;
  /** What a look at an account can show; `emailChange` still only where the portal is set to remember. */
  readonly sees: ReadonlySet<
    'enabled' | 'activated' | 'locked' | 'lockedUntil' | 'mustChange' | 'duplicates' | 'emailChange'
  >;
}

/** What a call carries. */
export interface Call {
  /** The conversation it is for. */
  readonly caseId: string;
  /** The same key never does the same thing twice. */
  readonly idempotencyKey: string;
  readonly signal?: AbortSignal;
  /**
   * Contacts that nothing is sent to for this call. What needs no proof answers as ever, and sends nothing; what takes one throws
   * PORTAL_CONTACT_CHANGED. `src/portal/carefulPortal.ts` alone sets it.
   */
  readonly spares?: Spared;
}

/** The same whether or not there is an account. */
export interface Accepted {
  readonly receipt: string;
  readonly tellPatient: 'if-on-file-sent' | 'staff-will-help';
}

/** The face of a portal that needs no proof of identity: its answers are the same whether or not an account exists. */
export interface SelfServicePortal {
  capabilities(): PortalCapabilities;
  /** Whether the portal answers at all; asks about no account, and never throws. */
  health(call: Call): Promise<{ readonly up: boolean }>;
  /** Has the reset link sent to the contact on record of that name, if there is one. @throws PortalError */
  requestReset(by: AccountName, call: Call): Promise<Accepted>;
  /** Has the usernames of that e-mail sent to it, if there are any. @throws PortalError */
  requestUsername(by: { readonly email: string }, call: Call): Promise<Accepted>;
  /** Sends our code to the contact on record of that name; the address never comes back. @throws PortalError */
  sendCode(code: CodeToSend, call: Call): Promise<Accepted>;
}

/** Our code and where it goes: to a contact on record of that name, never to an address that someone typed. */
export interface CodeToSend {
  readonly by: AccountName;
  readonly via: 'email' | 'text';
  readonly code: string;
}

declare const accountRef: unique symbol;

/** An account, by a handle that only its gateway can read. Never shown and never logged. */
export type AccountRef = string & { readonly [accountRef]: true };

/** An account, as far as this gateway sees it. Unknown counts as "staff decide". */
export interface AccountView {
  readonly ref: AccountRef;
  readonly username: string;
  /** Such as `a***@mail.example`; for staff, and for the patient after a proof. */
  readonly emailMasked: string | null;
  /** When that e-mail last became another one. */
  readonly emailChange: ContactChange;
  readonly enabled: boolean;
  /** Signed up: has a password of its own. */
  readonly activated: boolean;
  /** Has to choose a new password when signing in. */
  readonly mustChange: boolean;
  readonly lock: { readonly state: 'unlocked' } | { readonly state: 'locked'; readonly until: Date };
  readonly secondFactor: boolean;
  readonly patientId: string | null;
}

/** What a search found. Several accounts are never merged here. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly account: AccountView }
  | {
      readonly kind: 'many';
      readonly accounts: readonly AccountView[];
      /** Two accounts of one person, several people on one e-mail, or nobody can say. */
      readonly why: 'same-person' | 'shared-email' | 'unknown';
    };

/** What became of an action. */
export type Outcome =
  | { readonly kind: 'done'; readonly at: Date; readonly expiresAt?: Date }
  /** The same key, or the same action on the same account a moment ago: nothing was sent again. */
  | { readonly kind: 'already-done' }
  /** Staff do it by hand and tick it off. */
  | { readonly kind: 'task'; readonly taskId: string }
  /** No answer after the request had left. Never repeat it by itself: the patient would get it twice. */
  | { readonly kind: 'unknown'; readonly at: Date };

/** What is known of mail to an address: nothing; put off, or taken, by its server at that time; or that it does not come. */
export type MailTrace =
  | { readonly is: 'unknown' }
  /** Milliseconds since 1970. */
  | { readonly is: 'deferred' | 'delivered'; readonly at: number }
  | { readonly is: 'failed'; readonly reason: DeliveryFailure };

/** A search by exactly one thing. */
export type AccountQuery = AccountName | { readonly patientId: string };

/** A staff member who is signed in. */
export interface StaffActor {
  readonly kind: 'staff';
  readonly staffId: string;
}

/** Facts that anyone close to a patient may know open nothing. */
export type OpeningProof = IdentityProof<'possession'> | IdentityProof<'staff-verified'>;

/** Actions that take a proof, but no staff member at the moment they are done. */
export type ProvenAction = Exclude<PortalAction, 'temporaryLogin' | 'unlock' | 'resetSecondStep' | 'closeAccess'>;

/** Actions that a staff member does, having checked who asks. */
export type StaffAction = Extract<PortalAction, 'unlock' | 'resetSecondStep' | 'closeAccess'>;

/**
 * The face that knows accounts. A proof opens the account it is about and no other, in its own case, until it expires.
 * Every method throws PortalError.
 */
export interface VerifiedPortal {
  find(query: AccountQuery, proof: OpeningProof, call: Call): Promise<Found>;
  act(
    action: ProvenAction,
    on: { readonly ref: AccountRef; readonly proof: OpeningProof },
    call: Call,
  ): Promise<Outcome>;
  actAsStaff(action: StaffAction, on: ByStaff, call: Call): Promise<Outcome>;
  /** Sets a password for one sign-in. It goes once to `reveal`, for the staff screen, and nowhere else. */
  temporaryLogin(on: ByStaff & { readonly reveal: Reveal }, call: Call): Promise<Outcome>;
  /**
   * Ends a temporary login that nobody has used, so that nobody can any more. It lets nobody in, so it takes no proof; asked for
   * again it does nothing. `over`: it was used, or another password came in its place.
   */
  endTemporaryLogin(login: TemporaryLogin, call: Call): Promise<'ended' | 'over' | 'unknown'>;
  /** What became of mail to the account's e-mail of late. */
  traceMail(on: { readonly ref: AccountRef; readonly proof: OpeningProof }, call: Call): Promise<MailTrace>;
  /** Tells every contact on record that access was recovered, and how to object. */
  notifyRecovered(on: { readonly ref: AccountRef; readonly proof: OpeningProof }, call: Call): Promise<Outcome>;
  /** Tells the contact on record that it is about to be changed, and how to object; asked for before the record is changed. */
  notifyContactChange(on: ByStaff, call: Call): Promise<Outcome>;
}

/** A temporary login that was set: by it alone nobody gets in. */
export interface TemporaryLogin {
  readonly account: AccountRef;
  /** When, by the portal's clock, which tells it from one that came later; null where the portal did not say. */
  readonly setAt: number | null;
}

/** Gets a temporary password, once, and what ends it. */
export type Reveal = (secret: string, login: TemporaryLogin) => void;

/** What staff act on, and on whose word. */
export interface ByStaff {
  readonly ref: AccountRef;
  readonly proof: IdentityProof<'staff-verified'>;
  readonly staff: StaffActor;
}

/** Whatever owns the portal's passwords, behind two faces. */
export interface PortalGateway extends SelfServicePortal {
  readonly verified: VerifiedPortal;
}
