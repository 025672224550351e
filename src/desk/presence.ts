import type { Store, Time } from '../stores/store.ts';
import type { Staff } from './walls.ts';

/** A browser shows every ten seconds that it lives; one that missed six of them is gone (milliseconds). */
export const LEASE = 60_000;
/** Whoever looked at a case so lately is looking at it (milliseconds). */
const GLANCE = 25_000;

/** What a staff member has before them. */
export interface Look {
  readonly ref: string | null;
  /** They are writing to the patient. */
  readonly writing: boolean;
}

/** Another staff member on the same case. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly writing: boolean;
}

interface Here extends Pick<Staff, 'name' | 'role'> {
  readonly at: Time;
  readonly cases: Readonly<Record<string, { readonly at: Time; readonly writing: boolean }>>;
}

type Everyone = Readonly<Record<string, Here>>;

/** Who is at the desk now, and what they look at. One record, so that whoever is gone is gone for everyone. */
export class Presence {
  readonly #store: Pick<Store, 'change'>;

  constructor(store: Pick<Store, 'change'>) {
    this.#store = store;
  }

  /** A staff member's browser lives. @returns who else looks at the case that is before them. */
  async seen(by: Staff, look: Look | null, at: Time): Promise<readonly Viewer[]> {
    const { id, name, role } = by;
    const everyone = await this.#change(at, (before) => {
      const cases = before[id]?.cases ?? {};
      const { ref = null, writing = false } = look ?? {};
      const now = ref === null ? {} : { [ref]: { at, writing } };
      return { ...before, [id]: { name, role, at, cases: { ...cases, ...now } } };
    });
    if (!look?.ref) return [];
    const { ref } = look;
    return Object.entries(everyone).flatMap(([otherId, { name: other, cases }]) => {
      const seen = otherId === id ? undefined : cases[ref];
      return seen === undefined ? [] : [{ id: otherId, name: other, writing: seen.writing }];
    });
  }

  /** Everyone whose browser lives. */
  async here(at: Time): Promise<readonly Staff[]> {
    const everyone = await this.#change(at, (before) => before);
    return Object.entries(everyone).map(([id, { name, role }]) => ({ id, name, role }));
  }

  #change(at: Time, act: (before: Everyone) => Everyone): Promise<Everyone> {
    return this.#store.change<Everyone, Everyone>('desk: who is here', at, (before) => {
      const after = fresh(act(before ?? {}), at);
      return { after, until: at + LEASE, result: after };
    });
  }
}

function fresh(everyone: Everyone, at: Time): Everyone {
  // Who was seen in the future was seen before the clock was set back, or by a worker whose clock is a little ahead.
  const living = Object.entries(everyone).filter(([, here]) => Math.abs(at - here.at) < LEASE);
  return Object.fromEntries(
    living.map(([id, here]) => {
      const cases = Object.entries(here.cases).filter(([, seen]) => Math.abs(at - seen.at) < GLANCE);
      return [id, { ...here, cases: Object.fromEntries(cases) }];
    }),
  );
}
