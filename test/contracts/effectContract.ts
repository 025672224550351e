import { describe, expect, test } from '@jest/globals';
import { ANA, type Stand } from './stand.ts';

/** What a store promises about effects. */
export function effectContract(stand: Stand): void {
  describe('effects', () => {
    const effect = { key: 'e1', name: 'requestReset', args: '{"name":"canary-args"}', waits: true };
    const open = async () =>
      (await stand.store.openEffects()).map(({ key, state, attempts, result }) => ({
        key,
        state,
        attempts,
        type: result?.type,
      }));

    test('go from queued to handed over to delivered, and stay open until told', async () => {
      await stand.put({ effects: [effect] });
      expect(await open()).toEqual([{ key: 'e1', state: 'queued', attempts: 0 }]);
      expect(await stand.store.handOver('e1')).toMatchObject({
        conversation: ANA,
        args: { name: 'canary-args' },
        state: 'handed over',
        attempts: 1,
      });
      expect(await stand.store.handOver('e1')).toBeNull();
      await stand.store.settle('e1', { type: 'result.done', values: { ref: 'K7P2' } });
      expect(await stand.store.openEffects()).toMatchObject([
        { state: 'delivered', result: { type: 'result.done', values: { ref: 'K7P2' } } },
      ]);
      await stand.put({ messageId: 'effect:e1', settles: { effect: 'e1' } });
      expect(await open()).toEqual([]);
      expect(await stand.store.isOpen({ effect: 'e1' })).toBe(false);
    });

    test('are told once', async () => {
      await stand.put({ effects: [effect] });
      await stand.put({ messageId: 'a', settles: { effect: 'e1' } });
      await expect(stand.put({ messageId: 'b', settles: { effect: 'e1' } })).rejects.toMatchObject({
        code: 'CONFLICT',
      });
    });

    test.each([
      ['result.failed', 'failed'],
      ['result.unknown', 'unknown'],
    ] as const)('that end in %s are %s', async (type, state) => {
      await stand.put({ effects: [effect] });
      await stand.store.handOver('e1');
      await stand.store.settle('e1', { type });
      expect(await open()).toEqual([{ key: 'e1', state, attempts: 1, type }]);
    });

    test('that nobody waits for are told by their result', async () => {
      await stand.put({ effects: [{ ...effect, waits: false }] });
      await stand.store.handOver('e1');
      await stand.store.settle('e1', { type: 'result.failed' });
      expect(await open()).toEqual([]);
    });

    test('that were not sent go back in the queue with their hour', async () => {
      await stand.put({ effects: [effect] });
      await stand.store.handOver('e1');
      await stand.store.putBack('e1', 5000);
      expect(await stand.store.openEffects()).toMatchObject([{ state: 'queued', notBefore: 5000, attempts: 1 }]);
      expect(await stand.store.handOver('e1')).toMatchObject({ attempts: 2 });
    });

    test('that are in hand are not taken over', async () => {
      await stand.put({ effects: [effect, { ...effect, key: 'e2' }] });
      await stand.store.handOver('e1');
      const { lost, effects } = await stand.store.takeOver(['e1', 'e2']);
      expect([lost, effects]).toEqual([0, []]);
      expect(await open()).toMatchObject([{ state: 'handed over' }, { state: 'queued' }]);
    });

    test('that a crash cut off are unknown, and a late result cannot change that', async () => {
      await stand.put({ effects: [effect, { ...effect, key: 'e2', waits: false }, { ...effect, key: 'e3' }] });
      await stand.store.handOver('e1');
      await stand.store.handOver('e2');
      await stand.restart();
      const { lost, effects, unsure } = await stand.store.takeOver([]);
      expect(unsure).toMatchObject([{ key: 'e2', state: 'unknown' }]);
      expect([lost, effects.map(({ key, state }) => [key, state])]).toEqual([
        2,
        [
          ['e1', 'unknown'],
          ['e3', 'queued'],
        ],
      ]);
      await stand.store.settle('e1', { type: 'result.done' });
      expect(await open()).toEqual([
        { key: 'e1', state: 'unknown', attempts: 1 },
        { key: 'e3', state: 'queued', attempts: 0 },
      ]);
    });
  });
}
