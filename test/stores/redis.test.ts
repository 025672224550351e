import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { storeContract } from '../contracts/storeContract.ts';
import { redisProgram, RedisServer, skippedWithoutRedis } from '../support/redisServer.ts';
import { redisLodging } from './redisLodging.ts';

const here = redisProgram === undefined ? describe.skip : describe;
if (redisProgram === undefined) skippedWithoutRedis('the store on a real Redis');

here('on a real Redis', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await RedisServer.starts();
  });
  afterAll(() => server.stops());

  storeContract('redis', () => redisLodging(server));
});
