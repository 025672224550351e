import { afterEach, describe, expect, test } from '@jest/globals';
import { DirectLineApi, type Answer } from '../support/directLine.ts';
import { allClose, FrontDesk } from '../support/front.ts';

afterEach(allClose);

const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status);

async function inTurn(count: number, ask: () => Promise<Answer>): Promise<Answer[]> {
  const answers = [];
  for (let i = 0; i < count; i++) answers.push(await ask());
  return answers;
}

describe('how much one visitor may ask for', () => {
  test('so many conversations a minute from one address, then a wait, in words', async () => {
    const api = new DirectLineApi((await FrontDesk.opens({ limits: { conversations: 3 } })).url);
    const answers = await inTurn(4, () => api.send('POST', '/tokens/generate'));
    expect(statuses(answers)).toEqual([200, 200, 200, 429]);
    expect(answers[3]?.body).toEqual({ error: { code: 'TooMany', message: expect.stringMatching(/Wait a minute/) } });
    expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('an address that is only claimed is not believed, unless a trusted proxy says so', async () => {
    const from = (n: number) => ({ headers: { 'x-forwarded-for': `192.0.2.${n}` } });
    const asked = async (trustProxy: number | false) => {
      const api = new DirectLineApi((await FrontDesk.opens({ limits: { conversations: 1 }, trustProxy })).url);
      return statuses([
        await api.ask('POST', '/tokens/generate', from(1)),
        await api.ask('POST', '/tokens/generate', from(2)),
      ]);
    };
    expect(await asked(false)).toEqual([200, 429]);
    expect(await asked(1)).toEqual([200, 200]);
  });

  test('so many messages a minute in one conversation; nobody can use up the share of another', async () => {
    const api = new DirectLineApi((await FrontDesk.opens({ limits: { messages: 2 } })).url);
    const [ana, bo] = [await api.begin(), await api.begin()];
    const forged = await inTurn(3, () => api.say({ ...ana, token: bo.token }, 'hi'));
    expect(statuses(forged)).toEqual([404, 404, 404]);
    expect(statuses(await inTurn(3, () => api.say(ana, 'hi')))).toEqual([200, 200, 429]);
    expect((await api.say(bo, 'hi')).status).toBe(200);
  });
});

describe('headers', () => {
  const policyOf = async (address: string) => {
    const { headers } = await fetch(address);
    return headers.get('content-security-policy') ?? '';
  };

  test('of every answer let nothing be loaded, framed, guessed or kept', async () => {
    const { url } = await FrontDesk.opens();
    for (const path of ['/healthz', '/readyz', '/nowhere', '/v3/directline/conversations', '/chat']) {
      const { headers } = await fetch(`${url}${path}`);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toMatch(/camera=\(\)/);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-powered-by') ?? headers.get('server')).toBeNull();
    }
    expect(await policyOf(`${url}/healthz`)).toMatch(/frame-ancestors 'none'/);
  });

  test("let the chat page stand on the clinic's sites and our own, and on no other", async () => {
    const desk = await FrontDesk.opens();
    const policy = await policyOf(`${desk.url}/chat`);
    const own = `http://localhost:${desk.port} http://127.0.0.1:${desk.port}`;
    expect(policy).toContain(`frame-ancestors ${own} https://www.clinic.example`);
    expect(policy).toContain(`script-src 'self';style-src 'self';`);
    expect(policy).toContain(`connect-src 'self' ws://localhost:${desk.port} ws://127.0.0.1:${desk.port};`);
    expect(policy).not.toMatch(/unsafe|\*/);
    expect((await fetch(`${desk.url}/chat`)).headers.get('x-frame-options')).toBeNull();
  });

  test('behind a public address everything is by its name, and secure', async () => {
    const publicUrl = 'https://chat.clinic.example';
    const { url } = await FrontDesk.opens({ publicUrl });
    const api = new DirectLineApi(url);
    const { streamUrl } = await api.begin();
    expect(streamUrl).toMatch(/^wss:\/\/chat\.clinic\.example\/v3\/directline\/conversations\//);
    const begun = await fetch(`${url}/chat/begin`, {
      method: 'POST',
      headers: { origin: publicUrl },
      redirect: 'manual',
    });
    expect(begun.headers.get('location')).toMatch(/^\/chat\?lang=en#latest$/);
    expect(begun.headers.get('set-cookie')).toMatch(/; Path=\/chat; HttpOnly; SameSite=Lax; Secure$/);
    expect(begun.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect((await api.ask('POST', '/tokens/generate', { headers: { origin: url } })).status).toBe(403);
  });
});

test('a store in trouble is an answer of its own: nothing was kept, come again', async () => {
  const desk = await FrontDesk.opens();
  const api = new DirectLineApi(desk.url);
  const chat = await api.begin();
  await desk.losesItsStore();
  const { status, headers, body } = await api.say(chat, 'hello');
  expect([status, headers.get('retry-after')]).toEqual([503, '2']);
  expect(body).toEqual({ error: { code: 'Unavailable', message: expect.stringMatching(/Nothing was lost/) } });
  expect((await fetch(`${desk.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${desk.url}/healthz`)).status).toBe(200);
});
