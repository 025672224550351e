import { expect, test } from '@jest/globals';
import { redisProgram, RedisServer, skippedWithoutRedis } from '../support/redisServer.ts';
import { liveThrough, seeded } from '../turns/kill/liveThrough.ts';

/** Short, so that what a killed worker had is taken over while patients still talk; milliseconds. */
const LEASE_MS = 400;

/** Where it matters that another worker goes on. */
const POINTS = ['before-commit', 'after-commit', 'after-turn', 'handed-over', 'performed', 'answered', 'told'];

const here = redisProgram === undefined ? test.skip : test;
if (redisProgram === undefined) skippedWithoutRedis('kills beside a living worker, on Redis');

here(
  'workers are killed beside one that lives: every turn stays whole, once, and answered',
  async () => {
    const redis = await RedisServer.starts();
    const seed = Date.now();
    const random = seeded(seed);
    const ends = POINTS.map((point) => ({ point, after: 1 }));
    const shared = { url: redis.url, leaseMs: LEASE_MS };
    const result = await liveThrough({ ends, split: false, random, redis: shared });
    await redis.stops();
    console.info({ seed, kills: ends.length, ...result });
    expect({ seed, violations: result.violations.slice(0, 10) }).toEqual({ seed, violations: [] });
    expect(POINTS.filter((point) => result.ends[point] !== undefined).length).toBeGreaterThan(POINTS.length / 2);
  },
  120_000,
);
