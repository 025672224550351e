import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DirectLineApi } from '../support/directLine.ts';
import { howToGetRedis, redisProgram, RedisServer } from '../support/redisServer.ts';
import { judge } from './goal.ts';
import type { FromWorker, WorkerOrders } from './worker.ts';

/**
 * Full durable turns over HTTP, on a file and on Redis, by one worker and by two, beside a bare server that does one GET and one SET
 * in the same Redis: `npm run bench`. Only the ratios mean something on another machine. Patients are played by this process: where
 * there are two cores, it, Redis and the workers share them, so the workers' own CPU is told beside what got through.
 */
const PATIENTS = 32;
/** Until the code is compiled for speed, or it takes too long on a busy machine. */
const WARM_TURNS = 2000;
const MOST_WARM_MS = 15_000;
const MEASURE_MS = 5000;

/** A conversation that never ends: into a flow, a few answers, and over again. */
const SCRIPT = ['my account is locked', '2', '1', 'start over'];

interface Line {
  readonly store: string;
  readonly workers: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Of the workers, without Redis. */
  readonly cpuMicros: number;
}

class Worker {
  url = '';
  readonly #process: ChildProcess;

  private constructor(orders: WorkerOrders) {
    this.#process = fork('.tools/run.js', ['test/bench/worker.ts', JSON.stringify(orders)]);
  }

  static async starts(orders: WorkerOrders): Promise<Worker> {
    const worker = new Worker(orders);
    const [message] = (await once(worker.#process, 'message')) as [FromWorker];
    if ('url' in message) worker.url = message.url;
    return worker;
  }

  async cpuMs(): Promise<number> {
    this.#process.send('cpu');
    const [message] = (await once(this.#process, 'message')) as [FromWorker];
    return 'cpuMs' in message ? message.cpuMs : 0;
  }

  async ends(): Promise<void> {
    this.#process.kill('SIGKILL');
    await once(this.#process, 'exit');
  }
}

/** Says one thing; resolves with how long it took, milliseconds. */
function post(agent: Agent, address: string, token: string, body: string): Promise<number> {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const asked = request(address, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - from);
        else reject(new Error(`answered with ${String(answer.statusCode)}`));
      });
    });
    asked.on('error', reject).end(body);
  });
}

async function measure(store: string, workers: readonly Worker[], isBare: boolean): Promise<Line> {
  const agent = new Agent({ keepAlive: true, maxSockets: PATIENTS });
  let took: number[] = [];
  let isOver = false;
  const patients = Array.from({ length: PATIENTS }, async (_, i) => {
    const { url } = workers[i % workers.length] as Worker;
    const chat = isBare ? { id: 'x', token: 'x' } : await new DirectLineApi(url).begin();
    const address = `${url}/v3/directline/conversations/${chat.id}/activities`;
    for (let n = 0; !isOver; n++) {
      const text = SCRIPT[n % SCRIPT.length];
      took.push(await post(agent, address, chat.token, JSON.stringify({ type: 'message', text })));
    }
  });
  const cpu = async () => (await Promise.all(workers.map((one) => one.cpuMs()))).reduce((sum, ms) => sum + ms, 0);
  for (let ms = 0; took.length < WARM_TURNS && ms < MOST_WARM_MS; ms += 100) await pause(100);
  const [before, from] = [await cpu(), performance.now()];
  took = [];
  await pause(MEASURE_MS);
  const [count, seconds] = [took.length, (performance.now() - from) / 1000];
  const cpuMicros = Math.round((((await cpu()) - before) * 1000) / count);
  isOver = true;
  await Promise.all(patients);
  agent.destroy();
  const sorted = took.sort((one, other) => one - other);
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return {
    store,
    workers: workers.length,
    perSecond: Math.round(count / seconds),
    p50: at(0.5),
    p99: at(0.99),
    cpuMicros,
  };
}

async function run(store: string, count: number, orders: Omit<WorkerOrders, 'dataDir'>): Promise<Line> {
  const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-bench-'));
  const workers = await Promise.all(Array.from({ length: count }, () => Worker.starts({ ...orders, dataDir })));
  const line = await measure(store, workers, orders.bare);
  await Promise.all(workers.map((one) => one.ends()));
  rmSync(dataDir, { recursive: true });
  return line;
}

const lines = [await run('file', 1, { bare: false, redisUrl: null })];
if (redisProgram === undefined) console.log(`Redis: not measured; ${howToGetRedis}.`);
else {
  const redis = await RedisServer.starts({ appendfsync: 'everysec' });
  lines.push(await run('redis', 1, { bare: false, redisUrl: redis.url }));
  lines.push(await run('redis', 2, { bare: false, redisUrl: redis.url }));
  lines.push(await run('bare GET and SET', 1, { bare: true, redisUrl: redis.url }));
  await redis.stops();
}
console.table(lines);
const [file, one, two, bare] = lines;
if (file) judge('p99 ÷ p50, file', file.p99 / file.p50, { atMost: 3 });
if (file && one && two && bare) {
  judge('p99 ÷ p50, redis', one.p99 / one.p50, { atMost: 3 });
  judge('redis ÷ bare GET and SET, turns a second', one.perSecond / bare.perSecond, { atLeast: 0.25 });
  judge('redis ÷ bare GET and SET, by CPU of the worker', bare.cpuMicros / one.cpuMicros, { atLeast: 0.25 });
  judge('file ÷ redis, turns a second', file.perSecond / one.perSecond, { atLeast: 0.9 });
  console.log(`two workers ÷ one: ${Math.round((100 * two.perSecond) / one.perSecond) / 100}`);
}
