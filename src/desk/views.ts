import type { Store, Time } from '../stores/store.ts';

/** A case that is kept open is one view; one that is opened again after so long, another (milliseconds). */
const ONE_VIEW = 15 * 60_000;

/** Tells a new view of a case from the desk's own reading again, which it does at every event. */
export class Views {
  readonly #store: Pick<Store, 'change'>;

  constructor(store: Pick<Store, 'change'>) {
    this.#store = store;
  }

  isNew(staffId: string, ref: string, at: Time): Promise<boolean> {
    return this.#store.change<Time, boolean>(`staff view ${ref} ${staffId}`, at, (before) => {
      const since = Math.min(before ?? at, at);
      return { after: since, until: since + ONE_VIEW, result: before === null || before > at };
    });
  }
}
