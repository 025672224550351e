import type { SealingKey } from '../../seal/sealingKey.ts';
import { stateAfter } from '../effectStates.ts';
import { ConflictError } from '../errors.ts';
import { openedJson, recordName } from '../sealed.ts';
import type { Sqlite } from '../sqlite.ts';
import type { Effect, EffectResult, EffectState, NewEffect, TakenOver, Time } from '../store.ts';
import type { Conversations } from './conversations.ts';

interface Row {
  readonly key: string;
  readonly conversation: string;
  readonly name: string;
  readonly waits: number;
  readonly state: EffectState;
  readonly attempts: number;
  readonly not_before: Time;
  readonly args: Buffer;
  readonly result: Buffer | null;
}

const COLUMNS = ['key', 'conversation', 'name', 'waits', 'state', 'attempts', 'not_before', 'args', 'result'] as const;

/** The outbox's rows. */
export class Effects {
  readonly #conversations: Conversations;
  readonly #statements: ReturnType<typeof statementsOf>;

  constructor(db: Sqlite, conversations: Conversations) {
    this.#conversations = conversations;
    this.#statements = statementsOf(db);
  }

  add(effect: NewEffect, of: { readonly conversation: string; readonly at: Time; readonly key: SealingKey }): void {
    const args = of.key.seal(effect.args, recordName.args(effect.key));
    const { key, name, waits, notBefore = 0 } = effect;
    this.#statements.add.run([key, of.conversation, name, of.at, waits ? 1 : 0, notBefore, args]);
  }

  open(): readonly Effect[] {
    return this.#statements.open.all([]).map((row) => this.#read(row));
  }

  isOpen(key: string): boolean {
    return this.#statements.untold.get([key]) !== undefined;
  }

  handOver(key: string): Effect | null {
    if (this.#statements.handOver.run([key]) !== 1) return null;
    const row = this.#statements.one.get([key]);
    return row === undefined ? null : this.#read(row);
  }

  putBack(key: string, notBefore: Time): void {
    this.#statements.putBack.run([notBefore, key]);
  }

  settle(key: string, result: EffectResult): void {
    const row = this.#statements.one.get([key]);
    if (row === undefined) return; // its conversation was deleted meanwhile
    const sealed =
      this.#conversations.keyOf(row.conversation)?.seal(JSON.stringify(result), recordName.result(key)) ?? null;
    this.#statements.settle.run([stateAfter(result), sealed, key]);
  }

  /** @throws ConflictError when another turn has told it. */
  tell(key: string): void {
    if (this.#statements.tell.run([key]) !== 1) throw new ConflictError(`effect ${key}`);
  }

  takeOver(held: ReadonlySet<string>): TakenOver {
    const abandoned = this.open().filter(({ key, state }) => state === 'handed over' && !held.has(key));
    for (const { key } of abandoned) this.#statements.lose.run([key]);
    const unsure = abandoned.filter(({ waits }) => !waits).map((effect): Effect => ({ ...effect, state: 'unknown' }));
    return { lost: abandoned.length, effects: this.open().filter(({ key }) => !held.has(key)), unsure };
  }

  #read({ waits, not_before: notBefore, args, result, ...row }: Row): Effect {
    const key = this.#conversations.keyOf(row.conversation);
    return {
      ...row,
      waits: waits === 1,
      notBefore,
      args: openedJson(args, recordName.args(row.key), key) as Effect['args'],
      result: openedJson(result, recordName.result(row.key), key) as Effect['result'],
    };
  }
}

function statementsOf(db: Sqlite) {
  const row = `select ${COLUMNS.join(', ')} from effect`;
  return {
    add: db.prepare(
      `insert into effect(key, conversation, name, at, waits, not_before, state, args) values(?, ?, ?, ?, ?, ?, 'queued', ?)`,
    ),
    one: db.prepare<Row>(`${row} where key = ?`, COLUMNS),
    untold: db.prepare<{ key: string }>('select key from effect where key = ? and told = 0', ['key']),
    open: db.prepare<Row>(`${row} where told = 0 order by at, key`, COLUMNS),
    handOver: db.prepare(
      `update effect set state = 'handed over', attempts = attempts + 1 where key = ? and state = 'queued'`,
    ),
    putBack: db.prepare(`update effect set state = 'queued', not_before = ? where key = ? and state = 'handed over'`),
    settle: db.prepare(
      `update effect set state = ?, result = ?, told = 1 - waits
       where key = ? and (state = 'handed over' or (state = 'unknown' and waits = 0))`,
    ),
    tell: db.prepare('update effect set told = 1 where key = ? and told = 0'),
    lose: db.prepare(`update effect set state = 'unknown', told = 1 - waits where key = ?`),
  };
}
