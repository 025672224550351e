import type { Language } from '../../../dialogs/replies/desk.ts';
import type { Case } from '../ports.ts';
import type { QueueFilter } from './filter.ts';
import type { DeskState } from './state.ts';
import type { Work } from './work.ts';

/** What a person can do at the desk. */
export interface Acts {
  readonly signIn: (username: string, password: string) => void;
  readonly signOut: () => void;
  readonly speak: (language: Language) => void;
  readonly open: (ref: string | null) => void;
  /** To another of the desk's screens. */
  readonly go: (page: DeskState['page']) => void;
  /** Reads everything again. */
  readonly again: () => void;
  readonly filter: (change: Partial<QueueFilter>) => void;
  readonly set: (change: Partial<Pick<DeskState, 'settings' | 'over' | 'composing' | 'tab' | 'otherName'>>) => void;
  /** The alarm was seen. */
  readonly quiet: () => void;
  /** The sound, once, to hear whether it is loud enough. */
  readonly testSound: () => void;
  /** What is done in the open case. */
  readonly work: Work;
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
