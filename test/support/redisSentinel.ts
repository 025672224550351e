import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort, redisProgram, type RedisServer } from './redisServer.ts';

/** What it calls the master it watches. */
const NAME = 'portal';
/** How long a master may be silent; milliseconds. Sentinel's own is half a minute. */
const DOWN_MS = 1000;

/** A Sentinel of a test's own, which watches a master and its replica. One is enough to decide. */
export class RedisSentinel {
  readonly #port: number;
  readonly #folder: string;
  readonly #process: ChildProcess;
  readonly #client: Redis;

  private constructor(port: number, master: number) {
    this.#port = port;
    this.#folder = mkdtempSync(join(tmpdir(), 'latchkey-sentinel-'));
    const file = join(this.#folder, 'sentinel.conf');
    const about = [
      `monitor ${NAME} 127.0.0.1 ${master} 1`,
      `down-after-milliseconds ${NAME} ${DOWN_MS}`,
      `failover-timeout ${NAME} 3000`,
    ];
    const lines = [`port ${port}`, 'bind 127.0.0.1', ...about.map((line) => `sentinel ${line}`)];
    writeFileSync(file, `${lines.join('\n')}\n`);
    this.#process = spawn(redisProgram ?? 'redis-server', [file, '--sentinel'], { stdio: 'ignore' });
    this.#client = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 20, maxRetriesPerRequest: null });
    this.#client.on('error', () => undefined);
  }

  /** Resolves when the replica has all that the master has, and Sentinel knows of both. */
  static async over(master: RedisServer, replica: RedisServer): Promise<RedisSentinel> {
    await replica.client.call('REPLICAOF', '127.0.0.1', String(master.port));
    const sentinel = new RedisSentinel(await freePort(), master.port);
    const knows = async () => ((await sentinel.#client.call('SENTINEL', 'REPLICAS', NAME)) as unknown[]).length === 1;
    const isLinked = async () => /master_link_status:up/.test(await replica.client.info('replication'));
    while (!(await isLinked()) || !(await knows())) await pause(50);
    return sentinel;
  }

  get url(): string {
    return `redis+sentinel://127.0.0.1:${this.#port}/${NAME}`;
  }

  async stops(): Promise<void> {
    this.#client.disconnect();
    const exit = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await exit;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
