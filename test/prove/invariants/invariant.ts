import type { Position } from '../../../flows/play.ts';
import type { Turn } from '../carrier.ts';
import type { History } from '../history.ts';
import type { Happening } from '../happenings.ts';
import type { Rulebook } from '../rulebook.ts';

/** Something that holds in every turn of every walk. */
export interface Invariant {
  readonly id: string;
  /** The promise, in a sentence. */
  readonly promises: string;
  /** What is wrong with a turn; null where nothing is. */
  readonly broken: (turn: Turn, onlooker: Onlooker) => string | null;
}

/** What a turn is judged by besides itself. */
export interface Onlooker {
  /** What was noted of the case before this turn; null where the walk began in its middle. */
  readonly history: History | null;
  /** The same turn, had something else happened. */
  readonly instead: (happening: Happening) => Turn;
  /** What was being asked before it. */
  readonly pending: () => Position | null;
  readonly rules: Rulebook;
}
