import type { Store, Time } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { Staff } from './walls.ts';

/** Whoever did nothing for so long is not counted as here; milliseconds. */
const AWAY = 5 * 60_000;
/** How often it is written down that someone is here; milliseconds. */
const SEEN_AGAIN = 60_000;
const HERE = 'desk: here';

type Seen = Readonly<Record<string, { readonly name: string; readonly at: Time }>>;

/** Who sits at the desk now, on any worker. */
export class WhoIsHere {
  readonly #store: Pick<Store, 'record' | 'change'>;
  readonly #clock: Clock;
  readonly #told = new Map<string, Time>();

  constructor(store: Pick<Store, 'record' | 'change'>, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** A staff member did something. */
  async saw({ id, name }: Pick<Staff, 'id' | 'name'>): Promise<void> {
    const at = this.#clock.now();
    if (Math.abs(at - (this.#told.get(id) ?? -Infinity)) < SEEN_AGAIN) return;
    this.#told.set(id, at);
    await this.#change((before) => ({ ...before, [id]: { name, at } }));
  }

  async left(id: string): Promise<void> {
    this.#told.delete(id);
    await this.#change(({ [id]: _, ...others }) => others);
  }

  /** The latest first. */
  async here(): Promise<readonly { readonly name: string; readonly at: Time }[]> {
    const at = this.#clock.now();
    const seen = (await this.#store.record<Seen>(HERE, at)) ?? {};
    return Object.values(seen)
      .filter((one) => Math.abs(at - one.at) < AWAY)
      .sort((one, other) => other.at - one.at);
  }

  async #change(act: (before: Seen) => Seen): Promise<void> {
    const at = this.#clock.now();
    await this.#store.change<Seen, null>(HERE, at, (before) => {
      const recent = Object.entries(before ?? {}).filter(([, one]) => Math.abs(at - one.at) < AWAY);
      return { after: act(Object.fromEntries(recent)), until: at + AWAY, result: null };
    });
  }
}
