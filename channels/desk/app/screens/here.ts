import type { Available } from '../../screenPorts.ts';
import type { DeskState } from '../state.ts';
import type { Question } from './parts.tsx';

/** What every part of the screen of hours and outage gets. */
export interface Here {
  readonly state: DeskState;
  readonly now: Available;
  /** Puts a question before it acts. */
  readonly confirm: (question: Question) => void;
  readonly act: (path: string, body: object) => void;
  readonly look: () => void;
  readonly mayChange: boolean;
}
