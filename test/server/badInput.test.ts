import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { DirectLineApi, type Answer, type Chat } from '../support/directLine.ts';
import { allClose, FrontDesk } from '../support/front.ts';
import { halfOpen, sentRaw } from '../support/rawHttp.ts';

let desk: FrontDesk;
let api: DirectLineApi;
let ana: Chat;
const faults: string[] = [];

beforeAll(async () => {
  const error = (detail: object) => void faults.push(JSON.stringify(detail));
  const log = { debug: () => undefined, warn: error, error };
  desk = await FrontDesk.opens({ limits: { conversations: 10_000, messages: 10_000, reads: 10_000 }, log });
  api = new DirectLineApi(desk.url);
  ana = await api.begin();
});

afterAll(async () => {
  await allClose();
  expect(faults).toEqual([]); // nothing a client sends is an error of ours
});

/** A refusal: a 4xx, in our words, that tells nothing of the inside. */
function expectRefusal({ status, text, headers }: Answer, expected: number): void {
  expect([status, text]).toEqual([expected, expect.stringMatching(/^\{"error":\{"code":"\w+","message":"[^"]+/)]);
  expect(text).not.toMatch(/FST_|node_modules|\bat \S+:\d|Error:/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
}

const message = { type: 'message', text: 'hello' };

describe('what clients post', () => {
  const wrong: readonly [what: string, status: number, body: unknown][] = [
    ['nothing', 400, null],
    ['a list', 400, [message]],
    ['a word', 400, 'hello'],
    ['a number', 400, 42],
    ['no type', 400, { text: 'hello' }],
    ['a list of types', 400, { type: ['message'], text: 'hello' }],
    ['a type that is an object', 400, { type: { toString: 'message' }, text: 'x' }],
    ['a list of texts', 400, { ...message, text: ['hello', 'there'] }],
    ['a text that is an object', 400, { ...message, text: { $gt: '' } }],
    ['a number for a text', 400, { ...message, text: 7 }],
    ['no words at all', 400, { type: 'message' }],
    ['blanks only', 400, { ...message, text: ' \n\t ' }],
    ['2,001 characters', 413, { ...message, text: 'x'.repeat(2001) }],
    ['64 kB', 413, { ...message, text: 'x'.repeat(66_000) }],
    ['eleven attachments', 400, { type: 'message', attachments: Array(11).fill({ contentType: 'a/b' }) }],
    ['attachments that are none', 400, { type: 'message', attachments: 'photo' }],
    ['an id that is a list', 400, { ...message, channelData: { clientActivityID: ['a', 'b'] } }],
    ['an id with a line break', 400, { ...message, channelData: { clientActivityID: 'a\nb' } }],
    ['an id with half a character', 400, { ...message, channelData: { clientActivityID: '\ud800' } }],
    ['an id of 101 characters', 400, { ...message, channelData: { clientActivityID: 'x'.repeat(101) } }],
    ['channel data that is a list', 400, { ...message, channelData: [] }],
    ['a result', 400, { type: 'event', name: 'effect.result', value: { key: 'x' } }],
    ['a timer', 400, { type: 'event', name: 'timer.due' }],
    ['a claim by staff', 400, { type: 'event', name: 'staff.claimed' }],
    ['a closing by staff', 400, { type: 'event', name: 'staff.closed', value: { outcome: 'solved' } }],
    ['a form that is done', 400, { type: 'event', name: 'form.done' }],
    ['an outage that is over', 400, { type: 'event', name: 'outage.over' }],
    ['a code with letters', 400, { type: 'event', name: 'code.entered', value: { digits: '12345a' } }],
    ['a list of codes', 400, { type: 'event', name: 'code.entered', value: { digits: ['123456'] } }],
    ['an event without a name', 400, { type: 'event', name: {} }],
  ];

  test.each(wrong)('%s is refused with %d', async (_what, status, body) => {
    const before = await api.texts(ana);
    expectRefusal(await api.post(ana, body), status);
    expect(await api.texts(ana)).toEqual(before);
  });

  test.each([
    ['odd characters', '\u0000\u202e\ud800 \u{1F600}\u0301'],
    ['a sentence of one endless word', 'a'.repeat(2000)],
    ['what looks like a script', '<script>alert(1)</script>'],
    ['what looks like SQL', "'; drop table log; --"],
  ])('%s is a message like any other', async (_what, text) => {
    const chat = await api.begin();
    expect((await api.say(chat, text)).status).toBe(200);
  });

  const types: readonly [type: string | undefined, body: string, status: number][] = [
    ['text/plain', '{"type":"message"}', 415],
    ['application/x-www-form-urlencoded', 'type=message', 415],
    ['application/xml', '<type>message</type>', 415],
    ['multipart/form-data; boundary=x', '--x--', 415],
    ['nonsense', '{}', 415],
    ['application/json', '{"type":"message",', 400],
    ['application/json', '{"__proto__":{"type":"message"}}', 400],
    ['application/json', '{"type":"message","constructor":{"prototype":{}}}', 400],
    ['application/json', '\u0000', 400],
  ];

  test.each(types)('as %s, %s is refused with %d', async (type, body, status) => {
    const headers = { authorization: `Bearer ${ana.token}`, ...(type && { 'content-type': type }) };
    expectRefusal(await api.ask('POST', `/conversations/${ana.id}/activities`, { headers, body }), status);
  });

  test('a packed body is refused: its size cannot be seen', async () => {
    const headers = {
      authorization: `Bearer ${ana.token}`,
      'content-type': 'application/json',
      'content-encoding': 'gzip',
    };
    expectRefusal(await api.ask('POST', `/conversations/${ana.id}/activities`, { headers, body: '{}' }), 415);
  });

  test.each(['-1', 'x', '1e9', '1.5', '99999999999999999999', '0&watermark=1', '%00'])(
    'a watermark of %s is refused',
    async (watermark) => {
      for (const path of ['', '/activities']) {
        const answer = await api.send('GET', `/conversations/${ana.id}${path}?watermark=${watermark}`, ana);
        expectRefusal(answer, 400);
      }
    },
  );

  test.each(['undefined', 'Bearer', 'Basic YTpi', 'Bearer a b', `bearer ${'x'.repeat(9000)}`])(
    'the authorization "%.20s" is refused',
    async (authorization) => {
      const { status } = await api.ask('POST', '/tokens/refresh', { headers: { authorization } });
      expect([401, 403]).toContain(status);
    },
  );
});

describe('what is asked of addresses', () => {
  const routes: readonly [path: string, methods: string][] = [
    ['/', ''],
    ['/healthz', 'GET'],
    ['/readyz', 'GET'],
    ['/chat', 'GET'],
    ['/chat/begin', 'POST'],
    ['/chat/say', 'POST'],
    ['/chat/end', 'POST'],
    ['/widget.js', 'GET'],
    ['/v3/directline/tokens/generate', 'POST'],
    ['/v3/directline/tokens/refresh', 'POST'],
    ['/v3/directline/conversations', 'POST'],
    ['/v3/directline/conversations/x', 'GET'],
    ['/v3/directline/conversations/x/activities', 'GET, POST'],
    ['/v3/directline/conversations/x/upload', 'POST'],
  ];

  test.each(routes)('%s takes %s and refuses other methods', async (path, methods) => {
    const missing = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'].filter((method) => !methods.includes(method));
    for (const method of missing) {
      const { status } = await fetch(`${desk.url}${path}`, { method });
      expect([method, status]).toEqual([method, methods === '' ? 404 : 405]);
    }
  });

  test.each([
    '/nowhere',
    '/v3/directline',
    '/v3/directline/conversations/a/b/c',
    '/%E0%A4%A',
    '/..%2f',
    '/chat/x',
    '//',
  ])('%s is not there', async (path) => {
    const { status } = await fetch(`${desk.url}${path}`);
    expect([400, 404]).toContain(status);
  });

  test('HTTP that is none, headers without end and a TRACE are refused, and the next client is served', async () => {
    const lines = [
      'nonsense\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      'POST /chat/say HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'GET / HTTP/1.1\r\n\r\n',
      `TRACE / HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nConnection: close\r\n\r\n`,
      `POST /chat/say HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nContent-Length: 99999999\r\nConnection: close\r\n\r\nx`,
    ];
    for (const bytes of lines) expect(await sentRaw(desk.port, bytes)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect((await fetch(`${desk.url}/healthz`)).status).toBe(200);
  });
});

describe('who asks', () => {
  const foreign = ['https://evil.example', 'null', 'http://127.0.0.1', 'https://www.clinic.example.evil.example'];

  test.each(foreign)('a page of %s gets no token and learns nothing', async (origin) => {
    for (const [method, path] of [
      ['POST', '/tokens/generate'],
      ['POST', '/conversations'],
      ['GET', `/conversations/${ana.id}/activities`],
      ['OPTIONS', '/tokens/generate'],
    ] as const) {
      const answer = await api.ask(method, path, { headers: { origin, authorization: `Bearer ${ana.token}` } });
      expectRefusal(answer, 403);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test("a page of the clinic's own site is let in, by name", async () => {
    const origin = 'https://www.clinic.example';
    const asked = await api.ask('OPTIONS', '/tokens/generate', { headers: { origin } });
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
    const answer = await api.ask('POST', '/tokens/generate', { headers: { origin } });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
  });

  test('a host that is not ours is refused, and forwarded names are not believed', async () => {
    const asks = (head: string) =>
      sentRaw(desk.port, `POST /v3/directline/conversations HTTP/1.1\r\n${head}\r\nConnection: close\r\n\r\n`);
    for (const host of ['evil.example', `evil.example:${desk.port}`, '127.0.0.1:1', '']) {
      expect(await asks(`Host: ${host}`)).toMatch(/^HTTP\/1\.1 4(21|00) /);
    }
    const mine = `Host: localhost:${desk.port}\r\nAuthorization: Bearer ${ana.token}\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https`;
    const answer = await asks(mine);
    expect(answer).toMatch(new RegExp(`"streamUrl":"ws://localhost:${desk.port}/`));
    expect(answer).not.toMatch(/evil/);
  });
});

test('a thousand connections that send nothing, or half a request, keep nobody waiting and are dropped', async () => {
  const patient = await FrontDesk.opens({ patienceMs: 1000 });
  const visitor = new DirectLineApi(patient.url);
  const bo = await visitor.begin();
  const head = `POST /v3/directline/conversations/${bo.id}/activities HTTP/1.1\r\nHost: 127.0.0.1:${patient.port}\r\n`;
  const body = `Authorization: Bearer ${bo.token}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"ty`;
  const silent = await halfOpen(patient.port, 500);
  const slow = await halfOpen(patient.port, 400, head);
  const slower = await halfOpen(patient.port, 100, head + body);
  const began = Date.now();
  for (let i = 0; i < 5; i++) expect((await visitor.say(bo, `hello ${i}`)).status).toBe(200);
  expect(Date.now() - began).toBeLessThan(5000);
  const all = [...silent, ...slow, ...slower];
  for (const socket of all) socket.on('error', () => undefined);
  await Promise.all(all.map((socket) => socket.destroyed || once(socket.resume(), 'close')));
}, 30_000);
