import type { LogRow } from '../../../src/stores/store.ts';
import { EMERGENCY, NAME } from './nextWords.ts';
import type { EffectRow } from './records.ts';
import type { Check, Story } from './story.ts';

interface Case extends Story {
  readonly calls: ReadonlyMap<string, number>;
}

/** What these effects do reaches the provider; staff's are done in the house. */
const CALLED = new Set(['requestReset', 'checkHealth']);
/** Looking into an account takes a proof of identity that nothing can give yet. */
const FAILS = new Set(['lookUp']);
const SENT = 'If it matches what we have';
/** Said in the turn that raises the alarm about an account; also when such a question is only put again. */
const ALARMED =
  /I am glad you told us|Is your email still only yours|Did you give anyone a code|ask for "privacy help"/;
/** An effect is there exactly if its turn is, was called for at most once, and came back to its conversation once. */
export function checkEffects(story: Case, check: Check): void {
  const { effects, seen, timers } = story;
  const turns = new Set(seen.map(({ id }) => id));
  for (const effect of effects) checkEffect(effect, story, check);
  for (const { waits, key } of effects)
    check(turns.has(`effect:${key}`) === (waits === 1), `${key}: not one turn if and only if it was waited for`);
  const brought = seen.filter(({ id }) => id.startsWith('effect:')).length;
  check(brought === effects.filter(({ waits }) => waits === 1).length, `${brought} results, for other effects`);
  for (const key of timers) check(!turns.has(`timer:${key}`), `${key}: fired, and still set`);
  checkCauses(story, check);
}

function checkEffect({ key, name, state, told }: EffectRow, { saved, calls }: Case, check: Check): void {
  const count = calls.get(key) ?? 0;
  check(count <= 1, `${key}: called for ${count} times`);
  check(count === 0 || CALLED.has(name), `${key}: ${name} was called for`);
  const known = state === (FAILS.has(name) ? 'failed' : 'delivered') && count === (CALLED.has(name) ? 1 : 0);
  check(state === 'unknown' || known, `${key}: ${name} is ${state} after ${count} calls`);
  check(told === 1, `${key}: its conversation was not told`);
  check(turnOf(key) <= saved.version, `${key}: there is no such turn`);
}

// Words and deeds of one turn: neither may be there without the other.
function checkCauses({ effects, heard, seen, timers, log }: Case, check: Check): void {
  const asked = (name: string): Set<number> =>
    new Set(effects.filter((effect) => effect.name === name).map(({ key }) => turnOf(key)));
  const alerts = asked('raiseAlert');
  const resets = asked('requestReset');
  const cases = asked('openTicket');
  for (const { id, next, rows } of heard) {
    const version = seen.find((row) => row.id === id)?.version ?? 0;
    const text = 'text' in next ? next.text : '';
    checkAlert({ id, text, rows, alerted: alerts.has(version), toStaff: cases.has(version) }, check);
    const sent = text === NAME && said(rows, SENT);
    check(resets.has(version) === sent, `${id}: a reset, or the words for it, without the other`);
  }
  const fired = seen.filter(({ id }) => id.startsWith('timer:')).map(({ id }) => id.slice('timer:'.length));
  for (const key of [...timers, ...fired]) {
    const turn = seen[turnOf(key) - 1];
    const rows = turn === undefined ? [] : log.slice(turn.first - 1, turn.last);
    check(said(rows, ''), `${key}: set by a turn that said nothing`);
  }
}

interface Told {
  readonly id: string;
  readonly text: string;
  readonly rows: readonly LogRow[];
  readonly alerted: boolean;
  /** The turn opens a case; where every question was asked before, it says nothing until that is stored. */
  readonly toStaff: boolean;
}

function checkAlert({ id, text, rows, alerted, toStaff }: Told, check: Check): void {
  check(text !== EMERGENCY || alerted, `${id}: an emergency without an alert`);
  const alarmed = toStaff || text === EMERGENCY || rows.some((row) => row.from !== 'patient' && ALARMED.test(row.text));
  check(alarmed || !alerted, `${id}: an alert without a cause`);
}

/** Keys are conversation/turn/ordinal. */
function turnOf(key: string): number {
  return Number(key.split('/')[1]);
}

function said(rows: readonly LogRow[], words: string): boolean {
  return rows.some(({ from, text }) => from !== 'patient' && text.startsWith(words));
}
