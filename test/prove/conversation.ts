import type { SavedPosition } from '../../flows/play.ts';
import { newTalk, type Talk } from '../../flows/talk.ts';
import type { FlowEvent } from '../../flows/vocabulary.ts';
import { MORNING } from '../support/world.ts';

/** What a flow's frame on the dialog stack keeps. */
export interface Frame {
  readonly at: SavedPosition;
  readonly waitingFor: string | null;
  readonly arrived?: FlowEvent;
}

/** A conversation between turns, with what the machine room holds for it. Times are milliseconds since 1970. */
export interface Conversation {
  readonly talk: Talk;
  /** Bottom first. */
  readonly frames: readonly Frame[];
  /** Reminders that are set. */
  readonly timers: readonly { readonly key: string; readonly due: number }[];
  /** The number of the last key that was given out. */
  readonly keys: number;
  readonly at: number;
}

/** Nobody has written yet. */
export const unopened: Conversation = {
  talk: newTalk('en', MORNING),
  frames: [],
  timers: [],
  keys: 0,
  at: MORNING,
};

/** The flow that the patient is in. */
export function topOf({ frames }: Conversation): Frame | null {
  return frames.at(-1) ?? null;
}

/** Where the patient is, as flow.state; empty where no case is open. */
export function placeOf(conversation: Conversation): string {
  const top = topOf(conversation);
  return top === null ? '' : `${top.at.flow}.${top.at.state}`;
}

/** The ids of the flows that wait below the top, nearest first. */
export function waitingIn({ frames }: Conversation): string[] {
  return frames
    .slice(0, -1)
    .map(({ at }) => at.flow)
    .reverse();
}
