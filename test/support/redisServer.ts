import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Redis } from 'ioredis';

/** The redis-server of this machine, if it has one. */
export const redisProgram = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'redis-server'))
  .find((path) => existsSync(path));

/** How to get one. */
export const howToGetRedis = 'install Redis (Debian package redis-server)';

/** Says in a line what is not tested where there is no Redis. @throws on a build machine, where that is a fault */
export function skippedWithoutRedis(what: string): void {
  if (process.env['CI'] === 'true') throw new Error(`No Redis for "${what}": ${howToGetRedis}.`);
  process.stderr.write(`Skipped: ${what}. To run it, ${howToGetRedis}.\n`);
}

type Settings = Readonly<Record<string, string>>;

const SETTINGS: Settings = { appendonly: 'yes', appendfsync: 'no', save: '', 'auto-aof-rewrite-percentage': '0' };

/** A Redis of a test's own, on a free port of this machine, with its files in a folder of their own. */
export class RedisServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'latchkey-redis-'));
  readonly port: number;
  readonly #settings: Settings;
  #process!: ChildProcess;
  #client!: Redis;

  private constructor(port: number, settings: Settings) {
    this.port = port;
    this.#settings = { ...SETTINGS, ...settings };
  }

  static async starts(settings: Settings = {}): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), settings);
    await server.begins();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Looks at it, and past the store. */
  get client(): Redis {
    return this.#client;
  }

  /** Begins again, on the files that are there. */
  async begins(): Promise<void> {
    const { port, folder } = this;
    const given = Object.entries({ ...this.#settings, port: String(port), dir: folder, bind: '127.0.0.1' });
    const flags = given.flatMap(([name, value]) => [`--${name}`, value]);
    this.#process = spawn(redisProgram ?? 'redis-server', flags, { stdio: 'ignore' });
    this.#client = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 20, maxRetriesPerRequest: null });
    this.#client.on('error', () => undefined);
    await this.#client.ping();
  }

  /** Stops answering, or goes on; it keeps its connections. */
  freezes(isFrozen: boolean): void {
    this.#process.kill(isFrozen ? 'SIGSTOP' : 'SIGCONT');
  }

  async dies(): Promise<void> {
    this.#client.disconnect();
    const exit = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await exit;
  }

  async stops(): Promise<void> {
    await this.dies();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
