import { keptOf, type Alarm } from './alarm.ts';
import type { Facts } from './facts.ts';
import type { Intent } from './meanings.ts';
import type { Position, SavedPosition } from './play.ts';
import type { Policy } from './policy.ts';
import { isProven } from './proof.ts';
import type { Said } from './said.ts';
import type { AnywhereKey, FlowEvent, FlowId, InterludeId, Language } from './vocabulary.ts';
import type { Moment, World } from './world.ts';

/** A staff member, as far as a conversation knows one. */
export interface StaffMember {
  readonly id: string;
  /** As patients read it. */
  readonly name: string;
}

/** How staff end a case: done, done elsewhere (by phone, at the desk), nobody answered, or the helper goes on. */
export type StaffOutcome = 'solved' | 'elsewhere' | 'noAnswer' | 'backToBot';

/** A question that was answered, with all that going back to it needs. */
export interface TrailStep {
  readonly at: SavedPosition;
  readonly depth: number;
  readonly facts: Facts;
  readonly asked: Readonly<Record<string, number>>;
}

/** What is known of a conversation besides its place, which only the dialog stack holds. */
export interface Talk {
  readonly schema: 1;
  readonly language: Language;
  /** While staff own the conversation, the bot is silent. */
  readonly owner: 'bot' | 'staff';
  /** Who it is, while staff own it. */
  readonly staffMember: StaffMember | null;
  /** Staff have a case of this conversation to take; absent in talks that an earlier release saved. */
  readonly caseOpen?: boolean;
  /** What staff were alarmed by; until their case is closed. */
  readonly alarms?: readonly Alarm[];
  readonly optedOut: boolean;
  readonly greeted: boolean;
  /** Counts the cases of this conversation, from 1. */
  readonly caseNumber: number;
  readonly facts: Facts;
  /** Question → how often it was asked in this case. */
  readonly asked: Readonly<Record<string, number>>;
  /** Questions answered lately, newest last, to go back to. */
  readonly trail: readonly TrailStep[];
  /** All questions answered in this case, in order, for the why card. */
  readonly answered: readonly (readonly [question: string, choice: string])[];
  readonly visited: readonly string[];
  /** Problems named besides the one at hand. */
  readonly kept: readonly Intent[];
  readonly misses: number;
  readonly turns: number;
  /** Turns in a row that brought nothing new. */
  readonly still: number;
  readonly angry: number;
  /** What the bot said last, a timer made it say: it is answered whenever the patient looks. */
  readonly reminded?: boolean;
  /** Flows started in this turn. */
  readonly hops: number;
  /** When the patient last wrote, or was last told of something they waited for; milliseconds since 1970. */
  readonly lastAt: number;
}

/** What a turn brings besides the message: policy, moment, and the form replies take. */
export interface Surroundings {
  readonly policy: Policy;
  readonly now: Moment;
  readonly channel: 'web' | 'sms';
}

/** Where a conversation stands when something happens: the flow on top, and the ids of those that wait, nearest first. */
export interface Standing extends Surroundings {
  readonly talk: Talk;
  readonly top: Position | null;
  readonly waiting: readonly string[];
}

/** What the dialogs carry out, in order. */
export type Move =
  | { readonly do: 'say'; readonly reply: AnywhereKey; readonly about?: string }
  /** Tell the flow on top. */
  | { readonly do: 'tell'; readonly event: FlowEvent }
  /** Ask the pending question once more: as it was, in other words, or with its choices in other words. */
  | { readonly do: 'ask'; readonly manner: Manner }
  /** Start a flow on top of the present one, in its place, or in place of all. */
  | { readonly do: 'begin' | 'replace' | 'restart'; readonly flow: FlowId | InterludeId; readonly entry?: string }
  /** Take so many flows off the top, without a word. */
  | { readonly do: 'drop'; readonly flows: number }
  /** End the flow on top; the one below asks its question again. */
  | { readonly do: 'return' }
  /** End everything: the case is closed. */
  | { readonly do: 'finish' }
  | { readonly do: 'restore'; readonly at: SavedPosition }
  | { readonly do: 'alert'; readonly reason: 'emergency' | 'wrongNumber' | 'promiseMissed' }
  | { readonly do: 'cancelReminders' }
  /** Every contact on record is told that access was recovered, and how to object. */
  | { readonly do: 'notifyRecovered' }
  /** The same, held back until a lead decides: the contact may be read by whom the patient fears. */
  | { readonly do: 'holdNotice' }
  /** Nobody: the case waits again. */
  | { readonly do: 'claimTicket'; readonly by: StaffMember | null }
  | { readonly do: 'closeTicket'; readonly outcome: string };

/** How a question is put again. */
export type Manner = 'same' | 'again' | 'otherWords';

/** What was decided: the talk as it is now, and what to carry out. */
export interface Decision {
  readonly talk: Talk;
  readonly moves: readonly Move[];
}

/** Has an answer to what was said, or leaves it to the next rule. */
export type Rule = (said: Said, standing: Standing) => Decision | null;

/** A conversation that has not begun. */
export function newTalk(language: Language, at: number): Talk {
  return {
    ...blankCase,
    schema: 1,
    language,
    owner: 'bot',
    staffMember: null,
    caseOpen: false,
    optedOut: false,
    greeted: false,
    caseNumber: 1,
    hops: 0,
    lastAt: at,
  };
}

/** The same conversation with a fresh case: nothing said before is used or shown, but for an alarm that staff have not looked at. */
export function newCase(talk: Talk): Talk {
  return { ...talk, ...blankCase, ...keptOf(talk), caseNumber: talk.caseNumber + 1 };
}

const blankCase = {
  facts: {},
  asked: {},
  trail: [],
  answered: [],
  visited: [],
  kept: [],
  misses: 0,
  turns: 0,
  still: 0,
  angry: 0,
} as const;

/** What a flow is given to decide on. */
export function worldOf(talk: Talk, { policy, now, channel }: Surroundings): World {
  const { facts, visited, kept } = talk;
  const proofFresh = isProven(facts, policy, now.at);
  return { facts, policy, now: { ...now, proofFresh }, channel, visited, problemKept: kept.length > 0 };
}
