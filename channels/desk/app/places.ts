import type { DeskState } from './state.ts';

/** Where someone is at the desk: on one of its screens, with a case open or none. */
export type Place = Pick<DeskState, 'page' | 'ref'>;

/** A place, and whose. */
interface Kept extends Place {
  readonly by: string;
}

const FIRST: Place = { page: 'cases', ref: null };

/**
 * The places one has been at, in the browser's own history, so that its Back button goes from a case to the queue and not out of the
 * desk. The address stays the same: no case number gets into lists of pages visited. Whoever signs in next in this browser finds
 * none of them.
 */
export class Places {
  #by: string | null = null;

  /** `arrived` is told where Back or Forward led, while someone is signed in. */
  constructor(arrived: (place: Place) => void) {
    addEventListener('popstate', () => this.#by !== null && arrived(this.#here()));
  }

  /** From now on they are that person's. @returns where the same person was, should the page have been loaded again */
  begin(by: string): Place {
    this.#by = by;
    return this.#here();
  }

  end(): void {
    this.#by = null;
  }

  /** On to another place, from which Back leads here. */
  go(place: Place): void {
    const { page, ref } = this.#here();
    if (place.page !== page || place.ref !== ref) history.pushState(this.#kept(place), '');
  }

  /** What was here is no place any more. */
  replace(place: Place): void {
    history.replaceState(this.#kept(place), '');
  }

  #here(): Place {
    const kept = history.state as Kept | null;
    return kept?.by === this.#by ? { page: kept.page, ref: kept.ref } : FIRST;
  }

  #kept({ page, ref }: Place): Kept | null {
    return this.#by === null ? null : { page, ref, by: this.#by };
  }
}
