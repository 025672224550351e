import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { turnOf } from '../../dialogs/ports.ts';
import type { Store } from '../../src/stores/store.ts';
import { firstBreak } from '../../src/stores/auditChain.ts';
import type { Bot } from '../../src/turns/turnAdapter.ts';
import { counted, countingBot, desk, type Desk, message } from './desk.ts';

let here: Desk;
const open = (...given: Parameters<typeof desk>) => (here = desk(...given));
afterEach(() => here.lodging.discard());

const log = async (conversation = 'ana') =>
  (await here.turns.since(conversation, 0)).map(({ from, text }) => `${from}: ${text}`);

/** A store that differs in some methods. */
const storeWith = (store: Store, over: Partial<Store>): Store =>
  new Proxy(store, {
    get: (target, name) => {
      const own: unknown = Reflect.get(over, name) ?? Reflect.get(target, name);
      return typeof own === 'function' ? (own as () => unknown).bind(target) : own;
    },
  });

const conflict = () => Object.assign(new Error('changed meanwhile'), { code: 'CONFLICT' });

describe('messages', () => {
  test('20 at once in one conversation are 20 turns, in the order they came', async () => {
    const { turns } = open(countingBot);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => turns.take(message('ana', `m${i + 1}`))));
    expect(answers.map(({ rows }) => rows.map(({ text }) => text))).toEqual(
      Array.from({ length: 20 }, (_, i) => [`m${i + 1}`, `${i + 1}`]),
    );
    expect(answers.flatMap(({ rows }) => rows.map(({ seq }) => seq))).toEqual(
      Array.from({ length: 40 }, (_, i) => i + 1),
    );
  });

  test('the same one again has the same answer and does nothing, also after a restart', async () => {
    const effects: Bot = async (context) => {
      await countingBot(context);
      turnOf(context).enqueue({ name: 'lookUp', args: {}, waits: true });
    };
    const { turns, lodging, again } = open(effects);
    const first = await turns.take(message('ana', 'm1'));
    const [second, third] = await Promise.all([
      turns.take(message('ana', 'm1')),
      turns.take(message('ana', 'm1', 'other words')),
    ]);
    await lodging.restart();
    const fourth = await again().take(message('ana', 'm1'));
    for (const answer of [second, third, fourth]) expect(answer).toEqual({ rows: first.rows, again: true });
    expect(await lodging.store.openEffects()).toHaveLength(1);
  });

  test('of different conversations never wait for each other', async () => {
    let release = (): void => undefined;
    const stuck = new Promise<void>((resolve) => (release = resolve));
    const { turns } = open(async (context) => {
      if (context.activity.text === 'stuck') await stuck;
      await countingBot(context);
    });
    const waiting = turns.take(message('ana', 'm1', 'stuck'));
    expect((await turns.take(message('bo', 'm1'))).rows).toHaveLength(2);
    release();
    await waiting;
    await turns.idle();
  });

  test('keep the channel that their conversation began on', async () => {
    const { turns } = open(async (context) => {
      await context.sendActivity(`${turnOf(context).channel} ${context.activity.channelId}`);
    });
    await turns.take(message('ana', 'm1', '', 'sms'));
    await turns.take(message('ana', 'm2', '', 'desk'));
    await turns.take(message('bo', 'm1', '', 'directline'));
    expect([await log(), await log('bo')]).toEqual([['bot: sms sms', 'bot: sms sms'], ['bot: web web']]);
  });

  test('that pass for results or timers are refused', async () => {
    const { turns } = open(countingBot);
    const forged = expect.objectContaining({ code: 'FORGED_EVENT' });
    await expect(turns.take({ ...message('ana', 'm1'), type: 'event', name: 'effect.result' })).rejects.toEqual(forged);
    await expect(turns.take(message('ana', 'effect:ana/1/0'))).rejects.toEqual(forged);
  });
});

describe('what the bot does', () => {
  test('is committed at once: lines, muted lines, buttons, effects, timers, case and audit', async () => {
    const { turns, lodging, clock } = open(async (context) => {
      const turn = turnOf(context);
      turn.remind(5);
      turn.cancelReminders();
      const keys = [
        turn.enqueue({ name: 'lookUp', args: {}, waits: true }),
        turn.enqueue({ name: 'noteForClinic', args: {}, waits: false }),
        turn.remind(99),
      ];
      turn.ticket({ reason: 'stuck', priority: 3, facts: {} } as never);
      turn.audit('handed off', { priority: 3 });
      await context.sendActivities([{ type: 'trace', text: 'memory' }, { type: 'typing' }]);
      await context.sendActivity({
        type: 'message',
        text: 'Pick one',
        suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'A', value: 'a' }] },
      });
      turn.mute();
      await context.sendActivity(keys.join(' '));
    });
    const { rows } = await turns.take(message('ana', 'm1'));
    expect(rows).toEqual([
      {
        seq: 1,
        at: clock.at,
        from: 'bot',
        text: 'Pick one',
        suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'A', value: 'a' }] },
      },
      { seq: 2, at: clock.at, from: 'note', text: 'ana/1/0 ana/1/1 ana/1/t1' },
    ]);
    expect((await lodging.store.openEffects()).map(({ key, waits }) => [key, waits])).toEqual([
      ['ana/1/0', true],
      ['ana/1/1', false],
    ]);
    expect(await lodging.store.timers(9)).toEqual([{ key: 'ana/1/t1', conversation: 'ana', due: 99 }]);
    expect(await lodging.store.ticketOf('ana')).toMatchObject({ reason: 'stuck' });
    expect(firstBreak(await lodging.store.audit('ana'))).toBeNull();
  });

  test('is told to those who watch for commits, and a watcher that fails spoils nothing', async () => {
    const { turns, log: kept } = open(countingBot);
    const seen: string[] = [];
    const unwatch = turns.onCommitted(({ conversation, rows }) => void seen.push(`${conversation} ${rows.length}`));
    turns.onCommitted(() => {
      throw new Error('broken watcher');
    });
    await turns.take(message('ana', 'm1'));
    await turns.take(message('ana', 'm1'));
    unwatch();
    await turns.take(message('ana', 'm2'));
    expect(seen).toEqual(['ana 2']);
    expect(kept.lines).toHaveLength(2);
  });

  test('cannot be taken back', async () => {
    const { turns } = open(async (context) => {
      for (const attempt of [
        () => context.deleteActivity('1'),
        () => context.updateActivity({ id: '1' }),
        () => context.adapter.continueConversation({}, async () => undefined),
      ]) {
        await attempt().catch(async (error: unknown) => {
          await context.sendActivity((error as { code: string }).code);
        });
      }
    });
    await turns.take(message('ana', 'm1'));
    expect(await log()).toEqual(Array(3).fill('bot: UNSUPPORTED_ACTION'));
  });
});

describe('a turn that throws', () => {
  const poisoned: Bot = async (context) => {
    await countingBot(context);
    turnOf(context).enqueue({ name: 'lookUp', args: {}, waits: true });
    if (context.activity.text.startsWith('boom')) throw new Error(`cannot read ${context.activity.text}`);
  };

  test('leaves one apology with a handoff, on the state from before; words are masked and never logged', async () => {
    const { turns, lodging, log: kept } = open(poisoned);
    await turns.take(message('ana', 'm1'));
    await turns.take(message('ana', 'm2', 'boom canary hunter2'));
    await turns.take(message('ana', 'm3'));
    expect(await log()).toEqual([
      'patient: m1',
      'bot: 1',
      'patient: boom canary *****',
      'bot: Sorry. Staff will help you.',
      'patient: m3',
      'bot: 2',
    ]);
    expect(await turns.take(message('ana', 'm2'))).toMatchObject({ again: true });
    expect((await lodging.store.openEffects()).map(({ key }) => key)).toEqual(['ana/1/0', 'ana/3/0']);
    expect((await lodging.store.audit('ana')).rows.map(({ what }) => what)).toEqual(['handed to staff']);
    expect(kept.lines).toMatchObject([
      [{ conversation: 'ana', messageId: 'm2', fault: { name: 'Error' } }, expect.stringContaining('apology')],
    ]);
    expect(JSON.stringify(kept.lines)).not.toMatch(/canary|hunter2/);
  });

  test('logs what is inside a DialogContextError, without the dialog stack', async () => {
    const { turns, log: kept } = open(async () => {
      const inner = Object.assign(new TypeError('canary'), { code: 'INNER' });
      throw Object.assign(new Error('outer'), {
        name: 'DialogContextError',
        error: inner,
        dialogContext: { stack: ['canary'] },
      });
    });
    await turns.take(message('ana', 'm1'));
    expect(kept.lines).toMatchObject([[{ fault: { name: 'TypeError', code: 'INNER' } }, expect.anything()]]);
    expect(JSON.stringify(kept.lines)).not.toContain('canary');
  });

  test('also as the apology, leaves the last resort', async () => {
    const { turns, log: kept } = open(poisoned, {
      apologise: async () => {
        throw new Error('no apology');
      },
    });
    await turns.take(message('ana', 'm1', 'boom'));
    expect(await log()).toEqual(['patient: boom', 'bot: Please call us.']);
    expect(kept.lines).toHaveLength(2);
  });

  test('because its state cannot be saved gets the apology too', async () => {
    const { turns } = open(async (context) => {
      (turnOf(context).state as { big?: bigint }).big = 1n;
    });
    await turns.take(message('ana', 'm1'));
    expect(await log()).toEqual(['patient: m1', 'bot: Sorry. Staff will help you.']);
  });
});

describe('a version conflict', () => {
  const conflicting = (times: number) => {
    const { again, lodging } = open(countingBot);
    const { store } = lodging;
    const commit = jest.fn<Store['commit']>(async (unit) => {
      if (commit.mock.calls.length <= times) throw conflict();
      return store.commit(unit);
    });
    return { turns: again({ store: storeWith(store, { commit }) }), commit };
  };

  test('is retried, from the newest state', async () => {
    const { turns, commit } = conflicting(20);
    await turns.take(message('ana', 'm1'));
    expect(commit).toHaveBeenCalledTimes(21);
    expect(await log()).toEqual(['patient: m1', 'bot: 1']);
    expect(here.log.lines).toEqual([]);
  });

  test('that does not end becomes an apology', async () => {
    const { turns, commit } = conflicting(21);
    await turns.take(message('ana', 'm1'));
    expect(commit).toHaveBeenCalledTimes(22);
    expect(await log()).toEqual(['patient: m1', 'bot: Sorry. Staff will help you.']);
  });
});

describe('a damaged conversation', () => {
  test('goes to staff with an apology, keeps its log, and lives on', async () => {
    const { turns, lodging, again, log: kept } = open(countingBot);
    await turns.take(message('ana', 'm1'));
    await lodging.damage('ana');
    here.turns = again();
    await here.turns.take(message('ana', 'm2'));
    await here.turns.take(message('ana', 'm3'));
    expect(await log()).toEqual([
      'patient: m1',
      'bot: 1',
      'patient: m2',
      'bot: Sorry. Staff will help you.',
      'patient: m3',
      'bot: 1',
    ]);
    expect(kept.lines).toMatchObject([[{ fault: { code: 'DAMAGED_CONVERSATION' } }, expect.anything()]]);
    const aside = await lodging.meanwhile((db) =>
      db.prepare<{ state: Buffer }>('select state from quarantine', ['state']).all([]),
    );
    expect(String(aside[0]?.state)).toBe('damaged');
  });
});

describe('a full disk', () => {
  test('refuses the turn without an apology that could not be kept either; the message may come again when there is room', async () => {
    const { turns, lodging, again } = open(async (context) => {
      counted(context).count++;
      await context.sendActivity('x'.repeat(context.activity.text === 'big' ? 100_000 : 1));
    });
    await turns.take(message('ana', 'm1'));
    await lodging.restart({ maxPages: 40 });
    here.turns = again();
    await expect(here.turns.take(message('ana', 'm2', 'big'))).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    await lodging.restart();
    here.turns = again();
    expect(await here.turns.take(message('ana', 'm2', 'big'))).toMatchObject({ again: false, rows: [{ seq: 2 }] });
    expect((await lodging.store.load('ana')).state).toMatchObject({ counted: { count: 2 } });
  });
});
