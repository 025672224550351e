import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { compose } from '../../src/compose.ts';
import { composeServer } from '../../src/composeServer.ts';
import { StandInPortal } from '../../src/portal/standIn.ts';
import { clinicWith } from '../support/clinic.ts';

/** What a worker of the benchmark is: the whole Latchkey, or a bare server that does one GET and one SET in Redis. */
export interface WorkerOrders {
  readonly bare: boolean;
  readonly dataDir: string;
  readonly redisUrl: string | null;
}

export type FromWorker = { readonly url: string } | { readonly cpuMs: number };

const log = { debug: () => undefined, warn: () => undefined, error: console.error };
const DATA_KEYS = Buffer.alloc(32, 'k').toString('base64');
const NO_LIMIT = 1e9;

const tell = (message: FromWorker): void => void process.send?.(message);

async function latchkey({ dataDir, redisUrl }: WorkerOrders): Promise<string> {
  const clinic = clinicWith();
  const whole = await compose({
    clinic,
    dataDir,
    redis: redisUrl === null ? null : { url: redisUrl },
    dataKeys: DATA_KEYS,
    portal: new StandInPortal(),
    forms: null,
    clock: Date,
    random: Math.random,
    log,
  });
  const limits = { conversations: NO_LIMIT, messages: NO_LIMIT, reads: NO_LIMIT };
  const around = { publicUrl: null, widgetOrigins: [], trustProxy: false as const, logo: null, clock: Date };
  const server = await composeServer(whole, { ...around, clinic, limits, log });
  await server.listen({ host: '127.0.0.1', port: 0, moveOn: false });
  return `http://127.0.0.1:${server.port}`;
}

async function bare({ redisUrl }: WorkerOrders): Promise<string> {
  const redis = new Redis(redisUrl ?? '');
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      void redis
        .get('bare')
        .then(async (value) => redis.set('bare', String(Number(value) + 1)))
        .then(() => response.setHeader('content-type', 'application/json').end('{"id":"x"}'));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const orders = JSON.parse(process.argv[2] ?? '{}') as WorkerOrders;
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  tell({ cpuMs: (user + system) / 1000 });
});
tell({ url: await (orders.bare ? bare(orders) : latchkey(orders)) });
