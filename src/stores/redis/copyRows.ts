import type { AuditRow, DeskEvent } from '../store.ts';
import type { Argument } from './link.ts';
import { atRest } from './logs.ts';
import { auditPlace } from './audits.ts';
import { PREFIX } from './prelude.ts';

export type Command = readonly [command: string, ...arguments: Argument[]];

/** One thing to be written, and what is to be found there afterwards. */
export interface Step {
  readonly write: Command;
  readonly look: Command;
  readonly gives: readonly Argument[];
}

type Fields = Readonly<Record<string, Argument | null>>;

export interface ConversationRow {
  readonly id: string;
  readonly version: number;
  readonly log_seq: number;
  readonly channel: string;
  readonly key: Buffer | null;
  readonly state: Buffer | null;
  readonly audit_count: number;
  readonly audit_head: string;
}

/** The rows of one conversation's smaller tables. */
export interface Belongings {
  readonly ticket: string;
  readonly timers: readonly { readonly key: string; readonly due: number }[];
  readonly seen: readonly {
    readonly id: string;
    readonly version: number;
    readonly first: number;
    readonly last: number;
  }[];
  readonly log: readonly { readonly seq: number; readonly at: number; readonly body: Buffer }[];
  readonly audit: readonly AuditRow[];
  readonly quarantine: readonly {
    readonly version: number;
    readonly at: number;
    readonly key: Buffer | null;
    readonly state: Buffer | null;
  }[];
}

export interface EffectRow {
  readonly key: string;
  readonly conversation: string;
  readonly name: string;
  readonly at: number;
  readonly waits: number;
  readonly state: string;
  readonly attempts: number;
  readonly not_before: number;
  readonly args: Buffer;
  readonly result: Buffer | null;
  readonly told: number;
}

export interface TicketRow {
  readonly ref: string;
  readonly conversation: string;
  readonly reason: string;
  readonly priority: number;
  readonly opened_at: number;
  readonly closed_at: number | null;
  readonly outcome: string | null;
  readonly card: Buffer | null;
  readonly claimed_by: string | null;
  readonly claimed_name: string | null;
  readonly claimed_at: number | null;
}

export interface RecordRow {
  readonly name: string;
  readonly value: string;
  readonly until: number;
}

export function conversationSteps(row: ConversationRow, belongings: Belongings): Step[] {
  const { id, key, state } = row;
  const { ticket, timers, seen, log, audit, quarantine } = belongings;
  const timerKeys = JSON.stringify(timers.map((timer) => timer.key));
  const place = { version: row.version, logSeq: row.log_seq, channel: row.channel, key, state, ticket };
  const ends = { auditCount: row.audit_count, auditHead: row.audit_head, timers: timerKeys };
  return [
    hash(`conversation:${id}`, { ...place, ...ends }),
    ...seen.map((one) => hash(`seen:${id}`, { [one.id]: `${one.version} ${one.first} ${one.last}` })),
    ...log.map(({ seq, at, body }) => hash(`log:${id}`, { [String(seq)]: atRest(at, body) })),
    ...audit.flatMap((one, i) => [listed(`audit:${id}`, i, JSON.stringify(one)), scored('audits', auditPlace(one), 0)]),
    ...(audit.length > 0 ? [scored('audited', id, 0)] : []),
    ...quarantine.map((one) =>
      hash(`quarantine:${id}`, {
        [`${one.version}:at`]: one.at,
        [`${one.version}:key`]: one.key ?? '',
        [`${one.version}:state`]: one.state ?? '',
      }),
    ),
    ...timers.flatMap((timer) => [scored('timers', timer.key, timer.due), hash('timersOf', { [timer.key]: id })]),
  ];
}

/** @param entry where it stands in the stream; empty for one that is told */
export function effectSteps(row: EffectRow, entry: string): Step[] {
  const { key, conversation, name, at, waits, state, attempts, not_before: notBefore, args, result, told } = row;
  const fields = { conversation, name, at, waits, state, attempts, notBefore, args, result, told, entry, owner: '' };
  return [
    hash(`effect:${key}`, fields),
    member(`effects:${conversation}`, key),
    ...(entry === '' ? [] : [streamed('outbox', entry, ['key', key])]),
  ];
}

export function ticketSteps(row: TicketRow): Step[] {
  const { ref, conversation, reason, priority, card } = row;
  const claim = { claimedBy: row.claimed_by, claimedName: row.claimed_name, claimedAt: row.claimed_at };
  const times = { openedAt: row.opened_at, closedAt: row.closed_at, outcome: row.outcome };
  return [
    hash(`ticket:${ref}`, { conversation, reason, priority, card, ...times, ...claim }),
    member(`tickets:${conversation}`, ref),
    ...(row.closed_at === null ? [member('tickets', ref)] : []),
  ];
}

export function recordSteps({ name, value, until }: RecordRow, lastsMs: number): Step[] {
  const kept = `{"value":${value},"until":${until}}`;
  const key = `${PREFIX}record:${name}`;
  return [{ write: ['SET', key, kept, 'PX', Math.ceil(lastsMs)], look: ['GET', key], gives: [kept] }];
}

export function deskSteps({ n, at, conversation, what }: DeskEvent): Step[] {
  return [streamed('desk', `${n}-0`, ['at', at, 'conversation', conversation, 'what', what])];
}

export function counted(name: string, value: number): Step {
  return { write: ['SET', PREFIX + name, value], look: ['GET', PREFIX + name], gives: [value] };
}

function hash(name: string, fields: Fields): Step {
  const there = Object.entries(fields).filter((field): field is [string, Argument] => field[1] !== null);
  const key = PREFIX + name;
  return {
    write: ['HSET', key, ...there.flat()],
    look: ['HMGET', key, ...there.map(([field]) => field)],
    gives: there.map(([, value]) => value),
  };
}

function member(name: string, value: string): Step {
  const key = PREFIX + name;
  return { write: ['SADD', key, value], look: ['SISMEMBER', key, value], gives: [1] };
}

function scored(name: string, value: string, score: number): Step {
  const key = PREFIX + name;
  return { write: ['ZADD', key, score, value], look: ['ZSCORE', key, value], gives: [score] };
}

function listed(name: string, index: number, value: string): Step {
  const key = PREFIX + name;
  return { write: ['RPUSH', key, value], look: ['LINDEX', key, index], gives: [value] };
}

function streamed(name: string, id: string, fields: readonly Argument[]): Step {
  const key = PREFIX + name;
  return { write: ['XADD', key, id, ...fields], look: ['XRANGE', key, id, id], gives: [id, ...fields] };
}
