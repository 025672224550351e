import type { KeyRing } from '../../seal/keyRing.ts';
import { WrongDataKeysError } from '../errors.ts';
import { recordName } from '../sealed.ts';
import type { Sqlite } from '../sqlite.ts';

const CHECK = 'key check';

/**
 * Makes sure that the data keys belong to this file before a conversation is read with the wrong ones and taken for
 * damaged; after a rotation, brings every conversation's key under the new one.
 * @throws WrongDataKeysError
 */
export function bringUnderKeys(db: Sqlite, keys: KeyRing): void {
  const check = db.prepare<{ value: Buffer }>('select value from meta where name = ?', ['value']).get([CHECK]);
  const renewed = check === undefined ? keys.newDataKey(CHECK).wrapped : rewrapped(keys, check.value);
  if (renewed === null) return;
  db.exec('BEGIN IMMEDIATE');
  if (check !== undefined) rewrapAll(db, keys);
  db.prepare('insert into meta values(?, ?) on conflict do update set value = excluded.value').run([CHECK, renewed]);
  db.exec('COMMIT');
}

function rewrapped(keys: KeyRing, check: Buffer): Buffer | null {
  try {
    return keys.rewrap(check, CHECK);
  } catch (cause) {
    throw new WrongDataKeysError({ cause });
  }
}

function rewrapAll(db: Sqlite, keys: KeyRing): void {
  const rows = db
    .prepare<{ id: string; key: Buffer }>('select id, key from conversation where key is not null', ['id', 'key'])
    .all([]);
  const update = db.prepare('update conversation set key = ? where id = ?');
  for (const { id, key } of rows) {
    const renewed = attempt(() => keys.rewrap(key, recordName.key(id)));
    if (renewed !== null) update.run([renewed, id]);
  }
}

// A damaged key stays as it is; its conversation finds out at its next turn.
function attempt(rewrap: () => Buffer | null): Buffer | null {
  try {
    return rewrap();
  } catch {
    return null;
  }
}
