import type { KeyRing } from '../../../src/seal/keyRing.ts';
import { EmbeddedStore } from '../../../src/stores/embedded.ts';
import { Sqlite, type Statement } from '../../../src/stores/sqlite.ts';
import type { Store } from '../../../src/stores/store.ts';

export interface SeenRow {
  readonly id: string;
  readonly version: number;
  readonly first: number;
  readonly last: number;
}

export interface EffectRow {
  readonly key: string;
  readonly conversation: string;
  readonly name: string;
  readonly state: string;
  readonly waits: number;
  readonly told: number;
}

export interface TicketRow {
  readonly ref: string;
  readonly closed_at: number | null;
}

/** What the tables hold for one conversation, turns in order. */
export interface Records {
  readonly seen: readonly SeenRow[];
  readonly effects: readonly EffectRow[];
  readonly timers: readonly string[];
  readonly tickets: readonly TicketRow[];
}

/** What is stored, as it is, past the store. */
export interface Data {
  conversations(): Promise<string[]>;
  of(conversation: string): Promise<Records>;
  close(): void;
}

/** Where everything is once all processes are dead: a store to read it with, and what lies below. */
export interface Place {
  readonly store: Store;
  readonly data: Data;
}

/** What a data file holds. */
export async function inFile(file: string, keys: KeyRing): Promise<Place> {
  return { store: new EmbeddedStore({ file, keys, random: Math.random }), data: new DataFile(file) };
}

class DataFile implements Data {
  readonly #db: Sqlite;
  readonly #seen: Statement<SeenRow>;
  readonly #effects: Statement<EffectRow>;
  readonly #timers: Statement<{ key: string }>;
  readonly #tickets: Statement<TicketRow>;

  constructor(file: string) {
    this.#db = new Sqlite(file);
    const of = 'where conversation = ?';
    const effect = ['key', 'conversation', 'name', 'state', 'waits', 'told'] as const;
    const seen = ['id', 'version', 'first', 'last'] as const;
    this.#seen = this.#db.prepare(`select * from seen ${of} order by version`, seen);
    this.#effects = this.#db.prepare(`select * from effect ${of}`, effect);
    this.#timers = this.#db.prepare(`select * from timer ${of}`, ['key']);
    this.#tickets = this.#db.prepare(`select * from ticket ${of}`, ['ref', 'closed_at']);
  }

  async conversations(): Promise<string[]> {
    const all = this.#db.prepare<{ id: string }>('select id from conversation', ['id']).all([]);
    return all.map(({ id }) => id);
  }

  async of(conversation: string): Promise<Records> {
    return {
      seen: this.#seen.all([conversation]),
      effects: this.#effects.all([conversation]),
      timers: this.#timers.all([conversation]).map(({ key }) => key),
      tickets: this.#tickets.all([conversation]),
    };
  }

  close(): void {
    this.#db.close();
  }
}
