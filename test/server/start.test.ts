import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectLineApi } from '../support/directLine.ts';
import { Program } from '../support/program.ts';
import { StreamClient } from '../support/stream.ts';

// Whole programs are started here; on a busy machine each takes its time.
jest.setTimeout(60_000);

const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-start-'));
const running = new Set<Program>();

function started(env: Record<string, string> = {}, ...argv: string[]): Program {
  const program = new Program({ DATA_DIR: dataDir, PORT: '0', ...env }, ...argv);
  running.add(program);
  return program;
}

beforeAll(() => {
  expect(spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' }).status).toBe(0);
}, 120_000);

afterEach(async () => {
  for (const program of running) await program.stop('SIGKILL');
  running.clear();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('npm start', () => {
  test('runs with no settings, and says what is where', async () => {
    const program = started();
    const address = await program.listening();
    expect(program.out).toMatch(/made up/);
    expect(program.out).toContain(`${address}/chat`);
    const home = await fetch(address);
    const html = await home.text();
    expect(html).toMatch(new RegExp(`<script src="${address.replace('localhost', '127.0.0.1')}/widget.js" async>`));
    expect(html).toMatch(/This clinic and everyone in it are made up/);
    expect(home.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ status: 'ready' });
  });

  test('moves on from a port that is taken, and says where to', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const address = await started({ PORT: String(port) }).listening();
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    taken.close();
  });

  test('goes on by a clock that never goes back, and says when the machine’s was set back', async () => {
    const setBack =
      'const { now } = Date; let by = 0; Date.now = () => now() - by; process.once("SIGUSR2", () => (by = 3_600_000));';
    const program = started({ NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(setBack)}` });
    const api = new DirectLineApi(await program.listening());
    const chat = await api.begin();
    program.signal('SIGUSR2');
    await program.says('the clock was set back', () => api.say(chat, 'hello'));
  });

  test('killed in the middle of a conversation and started again, it goes on, nothing lost or doubled', async () => {
    const first = started();
    const address = await first.listening();
    const port = new URL(address).port;
    const api = new DirectLineApi(address);
    const chat = await api.begin();
    await api.say(chat, 'my account is locked', 'm1');
    const before = await api.texts(chat);
    await first.stop('SIGKILL');
    await started({ PORT: port }).listening();
    expect(await api.texts(chat)).toEqual(before);
    await api.say(chat, 'my account is locked', 'm1');
    expect(await api.texts(chat)).toEqual(before);
    await api.say(chat, '2', 'm2');
    expect((await api.texts(chat)).slice(before.length)[0]).toBe('2');
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'ends well at %s, and sends open streams away to come back',
    async (signal) => {
      const program = started();
      const chat = await new DirectLineApi(await program.listening()).begin();
      const ana = await StreamClient.opens(chat.streamUrl);
      expect(await program.stop(signal)).toBe(0);
      expect(await ana.closed).toBe(1012);
      expect(program.err).toBe('');
    },
  );

  const refused: readonly [what: string, env: Record<string, string>, says: RegExp][] = [
    ['a folder that cannot be written', { DATA_DIR: '/dev/null/latchkey' }, /\/dev\/null\/latchkey cannot be written/],
    ['an address that others can reach', { HOST: '0.0.0.0' }, /HOST must be 127\.0\.0\.1/],
    ['a port that is none', { PORT: 'x' }, /PORT must be a port/],
    ['a clinic file that is not there', { CLINIC_FILE: 'nowhere.yaml' }, /nowhere\.yaml/],
  ];

  test.each(refused)('%s is refused in plain words', async (_what, env, says) => {
    const program = started(env);
    expect(await program.ended).toBe(1);
    expect(program.err).toMatch(says);
    expect(program.err).not.toMatch(/\n\s+at /);
    expect(program.out).toBe('');
  });

  test('two on the same data: the second says who has it', async () => {
    await started().listening();
    const second = started();
    expect(await second.ended).toBe(1);
    expect(second.err).toMatch(/another process has the data file/);
  });

  test('an argument is refused, settings are elsewhere', async () => {
    const program = started({}, '--port', '80');
    expect(await program.ended).toBe(1);
    expect(program.err).toMatch(/"--port" is not known; settings go into the environment/);
  });
});
