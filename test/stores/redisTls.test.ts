import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { freePort, redisProgram, RedisServer, skippedWithoutRedis } from '../support/redisServer.ts';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'latchkey-tls-'));
const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];

/** What a clinic's own authority would do. @returns whether there was an openssl to do it with */
function makeCertificate(): boolean {
  const what = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=redis';
  const names = ['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate];
  return spawnSync('openssl', [...what.split(' '), ...names]).status === 0;
}

const isBuiltWithTls = (program: string) => {
  const asked = spawnSync(program, ['--port', '0', '--tls-port', '0', '--dir', '/nowhere']);
  return !/bad directive/i.test(String(asked.stdout) + String(asked.stderr));
};

const isThere = redisProgram !== undefined && isBuiltWithTls(redisProgram) && makeCertificate();
if (!isThere) skippedWithoutRedis('Redis through TLS (it takes a redis-server built with TLS, and openssl)');

(isThere ? describe : describe.skip)('through TLS', () => {
  let server: RedisServer;
  let url: string;

  beforeAll(async () => {
    const port = await freePort();
    const files = { 'tls-cert-file': certificate, 'tls-key-file': key, 'tls-auth-clients': 'no' };
    server = await RedisServer.starts({ 'tls-port': String(port), ...files });
    url = `rediss://127.0.0.1:${port}`;
  });
  afterAll(async () => {
    await server.stops();
    rmSync(folder, { recursive: true });
  });

  /** Trust is set when a process starts, so each is a process of its own. */
  const oneTurn = async (env: Record<string, string>) => {
    const run = promisify(execFile)('node', ['.tools/run.js', 'test/stores/oneTurn.ts', url], {
      env: { ...process.env, NODE_OPTIONS: '', ...env },
    });
    const { stdout } = await run.catch((error: unknown) => error as { stdout: string });
    return stdout.trim();
  };

  test('a Redis with the certificate of an authority that NODE_EXTRA_CA_CERTS names is used', async () => {
    expect(await oneTurn({ NODE_EXTRA_CA_CERTS: certificate })).toBe('hello');
  });

  test('one with a stranger’s certificate is not, and the answer says so at once', async () => {
    const from = performance.now();
    expect(await oneTurn({})).toMatch(/certificate is not trusted: self-signed certificate/);
    expect(performance.now() - from).toBeLessThan(9000);
  });
});
