import { describe } from '@jest/globals';
import { redisProgram, skippedWithoutRedis } from './redisServer.ts';

/** Tests that need a real Redis: skipped in one line where there is none, except on a build machine, where that is a fault. */
export const onRedis: (name: string, tests: () => void) => void = redisProgram === undefined ? skipped : describe;

function skipped(name: string, tests: () => void): void {
  skippedWithoutRedis(`"${name}"`);
  describe.skip(name, tests);
}
