import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOCKED } from '../support/atTheDesk.ts';
import { DeskBrowser } from '../support/deskBrowser.ts';
import { type Chat, DirectLineApi } from '../support/directLine.ts';
import { Program } from '../support/program.ts';
import { onRedis } from '../support/onRedis.ts';
import { RedisServer } from '../support/redisServer.ts';
import { StreamClient } from '../support/stream.ts';

// Whole programs are started here; on a busy machine each takes its time.
jest.setTimeout(60_000);

onRedis('two workers on one Redis', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-workers-'));
  let redis: RedisServer;
  let programs: Program[];
  let urls: string[];
  let apis: [one: DirectLineApi, other: DirectLineApi];

  beforeAll(async () => {
    expect(spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' }).status).toBe(0);
    redis = await RedisServer.starts();
    const env = { DATA_DIR: dataDir, PORT: '0', PORTAL_PORT: '0', REDIS_URL: redis.url, LOG_LEVEL: 'error' };
    programs = [new Program(env), new Program(env)]; // at the same moment, on an empty folder and an empty Redis
    urls = await Promise.all(programs.map((program) => program.listening()));
    apis = urls.map((url) => new DirectLineApi(url)) as typeof apis;
  }, 120_000);

  afterAll(async () => {
    const errors = programs.map(({ err }) => err);
    await Promise.all(programs.map((program) => program.stop('SIGKILL')));
    await redis.stops();
    rmSync(dataDir, { recursive: true });
    expect(errors).toEqual(['', '']);
  });

  test('the same message twenty times over both is one turn with one answer', async () => {
    const chat = await apis[0].begin();
    const copies = Array.from({ length: 20 }, (_, i) => apis[i % 2]!.say(chat, 'my account is locked', 'same'));
    const answers = await Promise.all(copies);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    const texts = await apis[1].texts(chat);
    expect(texts.filter((text) => text === 'my account is locked')).toHaveLength(1);
    expect(texts).toEqual(await apis[0].texts(chat));
    await apis[1].say(chat, 'my account is locked', 'same');
    expect(await apis[1].texts(chat)).toEqual(texts);
  });

  test('messages of one conversation stay in order, whichever worker gets them', async () => {
    const chat = await apis[0].begin();
    const said = Array.from({ length: 10 }, (_, i) => `what about number ${i}x`);
    for (const [i, text] of said.entries()) await apis[i % 2]!.say(chat, text);
    expect((await apis[0].texts(chat)).filter((text) => said.includes(text))).toEqual(said);
  });

  test('many at once in one conversation are all taken, one after the other', async () => {
    const chat = await apis[0].begin();
    const said = Array.from({ length: 12 }, (_, i) => `and the ${i}th thing`);
    const answers = await Promise.all(said.map((text, i) => apis[i % 2]!.say(chat, text)));
    expect(answers.map(({ status }) => status)).toEqual(said.map(() => 200));
    const texts = await apis[1].texts(chat);
    expect(texts.filter((text) => said.includes(text)).sort()).toEqual([...said].sort());
    expect(texts.filter((text) => /went wrong|salió mal/.test(text))).toEqual([]);
  });

  test('what is said at one is read at once in a stream of the other', async () => {
    const chat = await apis[0].begin();
    const [, path = ''] = /:\d+(\/.*)$/.exec(chat.streamUrl) ?? [];
    const stream = await StreamClient.opens(`${urls[1]!.replace('http', 'ws')}${path}`);
    const from = performance.now();
    await apis[0].say(chat, 'hello from the other side');
    await stream.reads(/hello from the other side/);
    expect(performance.now() - from).toBeLessThan(2000);
    stream.socket.terminate();
  });

  const waitingCase = async (): Promise<{ chat: Chat; ref: string }> => {
    const [luis] = [await signedIn(0, 'luis')];
    const before = new Set((await luis.queue()).map(({ ref }) => ref));
    const chat = await apis[0].begin();
    for (const [i, text] of LOCKED.entries()) await apis[i % 2]!.say(chat, text);
    const ref = (await luis.queue()).find((waiting) => !before.has(waiting.ref))?.ref ?? '';
    return { chat, ref };
  };
  const signedIn = async (worker: 0 | 1, name: 'ana' | 'luis') => {
    const browser = new DeskBrowser({ url: urls[worker]! });
    expect((await browser.signIn(name, `desk-demo-${name}`)).status).toBe(200);
    return browser;
  };

  test('of two staff members who take a case at once, one at each worker, one has it', async () => {
    const { ref } = await waitingCase();
    const [ana, luis] = [await signedIn(0, 'ana'), await signedIn(1, 'luis')];
    const answers = await Promise.all([ana, luis].map((one) => one.post(`cases/${ref}/claim`, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const queues = await Promise.all([ana.queue(), luis.queue()]);
    const [one, other] = queues.map((queue) => queue.find((waiting) => waiting.ref === ref)?.claimedBy?.id);
    expect(one).toBe(answers[0]?.status === 200 ? 'ana' : 'luis');
    expect(other).toBe(one);
  });

  test('a desk at one worker hears of what happens at the other', async () => {
    const ana = await signedIn(1, 'ana');
    const events = await ana.events();
    await events.until(({ event }) => event === 'hello');
    const { ref } = await waitingCase();
    const came = await events.until(({ data }) => data.ref === ref);
    expect(came.at(-1)?.data).toMatchObject({ ref });
    events.leave();
  });

  test('a worker is killed, and its chats go on at the other', async () => {
    const chat = await apis[0].begin();
    await apis[0].say(chat, "it says I'm locked out");
    const before = await apis[0].texts(chat);
    await programs[0]!.stop('SIGKILL');
    expect((await apis[1].say(chat, 'It gives no time')).status).toBe(200);
    const texts = await apis[1].texts(chat);
    expect(texts.slice(0, before.length)).toEqual(before);
    expect(texts.length).toBeGreaterThan(before.length + 1);
  });
});
