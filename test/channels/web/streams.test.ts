import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DirectLineApi } from '../../support/directLine.ts';
import { allClose, FrontDesk } from '../../support/front.ts';
import { StreamClient } from '../../support/stream.ts';

let desk: FrontDesk;
let api: DirectLineApi;
const logged: string[] = [];
const keep = (detail: object, message: string) => void logged.push(JSON.stringify([detail, message]));

beforeAll(async () => {
  const log = { debug: keep, warn: keep, error: keep };
  desk = await FrontDesk.opens({ limits: { conversations: 1000 }, log });
  api = new DirectLineApi(desk.url);
});

afterAll(allClose);

describe('a stream', () => {
  test('brings the greeting, and then every row as soon as it is said', async () => {
    const chat = await api.begin();
    const ana = await StreamClient.opens(chat.streamUrl);
    await ana.reads(/automated helper/);
    await api.say(chat, 'my account is locked');
    const all = await api.texts(chat);
    await ana.holds(all.length);
    expect(ana.texts).toEqual(all);
    ana.socket.close();
  });

  test('goes on after a break exactly where it was', async () => {
    const chat = await api.begin();
    const before = await StreamClient.opens(chat.streamUrl);
    await before.reads(/automated helper/);
    before.socket.terminate();
    await api.say(chat, 'my account is locked');
    const again = await api.send('GET', `/conversations/${chat.id}?watermark=${before.watermark}`, chat);
    const after = await StreamClient.opens(String(again.body['streamUrl']));
    const all = await api.texts(chat);
    await after.holds(all.length - before.texts.length);
    expect([...before.texts, ...after.texts]).toEqual(all);
    after.socket.close();
  });

  test('loses and doubles nothing when it is opened while things are said', async () => {
    const chat = await api.begin();
    const says = ['my account is locked', 'start over', 'i forgot my password', 'start over', 'go back'];
    const turns = says.map((text) => api.say(chat, text));
    const ana = await StreamClient.opens(chat.streamUrl);
    await Promise.all(turns);
    await api.say(chat, 'that was all');
    await ana.reads(/that was all/);
    const all = await api.texts(chat);
    await ana.holds(all.length);
    expect(ana.texts).toEqual(all);
    ana.socket.close();
  });

  test('is opened by its own token only, for its own conversation, and soon', async () => {
    const [ana, bo] = [await api.begin(), await api.begin()];
    const bosToken = new URL(bo.streamUrl).searchParams.get('t') ?? '';
    const withToken = (token: string) => ana.streamUrl.replace(/t=.*/, `t=${token}`);
    expect(await StreamClient.refusal(withToken(bosToken))).toBe(404);
    expect(await StreamClient.refusal(withToken(ana.token))).toBe(403);
    expect(await StreamClient.refusal(withToken(''))).toBe(403);
    expect(await StreamClient.refusal(ana.streamUrl.replace('watermark=0', 'watermark=-1'))).toBe(400);
    expect(await StreamClient.refusal(ana.streamUrl.replace('/stream', '/river'))).toBe(404);
    expect(await StreamClient.refusal(ana.streamUrl)).toBe(101);
    desk.passes(2);
    expect(await StreamClient.refusal(ana.streamUrl)).toBe(403);
  });

  test('is refused to pages of other sites', async () => {
    const { streamUrl } = await api.begin();
    const from = (origin: string) => StreamClient.refusal(streamUrl, { origin });
    expect(await from('https://evil.example')).toBe(403);
    expect(await from('null')).toBe(403);
    expect(await from(`http://127.0.0.1.evil.example:${desk.port}`)).toBe(403);
    expect(await from(`http://localhost:${desk.port}`)).toBe(101);
    expect(await from('https://www.clinic.example')).toBe(101);
  });

  test('is one of eight at most in a conversation', async () => {
    const { streamUrl } = await api.begin();
    const open = await Promise.all(Array.from({ length: 8 }, () => StreamClient.opens(streamUrl)));
    expect(await StreamClient.refusal(streamUrl)).toBe(429);
    open[0]?.socket.close();
    await open[0]?.closed;
    expect(await StreamClient.refusal(streamUrl)).toBe(101);
    for (const { socket } of open) socket.close();
  });

  test('stays open while the client answers pings, and is dropped when it does not', async () => {
    const other = await FrontDesk.opens({ pingMs: 300 });
    const { streamUrl } = await new DirectLineApi(other.url).begin();
    const [alive, dead] = [
      await StreamClient.opens(streamUrl),
      await StreamClient.opens(streamUrl, { autoPong: false }),
    ];
    expect(await dead.closed).toBe(1006);
    expect(alive.socket.readyState).toBe(alive.socket.OPEN);
    alive.socket.close();
  });

  test('is for listening: empty frames are pings, a large one ends it', async () => {
    const chat = await api.begin();
    const ana = await StreamClient.opens(chat.streamUrl);
    ana.socket.send('');
    ana.socket.send('{"type":"message","text":"hello"}');
    await api.say(chat, 'hello');
    await ana.reads(/hello/);
    ana.socket.send('x'.repeat(5000));
    expect(await ana.closed).toBe(1009);
  });

  test('closes with "service restart" when the server stops, and tokens never get into the log', async () => {
    const chat = await api.begin();
    const ana = await StreamClient.opens(chat.streamUrl);
    await api.say(chat, 'my account is locked');
    await desk.restarts();
    expect(await ana.closed).toBe(1012);
    const token = new URL(chat.streamUrl).searchParams.get('t') ?? '';
    expect(logged.length).toBeGreaterThan(0);
    expect(
      logged.filter((line) => line.includes(token) || line.includes(chat.token) || line.includes(chat.id)),
    ).toEqual([]);
  });
});
