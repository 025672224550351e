import type { LogRow, Saved } from '../../../src/stores/store.ts';
import type { Heard } from './patients.ts';
import type { Records } from './records.ts';

/** A conversation as it was left, and as its patient remembers it. */
export interface Story extends Records {
  readonly saved: Saved;
  readonly log: readonly LogRow[];
  readonly heard: readonly Heard[];
}

/** Notes what must hold and does not. */
export type Check = (holds: boolean, otherwise: string) => void;
