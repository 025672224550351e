/** Before the name of everything that we keep in Redis. */
export const PREFIX = 'latchkey:';

/** Where commits are announced. Only a hint to look: what counts is read from the store. */
export const NEWS = `${PREFIX}news`;

/** What a conversation's hash holds, in the order it is read. */
export const PLACE = [
  'version',
  'logSeq',
  'channel',
  'key',
  'state',
  'auditCount',
  'auditHead',
  'ticket',
  'timers',
] as const;

/**
 * What our scripts have in common. They make up the names of keys themselves, which Redis Cluster would not allow. An effect's
 * entry in the stream `outbox` is there until it is told; the group's pending list says which worker has it, and for how long
 * that one has not been heard of.
 */
export const PRELUDE = `
local P = '${PREFIX}'
local OUTBOX = P .. 'outbox'
local GROUP = 'workers'
local function conflict(what) return redis.error_reply('CONFLICT ' .. what) end
local function conversation(id) return P .. 'conversation:' .. id end
local function effect(key) return P .. 'effect:' .. key end
local function ticket(ref) return P .. 'ticket:' .. ref end
local function close(key)
  local entry = redis.call('HGET', effect(key), 'entry')
  redis.call('XACK', OUTBOX, GROUP, entry)
  redis.call('XDEL', OUTBOX, entry)
end
local function tell(key)
  redis.call('HSET', effect(key), 'told', '1')
  close(key)
end
local function effectRow(key)
  local row = redis.call('HMGET', effect(key), 'conversation', 'name', 'waits', 'state', 'attempts', 'notBefore', 'args',
    'result')
  if not row[1] then return false end
  row[9] = redis.call('HGET', conversation(row[1]), 'key')
  row[10] = key
  return row
end
local function ticketRow(ref)
  local row = redis.call('HMGET', ticket(ref), 'conversation', 'reason', 'priority', 'openedAt', 'claimedBy', 'claimedName',
    'claimedAt', 'card')
  if not row[1] then return false end
  row[9] = redis.call('HGET', conversation(row[1]), 'key')
  row[10] = ref
  return row
end
`;
