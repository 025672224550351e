import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WhyCard } from '../../flows/whyCard.ts';
import type { AuditPlace } from '../../src/stores/store.ts';
import { firstBreak } from '../../src/stores/auditChain.ts';
import { caseContract } from './caseContract.ts';
import { effectContract } from './effectContract.ts';
import { recordContract } from './recordContract.ts';
import { ANA, type Lodging, Stand } from './stand.ts';
import { unitOn } from './units.ts';

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
    const stand = new Stand(lodge);
    const put = stand.put.bind(stand);
    beforeEach(() => stand.open());
    afterEach(() => stand.close());

    test('a conversation that has not begun is version 0 and empty', async () => {
      expect(await stand.store.load(ANA)).toEqual({ version: 0, logSeq: 0, channel: '', state: {}, damaged: false });
    });

    test('a commit brings the conversation on by one version, and a restart keeps it', async () => {
      await put({ state: { talk: { caseNumber: 7 } as never }, channel: 'sms', lines: [{ from: 'bot', text: 'hi' }] });
      await stand.restart();
      expect(await stand.store.load(ANA)).toEqual({
        version: 1,
        logSeq: 1,
        channel: 'sms',
        state: { talk: { caseNumber: 7 } },
        damaged: false,
      });
    });

    test('of two turns from the same version one fails and leaves nothing behind', async () => {
      const saved = await stand.store.load(ANA);
      const first = unitOn(saved, { messageId: 'm1', lines: [{ from: 'bot', text: 'first' }] });
      const second = unitOn(saved, {
        messageId: 'm2',
        lines: [{ from: 'bot', text: 'second' }],
        audits: [{ what: 'x', detail: '{}' }],
        timers: [{ key: 't', due: 1 }],
        effects: [{ key: 'e2', name: 'lookUp', args: '{}', waits: true }],
        cases: [{ opens: card }],
      });
      const [one, two] = await Promise.allSettled([stand.store.commit(first), stand.store.commit(second)]);
      expect(one.status).toBe('fulfilled');
      expect(two).toMatchObject({ status: 'rejected', reason: { code: 'CONFLICT' } });
      expect(await stand.store.since(ANA, 0)).toMatchObject([{ text: 'first' }]);
      expect(await stand.store.seen(ANA, 'm2')).toBeNull();
      expect([
        await stand.store.openEffects(),
        await stand.store.timers(9),
        await stand.store.tickets(),
        (await stand.store.audit(ANA)).rows,
      ]).toEqual([[], [], [], []]);
    });

    test('a conflict does not touch the other conversations written at the same time', async () => {
      const stale = { ...(await stand.store.load('bo')), version: 5 };
      const others = Array.from({ length: 5 }, (_, i) =>
        put({ conversation: `c${i}`, messageId: 'm', lines: [{ from: 'bot', text: `${i}` }] }),
      );
      const conflict = stand.store.commit(unitOn(stale, { conversation: 'bo' }));
      await expect(conflict).rejects.toMatchObject({ code: 'CONFLICT' });
      expect((await Promise.all(others)).map(([row]) => row?.text)).toEqual(['0', '1', '2', '3', '4']);
    });

    test('a message that was seen has the rows of its own turn as its answer, the same ones', async () => {
      const suggestedActions = { to: [], actions: [{ type: 'imBack', title: 'Yes', value: 'yes' }] };
      const first = await put({
        messageId: 'm1',
        lines: [
          { from: 'patient', text: 'a', messageId: 'm1' },
          { from: 'bot', text: 'b', suggestedActions },
        ],
      });
      await put({ messageId: 'm2', lines: [{ from: 'note', text: 'c' }] });
      const silent = await put({ messageId: 'm3', lines: [] });
      expect(JSON.stringify(await stand.store.seen(ANA, 'm1'))).toBe(JSON.stringify(first));
      expect(await stand.store.seen(ANA, 'm2')).toMatchObject([{ seq: 3, text: 'c' }]);
      expect([silent, await stand.store.seen(ANA, 'm3')]).toEqual([[], []]);
      expect(await stand.store.seen('bo', 'm1')).toBeNull();
    });

    test('a message that was seen is a conflict, and leaves nothing behind', async () => {
      await put({ messageId: 'm1', lines: [{ from: 'bot', text: 'once' }] });
      const twice = put({ messageId: 'm1', lines: [{ from: 'bot', text: 'twice' }] });
      await expect(twice).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(await stand.store.since(ANA, 0)).toMatchObject([{ text: 'once' }]);
      expect(await stand.store.load(ANA)).toMatchObject({ version: 1, logSeq: 1 });
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
      expect((await stand.store.since(ANA, 0)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
      expect((await stand.store.since(ANA, 4)).map(({ seq }) => seq)).toEqual([5, 6]);
    });

    effectContract(stand);

    describe('timers', () => {
      const keys = async () => (await stand.store.timers(9)).map(({ key }) => key);

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
        expect(await stand.store.timers(1)).toEqual([{ key: 't2', conversation: ANA, due: 10 }]);
        await put({ messageId: 'timer:t2', settles: { timer: 't2' } });
        expect(await keys()).toEqual(['t3', 't1']);
        expect([await stand.store.isOpen({ timer: 't2' }), await stand.store.isOpen({ timer: 't1' })]).toEqual([
          false,
          true,
        ]);
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
        const opened = await stand.store.ticketOf(ANA);
        expect(opened).toMatchObject({ conversation: ANA, reason: 'lockedStill', priority: 2, openedAt: 1000, card });
        expect(opened?.ref).toMatch(/^[34679CDFGHJKMNPQRTWXY]{4,5}$/);
        await put({ messageId: 'm2', at: 2000, cases: [{ opens: { ...card, priority: 1, reason: 'compromise' } }] });
        expect(await stand.store.tickets()).toMatchObject([
          { ref: opened?.ref, reason: 'compromise', priority: 1, openedAt: 1000 },
        ]);
        await put({ messageId: 'm3', cases: [{ closes: 'resolved' }] });
        expect([await stand.store.tickets(), await stand.store.ticketOf(ANA)]).toEqual([[], null]);
        await put({ messageId: 'm4', cases: [{ opens: card }] });
        expect((await stand.store.ticketOf(ANA))?.ref).not.toBe(opened?.ref);
      });

      test('are listed most urgent first, then the longest waiting', async () => {
        await put({ conversation: 'late', at: 30, cases: [{ opens: card }] });
        await put({ conversation: 'early', at: 20, cases: [{ opens: card }] });
        await put({ conversation: 'urgent', at: 40, cases: [{ opens: { ...card, priority: 1 } }] });
        expect((await stand.store.tickets()).map(({ conversation }) => conversation)).toEqual([
          'urgent',
          'early',
          'late',
        ]);
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
        await stand.restart();
        const trail = await stand.store.audit(ANA);
        expect(trail.rows.map(({ n, what }) => [n, what])).toEqual([
          [1, 'handed off'],
          [2, 'claimed'],
          [3, 'closed'],
        ]);
        expect(firstBreak(trail)).toBeNull();
        expect(firstBreak(await stand.store.audit('bo'))).toBeNull();
      });

      test('is read over all cases by time, the newest first, page by page', async () => {
        await put({ conversation: 'bo', messageId: 'm', at: 50, audits: [{ what: 'alert', detail: '{}' }] });
        await put({ conversation: 'bo', messageId: 'n', at: 60, audits: [{ what: 'handoff', detail: '{}' }] });
        const page = async (before: AuditPlace | null, limit: number, to = 60) =>
          (await stand.store.auditRows({ from: 50, to, before, limit })).map(({ what }) => what);
        expect([await page(null, 9), await page(null, 9, 61)]).toEqual([['alert'], ['handoff', 'alert']]);
        const all = { from: 0, to: Number.MAX_SAFE_INTEGER, before: null, limit: 2 };
        const first = await stand.store.auditRows(all);
        const second = await stand.store.auditRows({ ...all, before: first.at(-1) ?? null });
        expect([...first, ...second].map(({ what }) => what)).toEqual(['closed', 'claimed', 'handed off', 'handoff']);
      });

      test('has an end in every case, told by name', async () => {
        await put({ conversation: 'bo', messageId: 'm', audits: [{ what: 'alert', detail: '{}' }] });
        await put({ conversation: 'silent', messageId: 'm' });
        const { head, count } = await stand.store.audit(ANA);
        const heads = await stand.store.auditHeads('', 9);
        expect(heads.map(({ conversation }) => conversation)).toEqual(['bo', ANA]);
        expect(heads[1]).toEqual({ conversation: ANA, count, head });
        expect(await stand.store.auditHeads('bo', 1)).toEqual([heads[1]]);
        expect(await stand.store.auditHeads(ANA, 9)).toEqual([]);
      });

      test('shows a row that was changed, dropped, cut off the end or moved', async () => {
        const { rows, count, head } = await stand.store.audit(ANA);
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
        await stand.store.handOver('e1');
        await stand.store.settle('e1', { type: 'result.done', values: { ref: 'canary-result' } });
        expect((await stand.lodging.bytesAtRest()).includes('canary')).toBe(false);
        expect((await stand.store.openEffects())[0]).toMatchObject({ args: { a: 'canary-args' } });
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
        const saved = await stand.store.load(ANA);
        await stand.store.forget(ANA);
        expect([await stand.store.since(ANA, 0), await stand.store.openEffects(), await stand.store.timers(9)]).toEqual(
          [[], [], []],
        );
        expect(await stand.store.seen(ANA, 'm1')).toEqual([]);
        expect(firstBreak(await stand.store.audit(ANA))).toBeNull();
        expect(await stand.store.ticketOf(ANA)).toMatchObject({ card: null });
        await expect(stand.store.commit(unitOn(saved, { messageId: 'm2' }))).rejects.toMatchObject({
          code: 'CONFLICT',
        });
        await put({ messageId: 'm3', lines: [{ from: 'bot', text: 'new' }] });
        expect(await stand.store.since(ANA, 0)).toMatchObject([{ seq: 2, text: 'new' }]);
      });

      test('a damaged state is reported, not thrown, and what else there is stays readable', async () => {
        await put({
          messageId: 'm1',
          state: { talk: {} as never },
          lines: [{ from: 'bot', text: 'before' }],
          channel: 'sms',
        });
        await stand.lodging.damage(ANA);
        expect(await stand.store.load(ANA)).toEqual({
          version: 1,
          logSeq: 1,
          channel: 'sms',
          state: {},
          damaged: true,
        });
        await put({ messageId: 'm2', lines: [{ from: 'bot', text: 'after' }] });
        expect(await stand.store.since(ANA, 0)).toMatchObject([{ text: 'before' }, { text: 'after' }]);
        expect((await stand.store.load(ANA)).damaged).toBe(false);
      });
    });

    caseContract(stand, card);
    recordContract(stand);
  });
}
