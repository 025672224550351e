import { expect, test } from '@jest/globals';
import { liveThrough, POINTS, schedule, seeded } from './kill/liveThrough.ts';

test('killed at every point and at random, the pipeline keeps every turn whole, once, and answered', async () => {
  const seed = Date.now();
  const random = seeded(seed);
  const started = performance.now();
  const ends = schedule(POINTS, 6, random);
  const result = await liveThrough({ ends, split: false, random });
  console.info({ seed, kills: ends.length, seconds: Math.round((performance.now() - started) / 1000), ...result });
  expect({ seed, violations: result.violations.slice(0, 10) }).toEqual({ seed, violations: [] });
  expect(ends.length).toBeGreaterThanOrEqual(100);
  expect(POINTS.filter((point) => (result.ends[point] ?? 0) < 5)).toEqual([]);
}, 300_000);

test('the verdict finds a commit that was split in two, by the kills alone', async () => {
  const random = seeded(1);
  const unhurt = await liveThrough({ ends: [], split: true, random });
  expect(unhurt.violations).toEqual([]);
  const killed = await liveThrough({
    ends: schedule(['mid-unit'], 3, random),
    split: true,
    random,
  });
  expect(killed.violations.length).toBeGreaterThan(0);
}, 180_000);
