import { deskWords, type Language } from '../../../dialogs/replies/desk.ts';
import type { ScreenName } from '../../../dialogs/replies/deskScreenWords.ts';
import type { DeskWords } from '../../../dialogs/replies/deskWords.ts';
import type { Case, StaffMember, Waiting } from '../ports.ts';

/** What the desk has to say at once: a key that the words explain. */
export type Notice = 'failed' | 'gone' | 'secret' | 'notYours' | 'incomplete' | { readonly result: string } | null;

/** All that the desk shows. */
export interface DeskState {
  readonly language: Language;
  readonly clinic: string;
  readonly screen: 'opening' | 'signIn' | 'desk';
  /** Which of the desk's screens is shown. */
  readonly page: ScreenName;
  /** Why there is nobody signed in, where there is something to say about it. */
  readonly whySignIn: 'refused' | 'locked' | 'over' | 'failed' | null;
  readonly me: StaffMember | null;
  readonly live: boolean;
  /** Null until it was read. */
  readonly queue: readonly Waiting[] | null;
  /** The case that is open. */
  readonly ref: string | null;
  readonly case: Case | null;
  readonly notice: Notice;
  readonly alert: boolean;
  /** Something is on its way to the server. */
  readonly busy: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function firstState(language: Language, clinic: string): DeskState {
  const empty = { me: null, live: false, queue: null, ref: null, case: null, notice: null, alert: false, busy: false };
  return { language, clinic, screen: 'opening', page: 'cases', whySignIn: null, now: Date.now(), ...empty };
}

export function wordsOf({ language }: Pick<DeskState, 'language'>): DeskWords {
  return deskWords[language];
}

/** What a person can do at the desk. */
export interface Acts {
  readonly signIn: (username: string, password: string) => void;
  readonly signOut: () => void;
  readonly speak: (language: Language) => void;
  readonly open: (ref: string | null) => void;
  readonly go: (page: ScreenName) => void;
  readonly claim: () => void;
  /** Calls `sent` when the patient's conversation has it. */
  readonly say: (text: string, sent: () => void) => void;
  readonly close: (outcome: 'solved' | 'backToBot') => void;
  readonly tick: (check: string, on: boolean) => void;
  readonly unlock: (name: string) => void;
  readonly unlockedByHand: () => void;
  /** The alarm was seen. */
  readonly quiet: () => void;
}

/** What every part of the screen gets. */
export interface Shown {
  readonly state: DeskState;
  readonly acts: Acts;
}

/** What every part of an open case gets. */
export interface Opened extends Shown {
  readonly open: Case;
}
