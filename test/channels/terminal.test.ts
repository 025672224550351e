import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { chat as chatIn } from '../../channels/terminal/chat.ts';
import type { MachineRoom } from '../../channels/terminal/ports.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-terminal-'));
const env = { PATH: process.env['PATH'], DATA_DIR: dataDir, CLINIC_FILE: 'src/clinic/clinic.example.yaml' };
let child: ChildProcess | undefined;

beforeAll(() => {
  expect(spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' }).status).toBe(0);
}, 60_000);

afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

/** Runs the chat with these lines typed, to its end. */
function chat(lines: string[], ...argv: string[]) {
  const input = lines.map((line) => `${line}\n`).join('');
  return spawnSync('node', ['dist/src/main.js', ...argv], { input, env, encoding: 'utf8', timeout: 20_000 });
}

/** Starts the chat as a person would; resolves with what is shown once `until` has been. */
function opened(until: RegExp): Promise<string> {
  child = spawn('node', ['dist/src/main.js'], { env, stdio: 'pipe' });
  return shownUntil(until);
}

function shownUntil(until: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let shown = '';
    child?.once('exit', (code) => reject(new Error(`ended with ${String(code)} after: ${shown}`)));
    child?.stdout?.on('data', (data) => {
      shown += String(data);
      if (until.test(shown)) resolve(shown);
    });
  });
}

test('a message that cannot be kept is said so, and the chat goes on', async () => {
  const full = Object.assign(new Error('the disk is full; make room'), { code: 'STORAGE_FULL' });
  const sent: string[] = [];
  const shown: string[] = [];
  const room: MachineRoom = {
    take: async ({ text }) => {
      if (text === 'first') throw full;
      sent.push(text ?? '');
    },
    since: async () => [],
    onCommitted: () => () => undefined,
    caseOf: async () => null,
    codeOf: () => undefined,
    pass: async () => undefined,
    settled: async () => undefined,
  };
  mkdirSync(dataDir, { recursive: true });
  await chatIn({
    room,
    channel: 'sms',
    dataDir,
    input: Readable.from('first\nsecond\n'),
    output: { write: (text) => shown.push(text) },
  });
  expect(shown).toEqual(['(Not kept: the disk is full; make room)\n']);
  expect(sent).toEqual(['second']);
});

describe('the chat in the terminal', () => {
  test('greets, shows numbered buttons, and can be held with numbers', () => {
    const { stdout, status } = chat(['2', '1', '1', '1', 'I am in']);
    expect(stdout).toMatch(/automated helper/);
    expect(stdout).toMatch(/ {2}1 {2}Gmail/);
    expect(stdout).toMatch(/all set/i);
    expect(status).toBe(0);
  });

  test('texts in Spanish', () => {
    const { stdout } = chat(['mi cuenta esta bloqueada', '2', '1', '/later 30'], '--channel', 'sms', '--lang', 'es');
    expect(stdout).toMatch(/30 minutos/);
    expect(stdout).toMatch(/0 Persona/);
  });

  test('goes on where it was after Ctrl-C', async () => {
    await opened(/What is going on/);
    const asked = shownUntil(/how long|long to wait/i);
    child?.stdin?.write('4\n');
    await asked;
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill('SIGINT');
    expect(await ended).toBe(0);
    const { stdout } = chat(['2']);
    expect(stdout).toMatch(/goes on where it was/);
    expect(stdout).toMatch(/30 minutes/);
  });

  test('shows staff their case, and a claim silences the bot', () => {
    const { stdout } = chat(['my account is locked', 'staff', '1', '/card', '/claim', 'are you there', '/close']);
    expect(stdout).toMatch(/"reason": "askedForStaff"/);
    expect(stdout).toMatch(/staff member is here/i);
    expect(stdout.split('staff member is here')[1]).not.toMatch(/did not get that/i);
  });

  test.each([
    [['--lang', 'fr'], /--lang takes en or es/],
    [['--clinic', 'nowhere.yaml'], /nowhere\.yaml/],
  ])('%j is one clear line, and no stack trace', (argv, words) => {
    const { stderr, status } = chat([], ...argv);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });
});
