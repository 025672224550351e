import type { StaffOutcome } from '../../flows/talk.ts';
import type { Store, Time } from '../stores/store.ts';
import type { ActionName } from './actionRules.ts';
import type { Staff } from './walls.ts';

const DAY = 24 * 3_600_000;
/** Longer than any case is worked on, and than a changed contact rests. */
const KEPT = 40 * DAY;

/** A case that its staff member ends in a moment; until then it can be taken back. */
export interface Closing {
  readonly outcome: StaffOutcome;
  readonly by: Pick<Staff, 'id' | 'name'>;
  readonly at: Time;
  /** The last row of the log then. */
  readonly seq: number;
}

/** A second person who is asked to agree to what one staff member may not do alone. */
export interface SecondPerson {
  readonly action: ActionName;
  readonly by: Staff;
  readonly askedAt: Time;
  readonly approved: { readonly by: Pick<Staff, 'id' | 'name'>; readonly at: Time } | null;
}

/** What the desk keeps of a case beside its conversation; ids, names of staff and times, never patients' words. */
export interface CaseNote {
  readonly closing?: Closing;
  readonly second?: SecondPerson;
  /** The contact is being changed: nothing goes to it before then. */
  readonly restsUntil?: Time;
}

/** One small record a case, changed alone on it. */
export class CaseNotes {
  readonly #store: Pick<Store, 'change'>;

  constructor(store: Pick<Store, 'change'>) {
    this.#store = store;
  }

  of(ref: string, at: Time): Promise<CaseNote> {
    return this.change(ref, at, (note) => note);
  }

  /** @returns what it has become. */
  change(ref: string, at: Time, act: (before: CaseNote) => CaseNote): Promise<CaseNote> {
    return this.#store.change<CaseNote, CaseNote>(`desk: case ${ref}`, at, (before) => {
      const after = act(before ?? {});
      const isEmpty = Object.keys(after).length === 0;
      return { after: isEmpty ? null : after, until: at + KEPT, result: after };
    });
  }
}
