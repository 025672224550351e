import type { HandoffReason } from '../../../flows/vocabulary.ts';

/** A phrase that the bot answers: where, in which reply, and a conversation in which that is seen. */
export interface SaidLine {
  readonly phrase: string;
  /** flow.state, or `anywhere`. */
  readonly home: string;
  /** The key of the reply in dialogs/replies. */
  readonly reply: string;
  /** What that reply says of the phrase. */
  readonly says: RegExp;
  readonly conversation: string;
}

/** A phrase that is the work of staff: for which reason the case comes to them, and what they do then. */
export interface StaffLine {
  readonly phrase: string;
  readonly reason: HandoffReason;
  readonly conversation: string;
  /** What staff do first. There is no desk to do it at yet. */
  readonly deskAction: string;
}

/** A phrase that only a figure can answer. There is no report that gives it yet. */
export interface MeasuredLine {
  readonly phrase: string;
  readonly figure: string;
}

export type SeedLine = SaidLine | StaffLine | MeasuredLine;

/** `reply` where it is another one than the place's own. */
export function said(
  phrase: string,
  [home, reply = home]: readonly [home: string, reply?: string],
  [says, conversation]: readonly [says: RegExp, conversation: string],
): SaidLine {
  return { phrase, home, reply, says, conversation };
}

export function byStaff(
  phrase: string,
  reason: HandoffReason,
  [deskAction, conversation]: readonly [string, string],
): StaffLine {
  return { phrase, reason, conversation, deskAction };
}

export function measured(phrase: string, figure: string): MeasuredLine {
  return { phrase, figure };
}
