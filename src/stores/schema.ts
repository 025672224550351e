import { closeSync, openSync, renameSync } from 'node:fs';
import { NewerSchemaError } from './errors.ts';
import type { Sqlite } from './sqlite.ts';

/** What each schema version added; the version of a file is how many of these it has been through. */
const MIGRATIONS: readonly string[] = [
  `create table meta(name text primary key, value blob not null) strict, without rowid;
   create table conversation(
     id text primary key, version integer not null, log_seq integer not null, channel text not null,
     key blob, state blob, audit_count integer not null default 0, audit_head text not null default ''
   ) strict;
   create table seen(
     conversation text not null, id text not null, version integer not null, first integer not null, last integer not null,
     primary key(conversation, id)
   ) strict, without rowid;
   create table log(
     conversation text not null, seq integer not null, at integer not null, body blob not null, primary key(conversation, seq)
   ) strict, without rowid;
   create table effect(
     key text primary key, conversation text not null, name text not null, at integer not null, waits integer not null,
     state text not null, attempts integer not null default 0, not_before integer not null default 0,
     args blob not null, result blob, told integer not null default 0
   ) strict;
   create index effect_open on effect(at) where told = 0;
   create index effect_of on effect(conversation);
   create table timer(key text primary key, conversation text not null, due integer not null) strict;
   create index timer_due on timer(due);
   create index timer_of on timer(conversation);
   create table ticket(
     ref text primary key, conversation text not null, reason text not null, priority integer not null,
     opened_at integer not null, closed_at integer, outcome text, card blob
   ) strict;
   create unique index ticket_open on ticket(conversation) where closed_at is null;
   create table audit(
     conversation text not null, n integer not null, at integer not null, what text not null, detail text not null,
     hash text not null, primary key(conversation, n)
   ) strict, without rowid;
   create table quarantine(
     conversation text not null, version integer not null, at integer not null, key blob, state blob,
     primary key(conversation, version)
   ) strict, without rowid;`,
  `create table record(name text primary key, value text not null, until integer not null) strict, without rowid;
   create index record_until on record(until);
   alter table ticket add column claimed_by text;
   alter table ticket add column claimed_name text;
   alter table ticket add column claimed_at integer;
   create table desk_event(
     n integer primary key autoincrement, at integer not null, conversation text not null, what text not null
   ) strict;`,
  `create index audit_at on audit(at, conversation, n);
   create index ticket_of on ticket(conversation, opened_at);`,
];

/**
 * Brings a data file to this release's schema, in one transaction and after a copy of it was made next to it.
 * @throws NewerSchemaError and leaves the file as it is.
 */
export function migrate(db: Sqlite, file: string, migrations: readonly string[] = MIGRATIONS): void {
  const found = versionOf(db);
  if (found > migrations.length) throw new NewerSchemaError(found, migrations.length);
  if (found === migrations.length) return;
  if (found > 0) copyTo(db, `${file}.schema-${found}`);
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const step of migrations.slice(found)) db.exec(step);
    db.exec(`PRAGMA user_version = ${migrations.length}`);
    db.exec('COMMIT');
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function versionOf(db: Sqlite): number {
  const row = db.prepare<{ user_version: number }>('PRAGMA user_version', ['user_version']).get([]);
  return row?.user_version ?? 0;
}

// Named only when whole: a kill half-way must not pass for a copy.
function copyTo(db: Sqlite, copy: string): void {
  const draft = `${copy}.draft`;
  closeSync(openSync(draft, 'w', 0o600));
  db.exec(`VACUUM INTO '${draft.replaceAll("'", "''")}'`);
  renameSync(draft, copy);
}
