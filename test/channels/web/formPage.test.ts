import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { allClose, FrontDesk } from '../../support/front.ts';
import { FormBrowser, type Page } from '../../support/formBrowser.ts';
import { ANA_TYPES } from '../../support/record.ts';

let desk: FrontDesk;
let ana: FormBrowser;

beforeEach(async () => {
  desk = await FrontDesk.opens();
  ana = new FormBrowser(desk.url);
});
afterEach(allClose);

/** A form of a conversation. @returns the path of its address */
async function opened(conversation = 'ana', locale = 'en'): Promise<string> {
  const begins = { type: 'event', name: 'conversation.open', id: 'open', locale } as const;
  await desk.latchkey.turns.take({ ...begins, conversation: { id: conversation } });
  const result = await desk.latchkey.forms?.open({ caseId: conversation });
  return new URL(String(result?.values?.['formAddress'])).pathname;
}

/** All that tells one page from another. */
function told({ status, html, headers }: Page): object {
  const varying = ['date', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'keep-alive'];
  return { status, html, headers: [...headers].filter(([name]) => !varying.includes(name)) };
}

describe('the safe form', () => {
  test('is filled in and sent without scripts', async () => {
    const { status, html } = await ana.opens(await opened());
    expect(status).toBe(200);
    expect(html).not.toMatch(/<script/);
    const sent = await ana.fillsIn(ANA_TYPES);
    expect(sent.status).toBe(200);
    expect(sent.html).toMatch(/Now go back to your chat or your texts/);
  });

  test('is not used up by looking: ten times, and by HEAD', async () => {
    const address = await opened();
    await fetch(new URL(address, desk.url), { method: 'HEAD' });
    for (let n = 0; n < 10; n++) expect((await ana.opens(address)).status).toBe(200);
    expect((await ana.fillsIn(ANA_TYPES)).status).toBe(200);
  });

  test('in two tabs: one is taken, the other says it is closed; so does the back button', async () => {
    const address = await opened();
    const other = new FormBrowser(desk.url);
    await Promise.all([ana.opens(address), other.opens(address)]);
    const sent = await Promise.all([ana.fillsIn(ANA_TYPES), other.fillsIn(ANA_TYPES)]);
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect((await ana.fillsIn(ANA_TYPES)).html).toMatch(/This form is closed/);
    expect((await ana.opens(address)).html).toMatch(/This form is closed/);
  });

  test('used, closed, replaced, wrong and unknown addresses are one page, which says where to go', async () => {
    const [used, late] = [await opened('ana'), await opened('bo')];
    const replaced = await opened('eva');
    await opened('eva');
    await ana.posts(used, ANA_TYPES);
    desk.passes(11);
    const all = [used, late, replaced, '/form/', '/form/x', `/form/${'A'.repeat(24)}`, `/form/${'A'.repeat(3000)}`];
    const shown = [];
    for (const address of all) shown.push(told(await ana.opens(address)), told(await ana.posts(address, ANA_TYPES)));
    for (const page of shown) expect(page).toEqual(shown[0]);
    expect(shown[0]).toMatchObject({ status: 404, html: expect.stringMatching(/href="\/chat\?lang=en"/) });
  });

  test('the same page comes for someone on record and for nobody', async () => {
    const known = await ana.posts(await opened('ana'), ANA_TYPES);
    const unknown = await ana.posts(await opened('bo'), { ...ANA_TYPES, name: 'Nobody Here', contact: '9995550100' });
    expect(told(unknown)).toEqual(told(known));
  });

  test('says which box could not be read, keeps what is typed, and stays open', async () => {
    await ana.opens(await opened());
    const { status, html } = await ana.fillsIn({ ...ANA_TYPES, month: '13', contact: '"><script>' });
    expect(status).toBe(400);
    expect(html).toMatch(/A year has 4 numbers/);
    expect(html).toMatch(/A phone number has 10 numbers/);
    expect(html).toMatch(/aria-invalid="true" aria-describedby="wrong-contact"/);
    expect(html).toMatch(/value="Ana Nunez"/);
    expect(html).not.toMatch(/<script/);
    expect((await ana.fillsIn(ANA_TYPES)).status).toBe(200);
  });

  test('its address goes nowhere: not to other sites, not into caches, not into frames', async () => {
    const { headers } = await ana.opens(await opened());
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/script-src/);
    expect(headers.getSetCookie()).toEqual([]);
  });

  test('another site cannot send it', async () => {
    const address = await opened();
    for (const origin of ['https://evil.example', 'https://www.clinic.example', 'null']) {
      expect((await ana.posts(address, ANA_TYPES, { origin })).status).toBe(403);
    }
    expect((await ana.posts(address, ANA_TYPES)).status).toBe(200);
  });

  test('speaks the language of the conversation, whatever the device speaks; a closed one that of the device', async () => {
    expect((await ana.opens(await opened('ana', 'es'))).html).toMatch(/<html lang="es".*Su fecha de nacimiento/s);
    expect((await ana.fillsIn(ANA_TYPES)).html).toMatch(/Gracias/);
    expect((await ana.opens('/form/x', { 'accept-language': 'es-MX' })).html).toMatch(/Este formulario ya se cerró/);
  });
});

describe('bad input changes nothing', () => {
  const body = (fields: readonly (readonly [string, string])[]) =>
    new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]));
  const whole = Object.entries(ANA_TYPES);
  const send = (address: string, sent: string | URLSearchParams, headers: Record<string, string> = {}) =>
    fetch(new URL(address, desk.url), { method: 'POST', body: sent, headers: { origin: desk.url, ...headers } });
  const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

  test.each(whole.map(([field]) => field))(
    '"%s" missing, twice, as an array, as an object, or of 1 MB',
    async (field) => {
      const address = await opened();
      const others = whole.filter(([name]) => name !== field);
      const value = ANA_TYPES[field as keyof typeof ANA_TYPES];
      const bodies = [
        body(others),
        body([...whole, [field, value]]),
        body([...others, [`${field}[]`, value]]),
        body([...others, [`${field}[a]`, value]]),
        body([...others, [field, 'x'.repeat(1_000_000)]]),
        body([...others, [field, '']]),
      ];
      for (const one of bodies) {
        const answer = await send(address, one, FORM);
        expect([400, 413]).toContain(answer.status);
        expect(await answer.text()).not.toMatch(/Error|node_modules|zod|at \w+ \(/);
      }
      expect((await ana.posts(address, ANA_TYPES)).status).toBe(200);
    },
  );

  test('other kinds of bodies are refused, in words', async () => {
    const address = await opened();
    const kinds = [
      [JSON.stringify({ ...ANA_TYPES, name: ['a', 'b'] }), 'application/json'],
      ['{', 'application/json'],
      ['<a/>', 'text/xml'],
      ['', 'application/x-www-form-urlencoded'],
    ] as const;
    for (const [sent, type] of kinds) {
      const answer = await send(address, sent, { 'content-type': type });
      expect([400, 415]).toContain(answer.status);
      expect(await answer.text()).toMatch(/That did not work/);
    }
    expect((await ana.posts(address, ANA_TYPES)).status).toBe(200);
  });

  test('line breaks and letters that look alike are a name like any other, and reach no header', async () => {
    const names = ['Ana\r\nSet-Cookie: stolen=1 Nunez', 'Аnа Nunez', `Ana \u202eNunez`];
    for (const [n, name] of names.entries()) {
      const { status, headers } = await ana.posts(await opened(`c${n}`), { ...ANA_TYPES, name });
      expect([status, headers.getSetCookie()]).toEqual([200, []]);
    }
  });

  test('too many at once are told to wait', async () => {
    let status = 0;
    for (let n = 0; n < 70 && status !== 429; n++) ({ status } = await ana.opens('/form/x'));
    expect(status).toBe(429);
    expect(ana.page.html).toMatch(/Wait one minute/);
  });

  test('a store that is down is said so, and the form is not lost', async () => {
    const address = await opened();
    await desk.losesItsStore();
    const { status, html } = await ana.posts(address, ANA_TYPES);
    expect(status).toBe(503);
    expect(html).toMatch(/Your form was not sent/);
  });
});
