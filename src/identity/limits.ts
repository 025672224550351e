import type { Store, Time } from '../stores/store.ts';

/** At most so many in so long; counted from the first. */
export interface Limit {
  /** What is counted, such as "sends an hour". */
  readonly name: string;
  readonly most: number;
  /** Milliseconds. */
  readonly within: number;
}

interface Count {
  readonly used: number;
  readonly since: Time;
}

/** Counts uses against limits, in the store: counts survive a restart, and of many at once no more pass than may. */
export class Limits {
  readonly #store: Pick<Store, 'change'>;

  constructor(store: Pick<Store, 'change'>) {
    this.#store = store;
  }

  /** Takes one use of each limit for `whom`. @returns whether all of them had one left; one that had none is not used up further. */
  async take(limits: readonly Limit[], whom: string, at: Time): Promise<boolean> {
    let allowed = true;
    for (const limit of limits) allowed = (await this.#takeOne(limit, whom, at)) && allowed;
    return allowed;
  }

  /** Begins to count anew. */
  clear({ name }: Limit, whom: string, at: Time): Promise<null> {
    return this.#store.change<Count, null>(recordOf(name, whom), at, () => ({
      after: null,
      until: at,
      result: null,
    }));
  }

  #takeOne({ name, most, within }: Limit, whom: string, at: Time): Promise<boolean> {
    return this.#store.change<Count, boolean>(recordOf(name, whom), at, (before) => {
      // A clock that was set back must not keep anybody out for longer than the window.
      const { used, since } = { used: before?.used ?? 0, since: Math.min(before?.since ?? at, at) };
      const allowed = used < most;
      return { after: { used: allowed ? used + 1 : used, since }, until: since + within, result: allowed };
    });
  }
}

function recordOf(name: string, whom: string): string {
  return `limit ${name}: ${whom}`;
}
