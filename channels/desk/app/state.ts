import { deskWords, type Language } from '../../../dialogs/replies/desk.ts';
import type { ScreenName } from '../../../dialogs/replies/deskScreenWords.ts';
import type { DeskWords } from '../../../dialogs/replies/deskWords.ts';
import type { AccountShown, ActionName, Case, SavedReply, StaffMember, Viewer, Waiting } from '../ports.ts';
import { EVERY, type QueueFilter } from './filter.ts';
import type { Settings } from './settings.ts';

/** What the desk has to say at once: a key that the words explain. */
export type Notice =
  | 'failed'
  | 'gone'
  | 'secret'
  | 'optedOut'
  | 'notYours'
  | 'incomplete'
  | 'secondNeeded'
  | 'notTheSecond'
  | 'stepsLeft'
  | 'notHere'
  | 'notOffered'
  | { readonly result: string }
  | null;

/** An account as it was looked at in this case; or why there is nothing to show. */
export type Found = { readonly account: AccountShown } | { readonly result: string };

/** What stands over the page. */
export type Over =
  | { readonly what: 'close' | 'passOn' | 'keys' | 'settings' | 'notice' }
  | {
      readonly what: 'action';
      readonly action: ActionName;
      /** Of this wish; sent again, it is the same. */
      readonly key: string;
      /** Gone when it was shown and hidden. */
      readonly secret?: string;
    };

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
  readonly queueFailed: boolean;
  readonly filter: QueueFilter;
  /** The case that is open. */
  readonly ref: string | null;
  readonly case: Case | null;
  /** Who else has it open. */
  readonly viewers: readonly Viewer[];
  /** Null until they were asked for. */
  readonly replies: readonly SavedReply[] | null;
  readonly composing: 'reply' | 'note';
  /** On a phone, the part of the case that is shown. */
  readonly tab: 'why' | 'talk' | 'who';
  /** The account that staff named, where it is another than the patient did. */
  readonly otherName: string;
  readonly found: Found | null;
  readonly revealed: Readonly<Record<string, string>>;
  readonly over: Over | null;
  readonly settings: Settings;
  readonly notice: Notice;
  readonly alert: boolean;
  /** Something is on its way to the server. */
  readonly busy: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Nothing of one case stays when another is opened. */
export const NO_CASE = {
  ref: null,
  case: null,
  viewers: [],
  replies: null,
  composing: 'reply',
  tab: 'talk',
  otherName: '',
  found: null,
  revealed: {},
  over: null,
} as const satisfies Partial<DeskState>;

export function firstState(language: Language, clinic: string, settings: Settings): DeskState {
  const empty = { me: null, live: false, queue: null, queueFailed: false, notice: null, alert: false, busy: false };
  const first = { screen: 'opening', page: 'cases', whySignIn: null, now: Date.now(), filter: EVERY } as const;
  return { language, clinic, settings, ...first, ...empty, ...NO_CASE };
}

export function wordsOf({ language }: Pick<DeskState, 'language'>): DeskWords {
  return deskWords[language];
}

/** Whose case is open. */
export function isMine({ case: open, me }: Pick<DeskState, 'case' | 'me'>): boolean {
  return open !== null && open.claimedBy?.id === me?.id;
}
