import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { wrongTexts } from '../channels/desk/badInputTable.ts';
import { DirectLineApi, type Chat } from '../support/directLine.ts';
import { FormBrowser } from '../support/formBrowser.ts';
import { allClose, FrontDesk } from '../support/front.ts';
import { ANA_TYPES } from '../support/record.ts';
import { CANARY, expectFine, strange, told } from './strangers.ts';
import { KeptLog } from '../turns/desk.ts';

// Every field that a stranger may send, as everything that it should not be: no fault of ours, and nothing of it comes back.

/** Deeper than any function may call itself; small enough to be read. */
const DEEP = 12_000;
const nested = (open: string, close: string) => `${open.repeat(DEEP)}1${close.repeat(DEEP)}`;

/** A value in JSON, as it stands in a body. */
const jsonValues: Readonly<Record<string, string>> = {
  'a list': `["${CANARY}"]`,
  'an object': `{"$gt":"","a":"${CANARY}"}`,
  'an object with a method': `{"toString":"${CANARY}","length":1}`,
  'a number': '7',
  'a fraction beyond numbers': '1e999',
  nothing: 'null',
  yes: 'true',
  'lists in lists': nested('[', ']'),
  'objects in objects': nested('{"a":', '}'),
  '1 MB': `"${'x'.repeat(1_000_000)}"`,
  ...Object.fromEntries(Object.entries(wrongTexts).map(([what, text]) => [what, JSON.stringify(`${CANARY}${text}`)])),
};

let log: KeptLog;
let front: FrontDesk;

const opens = async () => {
  log = new KeptLog();
  front = await FrontDesk.opens({ log, limits: { conversations: 10_000, messages: 10_000, reads: 10_000 } });
};
const noFault = () =>
  expect(log.lines.filter((line) => /a request failed|could not be served/.test(JSON.stringify(line)))).toEqual([]);

/** A JSON body with one field replaced; a dot leads inside. */
function withField(body: object, field: string, json: string): string {
  const mark = '"@@"';
  const [outer = '', inner] = field.split('.');
  const own = (body as Record<string, object | undefined>)[outer];
  const changed = inner === undefined ? { ...body, [outer]: '@@' } : { ...body, [outer]: { ...own, [inner]: '@@' } };
  return JSON.stringify(changed).replace(mark, () => json);
}

describe('in JSON', () => {
  let api: DirectLineApi;
  let chat: Chat;
  beforeAll(async () => {
    await opens();
    api = new DirectLineApi(front.url);
    chat = await api.begin();
  });
  afterAll(async () => {
    noFault();
    await allClose();
  });

  const message = {
    type: 'message',
    text: 'hello',
    attachments: [],
    channelData: { clientActivityID: 'id-1' },
    from: { id: 'x' },
    locale: 'en',
  };
  const event = { type: 'event', name: 'code.entered', value: { digits: '123456' } };
  const activities = () => ({ path: `/v3/directline/conversations/${chat.id}/activities`, token: chat.token });
  const bodies = [
    { what: 'a message', body: message, to: activities },
    { what: 'a code', body: event, to: activities },
    {
      what: 'a token',
      body: { user: { id: 'x' }, trustedOrigins: [] },
      to: () => ({ path: '/v3/directline/tokens/generate', token: '' }),
    },
    {
      what: 'a conversation',
      body: { user: { id: 'x' } },
      to: () => ({ path: '/v3/directline/conversations', token: chat.token }),
    },
    {
      what: 'a sign-in',
      body: { username: 'eva', password: 'x'.repeat(12) },
      to: () => ({ path: '/desk/api/sign-in', token: '' }),
    },
  ];
  const fields = bodies.flatMap(({ what, body, to }) =>
    Object.entries(body).flatMap(([field, value]) => {
      const inner =
        typeof value === 'object' && !Array.isArray(value) ? Object.keys(value).map((key) => `${field}.${key}`) : [];
      return [field, ...inner].map((name) => ({ what, body, to, field: name }));
    }),
  );

  const post = async (path: string, token: string, body: string) => {
    const headers = {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(path.startsWith('/desk') && { origin: front.url, 'x-latchkey-desk': 'here' }),
    };
    return told(await fetch(`${front.url}${path}`, { method: 'POST', headers, body }));
  };

  test.each(fields)('$what: "$field"', async ({ body, to, field }) => {
    const { path, token } = to();
    for (const [kind, json] of Object.entries(jsonValues)) {
      const sent = await post(path, token, withField(body, field, json));
      expectFine(sent);
      if (kind === '1 MB') expect(sent.status).toBe(413);
    }
  });

  test.each(bodies)('$what: a key twice, keys of every object, and bodies that are none', async ({ body, to }) => {
    const { path, token } = to();
    const whole = JSON.stringify(body);
    const [first = ''] = Object.keys(body);
    for (const sent of [
      whole.replace('{', `{"${first}":["${CANARY}"],`),
      whole.replace(/\}$/, `,"${first}":["${CANARY}"]}`),
      whole.replace('{', `{"__proto__":{"role":"lead","a":"${CANARY}"},`),
      whole.replace('{', `{"constructor":{"prototype":{"a":"${CANARY}"}},`),
      nested('[', ']'),
      nested('{"a":', '}'),
      `"${CANARY}"`,
      '',
      '\uFEFF',
      whole.slice(0, -1),
    ])
      expectFine(await post(path, token, sent));
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  test('of two values for one key the last counts, and is checked like any', async () => {
    const { path, token } = activities();
    const before = await api.texts(chat);
    const sent = await post(path, token, '{"type":"message","text":"hello","type":"event","name":"staff.claimed"}');
    expect(sent.status).toBe(400);
    expect(await api.texts(chat)).toEqual(before);
  });
});

describe('in forms', () => {
  beforeEach(opens);
  afterEach(async () => {
    noFault();
    await allClose();
  });

  const encoded = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields).toString();

  /** A form with one field as it should not be. */
  function wrongForms(whole: Readonly<Record<string, string>>, field: string): readonly string[] {
    const { [field]: value = '', ...others } = whole;
    const rest = encoded(others);
    return [
      rest,
      `${encoded(whole)}&${encoded({ [field]: CANARY })}`,
      `${rest}&${encoded({ [`${field}[]`]: value })}`,
      `${rest}&${encoded({ [`${field}[a]`]: value })}`,
      `${rest}&${field}=%00&${field}`,
      `${rest}&${field}=%ff%fe`,
      `${rest}&${encoded({ [field]: 'x'.repeat(1_000_000) })}`,
      `__proto__=1&constructor=1&toString=1&${encoded(whole)}`,
    ];
  }

  const pages = [
    { path: '/chat/say', form: { id: 'form-12345678', text: 'hello' } },
    { path: '/chat/code', form: { id: 'form-12345678', digits: '123456' } },
    { path: '/chat/begin', form: { lang: 'en' } },
    { path: '/chat/end', form: { lang: 'en' } },
    { path: '/form', form: ANA_TYPES },
  ];
  const fields = pages.flatMap(({ path, form }) => Object.keys(form).map((field) => ({ path, form, field })));

  test.each(fields)('$path: "$field"', async ({ path, form, field }) => {
    const browser = new FormBrowser(front.url);
    await browser.opens('/chat');
    await browser.presses('Start the chat');
    const [, claims = ''] = browser.cookie.split('.');
    const { conv } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { conv: string };
    const opened = path === '/form' ? await front.latchkey.forms?.open({ caseId: conv }) : undefined;
    const address = opened ? String(opened.values?.['formAddress']) : `${front.url}${path}`;
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      origin: front.url,
      cookie: browser.cookie,
    };
    const post = async (body: string) =>
      told(await fetch(address, { method: 'POST', redirect: 'manual', headers, body }));
    // The safe form gives back what was typed, so that nobody types it twice: as text, and to whoever typed it.
    const echoes = path === '/form';
    const words = Object.values(strange).map((text) =>
      encoded({ ...form, [field]: echoes ? text : `${CANARY}${text}` }),
    );
    // At once, since a page waits a little for an answer that does not come.
    for (const sent of await Promise.all([...wrongForms(form, field), ...words].map(post))) {
      expectFine(sent);
      if (echoes) expect(sent.text).not.toMatch(/<script|<img/);
    }
    const said = await front.latchkey.turns.since(conv, 0);
    expect(said.filter(({ text }) => /went wrong/.test(text))).toEqual([]);
    expect(said.length).toBeLessThan(60);
  });
});

describe('in the clinic’s own sign-in, on its way back', () => {
  const singleSignOn = { issuer: 'http://127.0.0.1:9', clientId: 'desk', clientSecret: 'secret', rolesClaim: 'roles' };
  beforeEach(async () => {
    log = new KeptLog();
    front = await FrontDesk.opens({ log }, undefined, { singleSignOn });
  });
  afterEach(allClose);

  test.each(['code', 'state', 'iss', 'error', 'error_description', 'session_state'])(
    '"%s" is a way in for nobody',
    async (field) => {
      const values = [
        ...Object.values(strange).map((text) => (/\p{Surrogate}/u.test(text) ? '%ED%A0%80' : encodeURIComponent(text))),
        'x'.repeat(9000),
        '%ff',
        '',
      ];
      const queries = [
        ...values.map((value) => `${field}=${value}`),
        `${field}=${CANARY}&${field}=${CANARY}`,
        `${field}[]=${CANARY}`,
        `${field}[a]=${CANARY}`,
        `__proto__=${CANARY}&constructor=1`,
      ];
      for (const query of queries) {
        const answer = await fetch(`${front.url}/desk/api/sso/back?${query}`, {
          redirect: 'manual',
          headers: { cookie: `desk-sso=${CANARY}` },
        });
        expectFine(await told(answer));
        const to = answer.headers.get('location');
        expect([null, '/desk#sso-failed']).toContain(to);
        expect(answer.headers.getSetCookie().join()).not.toMatch(/desk=[\w-]{20}/);
      }
    },
  );

  test('its ticket, as anything', async () => {
    for (const ticket of ['', 'x'.repeat(5000), '__proto__', '%00', '"a"', 'a b', ';;=;']) {
      const answer = await fetch(`${front.url}/desk/api/sso/back?code=a&state=b`, {
        redirect: 'manual',
        headers: { cookie: `desk-sso=${ticket}` },
      });
      expect([answer.status, answer.headers.get('location')]).toEqual([302, '/desk#sso-failed']);
    }
    expect(JSON.stringify(log.lines)).not.toMatch(/canary/);
  });
});
