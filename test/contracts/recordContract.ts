import { describe, expect, test } from '@jest/globals';
import type { Stand } from './stand.ts';

/** What every store promises of small records: one change at a time, and an end. */
export function recordContract(stand: Stand): void {
  describe('a small record', () => {
    const add = (name: string, at: number, until = 100) =>
      stand.store.change<number, number>(name, at, (before) => {
        const after = (before ?? 0) + 1;
        return { after, until, result: after };
      });

    test('is changed by one at a time, however many come at once', async () => {
      const results = await Promise.all(Array.from({ length: 50 }, () => add('count', 1)));
      expect([...results].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    });

    test('survives a restart, and runs out', async () => {
      await add('count', 1);
      await stand.restart();
      expect(await add('count', 99)).toBe(2);
      expect(await add('count', 100)).toBe(1);
    });

    test('is gone when it becomes nothing; others stay', async () => {
      await Promise.all([add('one', 1), add('other', 1)]);
      await stand.store.change('one', 2, () => ({ after: null, until: 0, result: null }));
      expect([await add('one', 3), await add('other', 3)]).toEqual([1, 2]);
    });

    test('can be read, until it runs out', async () => {
      await add('count', 1);
      expect(await Promise.all([stand.store.record('count', 99), stand.store.record('other', 1)])).toEqual([1, null]);
      expect(await stand.store.record('count', 100)).toBeNull();
    });

    test('stays as it was when deciding throws', async () => {
      await add('count', 1);
      const boom = () => {
        throw new Error('boom');
      };
      await expect(stand.store.change('count', 2, boom)).rejects.toThrow('boom');
      expect(await add('count', 3)).toBe(2);
    });
  });
}
