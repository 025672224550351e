import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ChatTokens } from '../../../channels/web/chatTokens.ts';
import { DirectLineApi, type Chat } from '../../support/directLine.ts';
import { allClose, FrontDesk } from '../../support/front.ts';

let desk: FrontDesk;
let api: DirectLineApi;

beforeAll(async () => {
  desk = await FrontDesk.opens({ limits: { conversations: 1000 } });
  api = new DirectLineApi(desk.url);
});

afterAll(allClose);

describe('a conversation over Direct Line', () => {
  test('begins with a token of half an hour, and one greeting however often it is begun', async () => {
    const { status, body } = await api.send('POST', '/tokens/generate');
    expect([status, body['expires_in']]).toEqual([200, 1800]);
    const chat = { id: String(body['conversationId']), token: String(body['token']) };
    expect(Buffer.from(chat.id, 'base64url').length).toBeGreaterThanOrEqual(16);
    for (let i = 0; i < 3; i++) await api.send('POST', '/conversations', { token: chat.token });
    const texts = await api.texts(chat);
    expect(texts.filter((text) => /automated helper/.test(text))).toHaveLength(1);
  });

  test('the same message three times at once is one turn, with one id', async () => {
    const chat = await api.begin();
    const answers = await Promise.all([1, 2, 3].map(() => api.say(chat, 'my account is locked', 'm1')));
    const ids = new Set(answers.map(({ body }) => body['id']));
    expect([...ids]).toEqual([expect.stringMatching(new RegExp(`^${chat.id}\\|\\d{7}$`))]);
    expect((await api.texts(chat)).filter((text) => text === 'my account is locked')).toHaveLength(1);
  });

  test('goes on from a watermark with what came after it, also after a restart', async () => {
    const chat = await api.begin();
    const first = await api.send('GET', `/conversations/${chat.id}/activities`, { token: chat.token });
    await api.say(chat, 'my account is locked');
    await desk.restarts();
    const watermark = String(first.body['watermark']);
    const { body } = await api.send('GET', `/conversations/${chat.id}/activities?watermark=${watermark}`, chat);
    expect((body['activities'] as { text: string }[])[0]?.text).toBe('my account is locked');
    expect(Number(body['watermark'])).toBeGreaterThan(Number(watermark));
    expect(await api.texts(chat, String(body['watermark']))).toEqual([]);
  });

  test('shows the masked words, never the password', async () => {
    const chat = await api.begin();
    await api.say(chat, 'my password is Sunflower#42');
    expect((await api.texts(chat)).join()).not.toMatch(/Sunflower/);
  });

  test('says in words that it cannot open files, whichever way they come', async () => {
    const chat = await api.begin();
    const attachments = [{ contentType: 'image/png', contentUrl: 'http://169.254.169.254/secret' }];
    await api.post(chat, { type: 'message', attachments });
    const form = new FormData();
    form.append('activity', new Blob(['{"type":"message"}'], { type: 'application/vnd.microsoft.activity' }));
    form.append('file', new Blob(['x'.repeat(300_000)], { type: 'image/png' }), 'screen.png');
    const headers = { authorization: `Bearer ${chat.token}` };
    const upload = await api.ask('POST', `/conversations/${chat.id}/upload?userId=me`, { headers, body: form });
    expect(upload.status).toBe(200);
    expect((await api.texts(chat)).filter((text) => /cannot open pictures or files/.test(text))).toHaveLength(2);
  });

  test.each(['typing', 'event', 'endOfConversation', 'contactRelationUpdate'])(
    '%s is taken and nothing comes of it',
    async (type) => {
      const chat = await api.begin();
      const before = await api.texts(chat);
      const { status } = await api.post(chat, { type, name: 'webchat/join', from: { id: 'me' } });
      expect([status, await api.texts(chat)]).toEqual([200, before]);
    },
  );

  test('a code typed into the code box is never a message', async () => {
    const chat = await api.begin();
    const { status } = await api.post(chat, { type: 'event', name: 'code.entered', value: { digits: '424242' } });
    const log = JSON.stringify(await desk.latchkey.store.since(chat.id, 0));
    expect([status, log.includes('424242')]).toEqual([200, false]);
  });

  test('begins in the language of the device, if the clinic speaks it', async () => {
    const greet = async (locale: string) => {
      const chat = await api.generate();
      await api.send('POST', '/conversations', { token: chat.token, body: { locale } });
      return (await api.texts(chat))[0];
    };
    expect(await greet('es-MX')).toMatch(/^Hola/);
    expect(await greet('fr-FR')).toMatch(/^Hi/);
  });
});

describe('tokens', () => {
  test('open their half hour and no longer, and can be made new before', async () => {
    const chat = await api.begin();
    desk.passes(29);
    const { body } = await api.send('POST', '/tokens/refresh', { token: chat.token });
    desk.passes(2);
    expect((await api.say(chat, 'hello')).status).toBe(403);
    expect((await api.send('POST', '/tokens/refresh', { token: chat.token })).status).toBe(403);
    expect((await api.say({ ...chat, token: String(body['token']) }, 'hello')).status).toBe(200);
  });

  test('are not good for longer when the clock is set back; a worker whose clock is a little behind takes them', () => {
    let at = Date.parse('2026-11-23T15:00:00Z');
    const tokens = new ChatTokens({ tokenKeys: [Buffer.alloc(32, 1)], now: () => at });
    const token = tokens.issue('ana');
    at -= 30_000;
    expect(tokens.conversationOf(token)).toBe('ana');
    at -= 60_000;
    expect(() => tokens.conversationOf(token)).toThrow(/expired/);
  });

  test('made before a rotation of the data keys are good after it', () => {
    const [older, newer] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const now = () => 0;
    const token = new ChatTokens({ tokenKeys: [older], now }).issue('ana');
    expect(new ChatTokens({ tokenKeys: [newer, older], now }).conversationOf(token)).toBe('ana');
    expect(() => new ChatTokens({ tokenKeys: [newer], now }).conversationOf(token)).toThrow(/expired or is not ours/);
  });

  test('cannot be made up, changed, or used for what they are not for', async () => {
    const [chat, bo] = [await api.begin(), await api.begin()];
    const [header = '', claims = '', signature = ''] = chat.token.split('.');
    const [, bosClaims = ''] = bo.token.split('.');
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    const stream = new URL(chat.streamUrl).searchParams.get('t') ?? '';
    const forged = [
      `${header}.${bosClaims}.${signature}`,
      `${none}.${claims}.`,
      `${header}.${claims}.`,
      `${header}.${claims}.${signature}.x`,
      chat.token.slice(0, -2),
      stream,
      'x',
      `${header}.e30.${signature}`,
      '\u00e9'.normalize('NFD').slice(0, 1),
    ];
    for (const token of forged) expect([token, (await api.say({ ...chat, token }, 'hi')).status]).toEqual([token, 403]);
  });
});

describe('between conversations', () => {
  const everyRoute: readonly [method: string, path: string][] = [
    ['GET', ''],
    ['GET', '/activities'],
    ['POST', '/activities'],
    ['POST', '/upload'],
  ];

  test.each(everyRoute)('%s …%s of another patient is answered as one that does not exist', async (method, path) => {
    const [ana, bo] = [await api.begin(), await api.generate()];
    const body = { type: 'message', text: 'hello' };
    const ask = (id: string, chat: Chat) =>
      api.send(method, `/conversations/${id}${path}`, { token: chat.token, ...(method === 'POST' && { body }) });
    const [others, absent] = [await ask(ana.id, bo), await ask('nobody', bo)];
    expect([others.status, absent.status]).toEqual([404, 404]);
    expect(others.text).toBe(absent.text);
    expect(await desk.latchkey.store.since(ana.id, 0)).toHaveLength((await api.texts(ana)).length);
  });

  test.each(everyRoute)('%s …%s without a token is refused', async (method, path) => {
    const ana = await api.begin();
    const { status, body } = await api.send(method, `/conversations/${ana.id}${path}`);
    expect([status, body]).toEqual([401, { error: { code: 'NoToken', message: expect.any(String) } }]);
  });
});
