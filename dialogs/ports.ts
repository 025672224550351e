import type { TurnContext } from 'botbuilder-core';
import type { DialogState } from 'botbuilder-dialogs';
import type { StaffMember, Talk } from '../flows/talk.ts';
import type { Said } from '../flows/said.ts';
import type { EffectName, Language, Typed } from '../flows/vocabulary.ts';
import type { Moment } from '../flows/world.ts';
import type { WhyCard } from '../flows/whyCard.ts';

export type { SafetyKind, Said, Service } from '../flows/said.ts';

/** What is saved of a conversation between turns: the dialog stack is the only record of its place. */
export interface ConversationState {
  dialog?: DialogState;
  talk?: Talk;
  phone?: PhoneLine;
  /** The patient goes on in another conversation. */
  goesOnIn?: GoesOnIn;
}

/** Where a conversation goes on, and from which line there: its own lines after `at` are not shown, those there after `after` are. */
export interface GoesOnIn {
  readonly conversation: string;
  readonly at: number;
  readonly after: number;
}

/** The phone a conversation is texted from. Its number is a hint at who is writing, and never proof. Times are milliseconds since 1970. */
export interface PhoneLine {
  readonly number: string;
  /** Which of the clinic's numbers the patient knows. */
  readonly ours: string;
  /** When a text last came from it. */
  readonly heardAt: number;
  /** Whether the number wants no texts, as far as this conversation knows, and since when. */
  stop: { readonly is: boolean; readonly at: number };
  /** The conversation went on in the web chat: the phone gets nothing more of it. */
  isLeft?: boolean;
}

/** One turn's unit of work. Whatever is done to it is committed at once when the turn ends, or not at all. */
export interface Turn {
  readonly conversation: string;
  /** The form replies take. */
  readonly channel: 'web' | 'sms';
  /** When the message came; milliseconds since 1970. */
  readonly at: number;
  /** Changed in place; saved by the commit. */
  readonly state: ConversationState;
  /** Puts the patient's words in the log, masked already. */
  heard(text: string): void;
  /** From now on what the bot says in this turn is kept for staff and not sent. */
  mute(): void;
  /** Puts an effect in the outbox, done after the commit. @returns its idempotency key, conversation/version/ordinal. */
  enqueue(effect: {
    readonly name: EffectName | 'endTemporaryLogin';
    readonly args: Readonly<Record<string, unknown>>;
    readonly waits: boolean;
    /** Not done before then; milliseconds since 1970. */
    readonly notBefore?: number;
  }): string;
  /** Sets a durable timer: at `due` an event activity `timer.due` whose value is `{key}` comes in. @returns the key. */
  remind(due: number): string;
  /** Drops this conversation's timers. */
  cancelReminders(): void;
  /** Opens, or amends, the case staff will see; one a conversation is open at a time. */
  ticket(card: WhyCard): void;
  /** Notes who has the open case; null: nobody has it any more. */
  claimTicket(by: StaffMember | null): void;
  /** Puts a staff member's words in the log, where the patient's channel finds them. */
  staffSays(text: string, by: StaffMember): void;
  /** Puts a line in the log that staff see and the patient does not: a key of what was done, or their own words. */
  staffNotes(text: string, by: StaffMember, kind: 'act' | 'words'): void;
  /** Closes the open case, if there is one. */
  closeTicket(outcome: string): void;
  /** Adds a row to the case's audit chain; never patient words. */
  audit(what: string, detail?: Readonly<Record<string, string | number | boolean>>): void;
}

const TURN = Symbol('turn');

/** Binds a turn's unit of work to its context; only the turn pipeline calls it. */
export function bindTurn(context: TurnContext, turn: Turn): void {
  context.turnState.set(TURN, turn);
}

/** The unit of work this turn runs in. */
export function turnOf(context: TurnContext): Turn {
  return context.turnState.get<Turn>(TURN);
}

/** Answers that only a clock and the clinic's hours can give. */
export interface ClinicTime {
  moment(at: number): Moment;
}

/** What the pending step takes: its choices in the order shown, with every wording of each, and typed input. */
export interface Expected {
  readonly choices: readonly { readonly id: string; readonly words: readonly string[] }[];
  readonly accepts?: Typed | undefined;
}

/** A patient's message, read. */
export interface Reading extends Said {
  /** Masked: safe to store and to show to staff. */
  readonly text: string;
  /** A password or code was hidden in it. */
  readonly hidSecret: boolean;
}

/** Reads what patients type. Deterministic, synchronous, never throws. */
export interface Understanding {
  read(text: string, expected: Expected | null, language: Language): Reading;
  /** Hides what looks like a password or a code; for words stored without being read. */
  mask(text: string): string;
}
