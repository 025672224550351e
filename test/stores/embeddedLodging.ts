import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyRing } from '../../src/seal/keyRing.ts';
import { EmbeddedStore, type EmbeddedOptions } from '../../src/stores/embedded.ts';
import { Sqlite } from '../../src/stores/sqlite.ts';
import type { Lodging } from '../contracts/stand.ts';

export const dataKey = (letter: string): string => Buffer.alloc(32, letter).toString('base64');

export interface EmbeddedLodging extends Lodging {
  readonly file: string;
  readonly store: EmbeddedStore;
  restart(over?: Partial<EmbeddedOptions>): Promise<EmbeddedStore>;
  /** Closes the store, until it is restarted. */
  shut(): Promise<void>;
  /** Runs SQL on the file while the store is shut. */
  meanwhile<T>(work: (db: Sqlite) => T): Promise<T>;
}

/** An embedded store in a folder of its own; `store` is always the one that was opened last. */
export function embeddedLodging(over: Partial<EmbeddedOptions> = {}): EmbeddedLodging {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-'));
  const file = join(folder, 'latchkey.db');
  const options = { file, keys: KeyRing.parse(dataKey('k')), random: Math.random, ...over };
  let store = new EmbeddedStore(options);
  let open = true;
  const shut = async () => {
    if (open) await store.close();
    open = false;
  };
  const restart = async (changed: Partial<EmbeddedOptions> = {}) => {
    await shut();
    store = new EmbeddedStore({ ...options, ...changed });
    open = true;
    return store;
  };
  const meanwhile = async <T>(work: (db: Sqlite) => T): Promise<T> => {
    await shut();
    const db = new Sqlite(file);
    const result = work(db);
    db.close();
    await restart();
    return result;
  };
  return {
    file,
    restart,
    shut,
    meanwhile,
    get store() {
      return store;
    },
    bytesAtRest: async () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))),
    damage: (conversation) =>
      meanwhile((db) => {
        db.prepare('update conversation set state = ? where id = ?').run([Buffer.from('damaged'), conversation]);
      }),
    discard: async () => {
      await shut();
      rmSync(folder, { recursive: true });
    },
  };
}
