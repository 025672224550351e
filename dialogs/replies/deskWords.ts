import type { Delivery, DeliveryFailure } from '../../flows/deliveries.ts';
import type { HandoffReason } from '../../flows/vocabulary.ts';
import type { deskCase } from './en/deskCase.ts';
import type { emailChange } from './en/deskEmailChange.ts';

/** The words of the queue and of an open case; English says what there must be. */
export type DeskCaseWords = typeof deskCase;

/** Every word of the staff desk. Staff read it, not patients. Names in braces are filled in by the desk. */
export interface DeskWords {
  readonly work: DeskCaseWords;
  readonly emailChange: typeof emailChange;
  readonly language: string;
  readonly title: string;
  readonly signIn: {
    readonly heading: string;
    readonly username: string;
    readonly password: string;
    readonly go: string;
    readonly refused: string;
    readonly locked: string;
    readonly over: string;
  };
  readonly signOut: string;
  readonly roles: { readonly staff: string; readonly lead: string };
  readonly live: { readonly on: string; readonly off: string; readonly why: string };
  readonly failed: string;
  readonly retry: string;
  readonly queue: {
    readonly heading: string;
    readonly empty: string;
    readonly yours: string;
    readonly takenBy: string;
    readonly due: string;
  };
  readonly priorities: readonly [string, string, string, string];
  readonly languages: { readonly en: string; readonly es: string };
  readonly channels: { readonly web: string; readonly sms: string };
  readonly alert: string;
  readonly open: {
    readonly choose: string;
    readonly claim: string;
    readonly claimed: string;
    readonly gone: string;
    readonly back: string;
    readonly first: string;
    readonly facts: string;
    readonly asked: string;
    readonly nothingAsked: string;
    readonly sent: string;
    readonly others: string;
    readonly transcript: string;
    readonly lost: string;
  };
  readonly speakers: {
    readonly patient: string;
    readonly bot: string;
    readonly staff: string;
    readonly note: string;
    readonly lost: string;
  };
  readonly reply: {
    readonly label: string;
    readonly send: string;
    readonly hint: string;
    readonly stale: string;
    readonly secret: string;
    readonly optedOut: string;
    readonly notYours: string;
  };
  readonly identity: {
    readonly heading: string;
    /** {done} of {needs} */
    readonly count: string;
    readonly hint: string;
    readonly required: string;
    readonly incomplete: string;
  };
  readonly checks: Readonly<Record<string, string>>;
  /** What became of messages to the contact on record: what it was, how it went, and why it did not come. */
  readonly deliveries: {
    readonly about: Readonly<Record<Delivery['about'], string>>;
    readonly by: Readonly<Record<Delivery['medium'], string>>;
    readonly became: Readonly<Record<Delivery['status'], string>>;
    readonly why: Readonly<Record<DeliveryFailure, string>>;
  };
  readonly facts: Readonly<
    Record<string, { readonly label: string; readonly values?: Readonly<Record<string, string>> }>
  >;
  readonly yes: string;
  readonly no: string;
  /** Why staff were called, and what to do first. */
  readonly reasons: Readonly<Record<HandoffReason, { readonly title: string; readonly first: string }>>;
}
