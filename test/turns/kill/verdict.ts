import type { KeyRing } from '../../../src/seal/keyRing.ts';
import { firstBreak } from '../../../src/stores/auditChain.ts';
import { EmbeddedStore } from '../../../src/stores/embedded.ts';
import { Sqlite } from '../../../src/stores/sqlite.ts';
import type { LogRow, Saved } from '../../../src/stores/store.ts';
import { type Totals, totalsOf } from './bot.ts';
import type { Heard } from './patients.ts';

export interface Evidence {
  readonly file: string;
  readonly keys: KeyRing;
  readonly heard: readonly Heard[];
  readonly contradicted: readonly string[];
  readonly calls: ReadonlyMap<string, number>;
}

interface SeenRow {
  readonly id: string;
  readonly version: number;
  readonly first: number;
  readonly last: number;
}

interface EffectRow {
  readonly key: string;
  readonly conversation: string;
  readonly state: string;
  readonly waits: number;
  readonly told: number;
}

/** What the data says, once all processes are dead. */
export interface Verdict {
  readonly turns: number;
  readonly effects: Readonly<Record<string, number>>;
  /** Unknown effects that never reached the provider. */
  readonly neverCalled: number;
  readonly violations: readonly string[];
}

/** Reads the data file back and holds it against what patients heard, the provider counted, and the bot remembers. */
export async function verdictOn(evidence: Evidence): Promise<Verdict> {
  const { file, keys, calls } = evidence;
  const store = new EmbeddedStore({ file, keys, random: Math.random });
  const db = new Sqlite(file);
  try {
    const violations = evidence.contradicted.map((message) => `${message} was answered in two ways`);
    const check = (holds: boolean, otherwise: string): void => {
      if (!holds) violations.push(otherwise);
    };
    const effects = db
      .prepare<EffectRow>('select * from effect', ['key', 'conversation', 'state', 'waits', 'told'])
      .all([]);
    const conversations = db.prepare<{ id: string }>('select id from conversation', ['id']).all([]);
    let turns = 0;
    for (const { id } of conversations) {
      const seen = db
        .prepare<SeenRow>('select * from seen where conversation = ? order by version', [
          'id',
          'version',
          'first',
          'last',
        ])
        .all([id]);
      turns += seen.length;
      await checkConversation({ id, seen, store, evidence, effects }, check);
    }
    checkCalls(effects, calls, check);
    return {
      turns,
      effects: tally(effects),
      neverCalled: effects.filter(({ state, key }) => state === 'unknown' && !calls.has(key)).length,
      violations,
    };
  } finally {
    db.close();
    await store.close();
  }
}

type Check = (holds: boolean, otherwise: string) => void;

interface Case {
  readonly id: string;
  readonly seen: readonly SeenRow[];
  readonly store: EmbeddedStore;
  readonly evidence: Evidence;
  readonly effects: readonly EffectRow[];
}

async function checkConversation(of: Case, check: Check): Promise<void> {
  const { id, seen, store, evidence } = of;
  const saved = await store.load(id);
  const log = await store.since(id, 0);
  check(!saved.damaged, `${id}: its state cannot be read`);
  check(
    saved.version === seen.length && seen.every(({ version }, i) => version === i + 1),
    `${id}: version ${saved.version} with ${seen.length} seen`,
  );
  check(
    log.length === saved.logSeq && log.every(({ seq }, i) => seq === i + 1),
    `${id}: ${log.length} rows in a log of ${saved.logSeq}`,
  );
  check(
    seen.every(({ first }, i) => first === (seen[i - 1]?.last ?? 0) + 1) && (seen.at(-1)?.last ?? 0) === saved.logSeq,
    `${id}: answers overlap or leave rows out`,
  );
  const trail = await store.audit(id);
  check(
    firstBreak(trail) === null && trail.rows.length === seen.length,
    `${id}: ${trail.rows.length} audit rows for ${seen.length} turns, broken at ${firstBreak(trail)}`,
  );
  checkTotals({ ...of, saved }, log, check);
  const heard = evidence.heard.filter(({ conversation }) => conversation === id);
  check(heard.length === messagesIn(seen), `${id}: ${messagesIn(seen)} messages seen, ${heard.length} answered`);
  for (const { id: message, rows } of heard) {
    check(
      JSON.stringify(await store.seen(id, message)) === JSON.stringify(rows),
      `${id} ${message}: the answer on record is not the one received`,
    );
  }
}

// What the bot counted in its state against what its turns left elsewhere: neither may be there without the other.
function checkTotals(
  { id, seen, effects, saved }: Case & { readonly saved: Saved },
  log: readonly LogRow[],
  check: Check,
): void {
  const own = effects.filter(({ conversation }) => conversation === id);
  const kinds = (prefix: string): number => seen.filter((row) => row.id.startsWith(prefix)).length;
  const left: Totals = {
    messages: log.filter(({ from }) => from === 'patient').length,
    turns: seen.length,
    lines: log.filter(({ from }) => from === 'bot').length,
    effects: own.length,
    timers: kinds('timer:'),
  };
  const counted = totalsOf(saved.state);
  for (const [what, count] of Object.entries(left)) {
    check(
      counted?.[what as keyof Totals] === count,
      `${id}: ${count} ${what}, and the bot counted ${counted?.[what as keyof Totals]}`,
    );
  }
  const waiting = own.filter(({ waits }) => waits === 1);
  const told = new Set(seen.map((row) => row.id));
  check(
    kinds('effect:') === waiting.length && waiting.every(({ key }) => told.has(`effect:${key}`)),
    `${id}: not one turn for each effect it waited for`,
  );
  check(messagesIn(seen) === left.messages, `${id}: ${messagesIn(seen)} messages seen, ${left.messages} in the log`);
}

const messagesIn = (seen: readonly SeenRow[]): number => seen.filter(({ id }) => id.startsWith('m')).length;

function checkCalls(effects: readonly EffectRow[], calls: ReadonlyMap<string, number>, check: Check): void {
  const known = new Set(effects.map(({ key }) => key));
  for (const key of calls.keys()) check(known.has(key), `${key}: called for, and in no outbox`);
  for (const { key, state, told } of effects) {
    const count = calls.get(key) ?? 0;
    check(count <= 1, `${key}: called for ${count} times`);
    check(state === 'unknown' || (state === 'delivered' && count === 1), `${key}: ${state} after ${count} calls`);
    check(told === 1, `${key}: its conversation was not told`);
  }
}

function tally(effects: readonly EffectRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of effects) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
