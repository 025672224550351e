import type { Activity } from 'botbuilder-core';

/** A row of a conversation's log, as this channel shows it. */
export interface Row {
  readonly from: string;
  readonly text: string;
  readonly suggestedActions?: { readonly actions: readonly { readonly title: string }[] };
}

/** An activity as the machine room takes it: with an id that makes a repetition known. */
export type Incoming = Partial<Activity> & { readonly id: string; readonly conversation: Activity['conversation'] };

/** What the terminal needs of the machine room. */
export interface MachineRoom {
  /** Takes an activity; resolves when its turn is on disk. */
  take(activity: Incoming): Promise<unknown>;
  /** The log after row `seq`. */
  since(conversation: string, seq: number): Promise<readonly Row[]>;
  /** Calls `watcher` after every commit. @returns what ends that. */
  onCommitted(
    watcher: (committed: { readonly conversation: string | null; readonly rows: readonly Row[] }) => void,
  ): () => void;
  /** What staff see of the conversation's open case. */
  caseOf(conversation: string): Promise<object | null>;
  /** The code last sent in the conversation, as the patient's mailbox would show it. */
  codeOf(conversation: string): string | undefined;
  /** Moves the clock by so many milliseconds and fires what came due. */
  pass(ms: number): Promise<void>;
  /** Resolves when no turn is under way and no effect is open. */
  settled(): Promise<void>;
}
