import { NEWS } from './prelude.ts';
import { script } from './link.ts';

/** A case opens, is taken, given back or ends; `fresh` for a ticket that is not there yet. */
export type TicketStep =
  | { readonly opens: string; readonly fresh?: true; readonly reason: string; readonly priority: string }
  | { readonly claims: string; readonly by: string; readonly name: string }
  /** Given back to the queue. */
  | { readonly releases: string }
  | { readonly closes: string; readonly outcome: string };

/** What the script is told beside the sealed bytes, as JSON. Numbers are text, for Lua would round them. */
export interface Plan {
  readonly conversation: string;
  readonly worker: string;
  /** The version that the turn began from. */
  readonly was: string;
  readonly at: string;
  /** Field, value, field, value of the conversation's hash, but for key and state. */
  readonly place: readonly string[];
  /** What is there cannot be read, and is kept aside. */
  readonly aside?: true;
  readonly messageId: string;
  /** Version, first and last row. */
  readonly seen: string;
  /** The numbers of the rows; their bytes follow. */
  readonly lines: readonly string[];
  readonly effects: readonly {
    readonly key: string;
    readonly name: string;
    readonly waits: string;
    readonly notBefore: string;
  }[];
  readonly settlesEffect?: string;
  readonly settlesTimer?: string;
  readonly dropped: readonly string[];
  readonly timers: readonly { readonly key: string; readonly due: string }[];
  readonly tickets: readonly TicketStep[];
  /** Rows as JSON, and their places among all. */
  readonly audits: readonly { readonly row: string; readonly place: string }[];
  readonly desk: readonly string[];
  /** For the other workers, as JSON. */
  readonly news: string;
}

/** A desk that was away for longer than so many events reads everything anew. */
const DESK_EVENTS = 100_000;

/**
 * One turn: all of it, or a conflict and nothing. Checks come first, for Lua cannot take back what it wrote.
 * Arguments: the plan, the conversation's wrapped key, its state, then the bytes of lines, effects and cards, in order.
 */
export const COMMIT = script(`
local p = cjson.decode(ARGV[1])
local place = conversation(p.conversation)
local seen = P .. 'seen:' .. p.conversation
if redis.call('EXISTS', P .. 'meta') == 0 then return redis.error_reply('LOST all data') end
if (redis.call('HGET', place, 'version') or '0') ~= p.was or redis.call('HEXISTS', seen, p.messageId) == 1 then
  return conflict('conversation ' .. p.conversation)
end
if p.settlesEffect and redis.call('HGET', effect(p.settlesEffect), 'told') ~= '0' then
  return conflict('effect ' .. p.settlesEffect)
end
if p.settlesTimer and not redis.call('ZSCORE', P .. 'timers', p.settlesTimer) then
  return conflict('timer ' .. p.settlesTimer)
end
for _, step in ipairs(p.tickets) do
  if step.fresh and redis.call('EXISTS', ticket(step.opens)) == 1 then return conflict('ticket ' .. step.opens) end
end

local argument = 3
local function bytes()
  argument = argument + 1
  return ARGV[argument]
end
if p.aside then
  local old = redis.call('HMGET', place, 'key', 'state')
  redis.call('HSET', P .. 'quarantine:' .. p.conversation, p.was .. ':at', p.at, p.was .. ':key', old[1] or '',
    p.was .. ':state', old[2] or '')
end
redis.call('HSET', place, 'key', ARGV[2], 'state', ARGV[3], unpack(p.place))
redis.call('HSET', seen, p.messageId, p.seen)
for _, seq in ipairs(p.lines) do redis.call('HSET', P .. 'log:' .. p.conversation, seq, bytes()) end
for _, e in ipairs(p.effects) do
  local entry = redis.call('XADD', OUTBOX, '*', 'key', e.key)
  redis.call('HSET', effect(e.key), 'conversation', p.conversation, 'name', e.name, 'at', p.at, 'waits', e.waits,
    'state', 'queued', 'attempts', '0', 'notBefore', e.notBefore, 'told', '0', 'args', bytes(), 'entry', entry, 'owner', p.worker)
  redis.call('SADD', P .. 'effects:' .. p.conversation, e.key)
end
if #p.effects > 0 then redis.call('XREADGROUP', 'GROUP', GROUP, p.worker, 'STREAMS', OUTBOX, '>') end
if p.settlesEffect then tell(p.settlesEffect) end

local function dropTimer(key)
  redis.call('ZREM', P .. 'timers', key)
  redis.call('HDEL', P .. 'timersOf', key)
end
if p.settlesTimer then dropTimer(p.settlesTimer) end
for _, key in ipairs(p.dropped) do dropTimer(key) end
for _, t in ipairs(p.timers) do
  redis.call('ZADD', P .. 'timers', t.due, t.key)
  redis.call('HSET', P .. 'timersOf', t.key, p.conversation)
end

for _, step in ipairs(p.tickets) do
  if step.opens then
    local row = ticket(step.opens)
    redis.call('HSET', row, 'conversation', p.conversation, 'reason', step.reason, 'priority', step.priority, 'card', bytes())
    redis.call('HSETNX', row, 'openedAt', p.at)
    redis.call('SADD', P .. 'tickets', step.opens)
    redis.call('SADD', P .. 'tickets:' .. p.conversation, step.opens)
  elseif step.claims then
    redis.call('HSET', ticket(step.claims), 'claimedBy', step.by, 'claimedName', step.name, 'claimedAt', p.at)
  elseif step.releases then
    redis.call('HDEL', ticket(step.releases), 'claimedBy', 'claimedName', 'claimedAt')
  else
    redis.call('HSET', ticket(step.closes), 'closedAt', p.at, 'outcome', step.outcome)
    redis.call('SREM', P .. 'tickets', step.closes)
  end
end
for _, audit in ipairs(p.audits) do
  redis.call('RPUSH', P .. 'audit:' .. p.conversation, audit.row)
  redis.call('ZADD', P .. 'audits', 0, audit.place)
  redis.call('ZADD', P .. 'audited', 0, p.conversation)
end
for _, what in ipairs(p.desk) do
  local n = redis.call('INCR', P .. 'desk:n')
  redis.call('XADD', P .. 'desk', 'MAXLEN', '~', '${DESK_EVENTS}', n .. '-0', 'at', p.at, 'conversation', p.conversation,
    'what', what)
end
redis.call('PUBLISH', '${NEWS}', p.news)
return 1
`);
