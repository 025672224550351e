import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WhyCard } from '../../flows/whyCard.ts';
import { firstBreak } from '../../src/stores/auditChain.ts';
import type { Store } from '../../src/stores/store.ts';
import { unitOn } from './units.ts';

/** One store under test, empty at first. */
export interface Lodging {
  readonly store: Store;
  /** Closes the store and opens it again on the same data. `damage` does so too. */
  restart(): Promise<Store>;
  /** Everything it has written, as it rests. */
  bytesAtRest(): Promise<Buffer>;
  /** Damages the conversation's saved state. */
  damage(conversation: string): Promise<void>;
  discard(): Promise<void>;
}

const ANA = 'conv-ana';

const card: WhyCard = {
  reason: 'lockedStill',
  priority: 2,
  caseNumber: 1,
  language: 'en',
  channel: 'web',
  answered: [],
  visited: ['lockedOut'],
  otherProblems: [],
  facts: { name: 'canary-card@example.org' },
};

/** What every store promises; Turns, Outbox and Timers rest on nothing else. */
export function storeContract(name: string, lodge: () => Promise<Lodging>): void {
  describe(`${name}: a store`, () => {
    let lodging: Lodging;
    let store: Store;

    beforeEach(async () => {
      lodging = await lodge();
      store = lodging.store;
    });

    afterEach(() => lodging.discard());

    const put = async (over: Parameters<typeof unitOn>[1] = {}) =>
      store.commit(unitOn(await store.load(over.conversation ?? ANA), over));

    test('a conversation that has not begun is version 0 and empty', async () => {
      expect(await store.load(ANA)).toEqual({ version: 0, logSeq: 0, channel: '', state: {}, damaged: false });
    });

    test('a commit brings the conversation on by one version, and a restart keeps it', async () => {
      await put({ state: { talk: { caseNumber: 7 } as never }, channel: 'sms', lines: [{ from: 'bot', text: 'hi' }] });
      store = await lodging.restart();
      expect(await store.load(ANA)).toEqual({
        version: 1,
        logSeq: 1,
        channel: 'sms',
        state: { talk: { caseNumber: 7 } },
        damaged: false,
      });
    });

    test('of two turns from the same version one fails and leaves nothing behind', async () => {
      const saved = await store.load(ANA);
      const first = unitOn(saved, { messageId: 'm1', lines: [{ from: 'bot', text: 'first' }] });
      const second = unitOn(saved, {
        messageId: 'm2',
        lines: [{ from: 'bot', text: 'second' }],
        audits: [{ what: 'x', detail: '{}' }],
        timers: [{ key: 't', due: 1 }],
        effects: [{ key: 'e2', name: 'lookUp', args: '{}', waits: true }],
        cases: [{ opens: card }],
      });
      const [one, two] = await Promise.allSettled([store.commit(first), store.commit(second)]);
      expect(one.status).toBe('fulfilled');
      expect(two).toMatchObject({ status: 'rejected', reason: { code: 'CONFLICT' } });
      expect(await store.since(ANA, 0)).toMatchObject([{ text: 'first' }]);
      expect(await store.seen(ANA, 'm2')).toBeNull();
      expect([
        await store.openEffects(),
        await store.timers(9),
        await store.tickets(),
        (await store.audit(ANA)).rows,
      ]).toEqual([[], [], [], []]);
    });

    test('a conflict does not touch the other conversations written at the same time', async () => {
      const stale = { ...(await store.load('bo')), version: 5 };
      const others = Array.from({ length: 5 }, (_, i) =>
        put({ conversation: `c${i}`, messageId: 'm', lines: [{ from: 'bot', text: `${i}` }] }),
      );
      const conflict = store.commit(unitOn(stale, { conversation: 'bo' }));
      await expect(conflict).rejects.toMatchObject({ code: 'CONFLICT' });
      expect((await Promise.all(others)).map(([row]) => row?.text)).toEqual(['0', '1', '2', '3', '4']);
    });

    test('a message that was seen has the rows of its own turn as its answer, the same ones', async () => {
      const suggestedActions = { to: [], actions: [{ type: 'imBack', title: 'Yes', value: 'yes' }] };
      const first = await put({
        messageId: 'm1',
        lines: [
          { from: 'patient', text: 'a' },
          { from: 'bot', text: 'b', suggestedActions },
        ],
      });
      await put({ messageId: 'm2', lines: [{ from: 'note', text: 'c' }] });
      const silent = await put({ messageId: 'm3', lines: [] });
      expect(JSON.stringify(await store.seen(ANA, 'm1'))).toBe(JSON.stringify(first));
      expect(await store.seen(ANA, 'm2')).toMatchObject([{ seq: 3, text: 'c' }]);
      expect([silent, await store.seen(ANA, 'm3')]).toEqual([[], []]);
      expect(await store.seen('bo', 'm1')).toBeNull();
    });

    test('the log is numbered from 1 without gaps', async () => {
      for (let i = 1; i <= 4; i++)
        await put({
          messageId: `m${i}`,
          lines: [
            { from: 'patient', text: 'x' },
            { from: 'bot', text: 'y' },
          ].slice(i % 2) as never,
        });
      expect((await store.since(ANA, 0)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
      expect((await store.since(ANA, 4)).map(({ seq }) => seq)).toEqual([5, 6]);
    });

    describe('effects', () => {
      const effect = { key: 'e1', name: 'requestReset', args: '{"name":"canary-args"}', waits: true };
      const open = async () =>
        (await store.openEffects()).map(({ key, state, attempts, result }) => ({
          key,
          state,
          attempts,
          type: result?.type,
        }));

      test('go from queued to handed over to delivered, and stay open until told', async () => {
        await put({ effects: [effect] });
        expect(await open()).toEqual([{ key: 'e1', state: 'queued', attempts: 0 }]);
        expect(await store.handOver('e1')).toMatchObject({
          conversation: ANA,
          args: { name: 'canary-args' },
          state: 'handed over',
          attempts: 1,
        });
        expect(await store.handOver('e1')).toBeNull();
        await store.settle('e1', { type: 'result.done', values: { ref: 'K7P2' } });
        expect(await store.openEffects()).toMatchObject([
          { state: 'delivered', result: { type: 'result.done', values: { ref: 'K7P2' } } },
        ]);
        await put({ messageId: 'effect:e1', settles: { effect: 'e1' } });
        expect(await open()).toEqual([]);
        expect(await store.isOpen({ effect: 'e1' })).toBe(false);
      });

      test('are told once', async () => {
        await put({ effects: [effect] });
        await put({ messageId: 'a', settles: { effect: 'e1' } });
        await expect(put({ messageId: 'b', settles: { effect: 'e1' } })).rejects.toMatchObject({ code: 'CONFLICT' });
      });

      test.each([
        ['result.failed', 'failed'],
        ['result.unknown', 'unknown'],
      ] as const)('that end in %s are %s', async (type, state) => {
        await put({ effects: [effect] });
        await store.handOver('e1');
        await store.settle('e1', { type });
        expect(await open()).toEqual([{ key: 'e1', state, attempts: 1, type }]);
      });

      test('that nobody waits for are told by their result', async () => {
        await put({ effects: [{ ...effect, waits: false }] });
        await store.handOver('e1');
        await store.settle('e1', { type: 'result.failed' });
        expect(await open()).toEqual([]);
      });

      test('that were not sent go back in the queue with their hour', async () => {
        await put({ effects: [effect] });
        await store.handOver('e1');
        await store.putBack('e1', 5000);
        expect(await store.openEffects()).toMatchObject([{ state: 'queued', notBefore: 5000, attempts: 1 }]);
        expect(await store.handOver('e1')).toMatchObject({ attempts: 2 });
      });

      test('that a crash cut off are unknown, and a late result cannot change that', async () => {
        await put({ effects: [effect, { ...effect, key: 'e2', waits: false }, { ...effect, key: 'e3' }] });
        await store.handOver('e1');
        await store.handOver('e2');
        store = await lodging.restart();
        expect(await store.loseHandedOver()).toBe(2);
        await store.settle('e1', { type: 'result.done' });
        expect(await open()).toEqual([
          { key: 'e1', state: 'unknown', attempts: 1 },
          { key: 'e3', state: 'queued', attempts: 0 },
        ]);
      });
    });

    describe('timers', () => {
      const keys = async () => (await store.timers(9)).map(({ key }) => key);

      test('come soonest first, and firing one takes it away', async () => {
        await put({
          messageId: 'm1',
          timers: [
            { key: 't1', due: 20 },
            { key: 't2', due: 10 },
          ],
        });
        await put({ messageId: 'm2', conversation: 'bo', timers: [{ key: 't3', due: 15 }] });
        expect(await keys()).toEqual(['t2', 't3', 't1']);
        expect(await store.timers(1)).toEqual([{ key: 't2', conversation: ANA, due: 10 }]);
        await put({ messageId: 'timer:t2', settles: { timer: 't2' } });
        expect(await keys()).toEqual(['t3', 't1']);
        expect([await store.isOpen({ timer: 't2' }), await store.isOpen({ timer: 't1' })]).toEqual([false, true]);
        await expect(put({ messageId: 'again', settles: { timer: 't2' } })).rejects.toMatchObject({ code: 'CONFLICT' });
      });

      test("are dropped for their conversation only, before the turn's own are set", async () => {
        await put({ messageId: 'm1', timers: [{ key: 't1', due: 1 }] });
        await put({ messageId: 'm2', conversation: 'bo', timers: [{ key: 't2', due: 2 }] });
        await put({ messageId: 'm3', dropsTimers: true, timers: [{ key: 't3', due: 3 }] });
        expect(await keys()).toEqual(['t2', 't3']);
      });
    });

    describe('tickets', () => {
      test('open once a conversation, are amended, and close', async () => {
        await put({ messageId: 'm1', at: 1000, cases: [{ opens: card }] });
        const opened = await store.ticketOf(ANA);
        expect(opened).toMatchObject({ conversation: ANA, reason: 'lockedStill', priority: 2, openedAt: 1000, card });
        expect(opened?.ref).toMatch(/^[34679CDFGHJKMNPQRTWXY]{4,5}$/);
        await put({ messageId: 'm2', at: 2000, cases: [{ opens: { ...card, priority: 1, reason: 'compromise' } }] });
        expect(await store.tickets()).toMatchObject([
          { ref: opened?.ref, reason: 'compromise', priority: 1, openedAt: 1000 },
        ]);
        await put({ messageId: 'm3', cases: [{ closes: 'resolved' }] });
        expect([await store.tickets(), await store.ticketOf(ANA)]).toEqual([[], null]);
        await put({ messageId: 'm4', cases: [{ opens: card }] });
        expect((await store.ticketOf(ANA))?.ref).not.toBe(opened?.ref);
      });

      test('are listed most urgent first, then the longest waiting', async () => {
        await put({ conversation: 'late', at: 30, cases: [{ opens: card }] });
        await put({ conversation: 'early', at: 20, cases: [{ opens: card }] });
        await put({ conversation: 'urgent', at: 40, cases: [{ opens: { ...card, priority: 1 } }] });
        expect((await store.tickets()).map(({ conversation }) => conversation)).toEqual(['urgent', 'early', 'late']);
      });
    });

    describe('the audit chain', () => {
      beforeEach(async () => {
        await put({
          messageId: 'm1',
          audits: [
            { what: 'handed off', detail: '{"priority":2}' },
            { what: 'claimed', detail: '{}' },
          ],
        });
        await put({ messageId: 'm2', audits: [{ what: 'closed', detail: '{}' }] });
      });

      test('is whole, numbered, and survives a restart', async () => {
        store = await lodging.restart();
        const trail = await store.audit(ANA);
        expect(trail.rows.map(({ n, what }) => [n, what])).toEqual([
          [1, 'handed off'],
          [2, 'claimed'],
          [3, 'closed'],
        ]);
        expect(firstBreak(trail)).toBeNull();
        expect(firstBreak(await store.audit('bo'))).toBeNull();
      });

      test('shows a row that was changed, dropped, cut off the end or moved', async () => {
        const { rows, count, head } = await store.audit(ANA);
        const trail = (changed: typeof rows) => firstBreak({ rows: changed, count, head });
        expect(trail(rows.map((row) => (row.n === 2 ? { ...row, what: 'viewed' } : row)))).toBe(2);
        expect(trail(rows.filter(({ n }) => n !== 1))).toBe(1);
        expect(trail(rows.slice(0, 2))).toBe(3);
        expect(trail([...rows].reverse())).toBe(1);
      });
    });

    describe('at rest', () => {
      test("a patient's words are nowhere to be read", async () => {
        await put({
          messageId: 'm1',
          state: { talk: { note: 'canary-state' } as never },
          cases: [{ opens: card }],
          lines: [{ from: 'patient', text: 'canary-line' }],
          effects: [{ key: 'e1', name: 'lookUp', args: '{"a":"canary-args"}', waits: true }],
        });
        await store.handOver('e1');
        await store.settle('e1', { type: 'result.done', values: { ref: 'canary-result' } });
        expect((await lodging.bytesAtRest()).includes('canary')).toBe(false);
        expect((await store.openEffects())[0]).toMatchObject({ args: { a: 'canary-args' } });
      });

      test('forgetting a conversation takes its words, effects and timers, and keeps its audit rows and seen messages', async () => {
        await put({
          messageId: 'm1',
          lines: [{ from: 'patient', text: 'secret' }],
          audits: [{ what: 'opened', detail: '{}' }],
          timers: [{ key: 't', due: 1 }],
          effects: [{ key: 'e1', name: 'lookUp', args: '{}', waits: true }],
          cases: [{ opens: card }],
        });
        const saved = await store.load(ANA);
        await store.forget(ANA);
        expect([await store.since(ANA, 0), await store.openEffects(), await store.timers(9)]).toEqual([[], [], []]);
        expect(await store.seen(ANA, 'm1')).toEqual([]);
        expect(firstBreak(await store.audit(ANA))).toBeNull();
        expect(await store.ticketOf(ANA)).toMatchObject({ card: null });
        await expect(store.commit(unitOn(saved, { messageId: 'm2' }))).rejects.toMatchObject({ code: 'CONFLICT' });
        await put({ messageId: 'm3', lines: [{ from: 'bot', text: 'new' }] });
        expect(await store.since(ANA, 0)).toMatchObject([{ seq: 2, text: 'new' }]);
      });

      test('a damaged state is reported, not thrown, and what else there is stays readable', async () => {
        await put({
          messageId: 'm1',
          state: { talk: {} as never },
          lines: [{ from: 'bot', text: 'before' }],
          channel: 'sms',
        });
        await lodging.damage(ANA);
        store = lodging.store;
        expect(await store.load(ANA)).toEqual({ version: 1, logSeq: 1, channel: 'sms', state: {}, damaged: true });
        await put({ messageId: 'm2', lines: [{ from: 'bot', text: 'after' }] });
        expect(await store.since(ANA, 0)).toMatchObject([{ text: 'before' }, { text: 'after' }]);
        expect((await store.load(ANA)).damaged).toBe(false);
      });
    });
  });
}
