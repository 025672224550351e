import type { LogRow, Store, Unit } from '../../src/stores/store.ts';
import { unitOn } from './units.ts';

/** The conversation that the contract speaks of when it names none. */
export const ANA = 'conv-ana';

/** One store under test, empty at first. */
export interface Lodging {
  readonly store: Store;
  /** Closes the store and opens it again on the same data. `damage` does so too. */
  restart(): Promise<Store>;
  /** Everything it has written, as it rests. */
  bytesAtRest(): Promise<Buffer>;
  /** Damages the conversation's saved state. */
  damage(conversation: string): Promise<void>;
  discard(): Promise<void>;
}

/** Gives each test of the contract a store of its own. */
export class Stand {
  lodging!: Lodging;
  readonly #lodge: () => Promise<Lodging>;

  constructor(lodge: () => Promise<Lodging>) {
    this.#lodge = lodge;
  }

  get store(): Store {
    return this.lodging.store;
  }

  async open(): Promise<void> {
    this.lodging = await this.#lodge();
  }

  async restart(): Promise<void> {
    await this.lodging.restart();
  }

  async close(): Promise<void> {
    await this.lodging.discard();
  }

  /** Commits a turn on top of what is saved. */
  async put(over: Partial<Unit> = {}): Promise<readonly LogRow[]> {
    return this.store.commit(unitOn(await this.store.load(over.conversation ?? ANA), over));
  }
}
