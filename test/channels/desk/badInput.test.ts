import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LOCKED, WebPatient } from '../../support/atTheDesk.ts';
import { DeskBrowser, type Answer } from '../../support/deskBrowser.ts';
import { allClose, FrontDesk } from '../../support/front.ts';
import { KeptLog } from '../../turns/desk.ts';
import { postRoutes, routesOf, wrongTexts, wrongTypes, type PostRoute } from './badInputTable.ts';

/** Stands in what is sent, and must stand in no log and no answer. */
const CANARY = 'canary-7391';
const HUGE = 'x'.repeat(1_000_000);

let log: KeptLog;
let front: FrontDesk;
let ana: DeskBrowser;
let lead: DeskBrowser;
let patient: WebPatient;
let ref: string;

async function opens(): Promise<void> {
  log = new KeptLog();
  front = await FrontDesk.opens({ log });
  [ana, lead] = [await DeskBrowser.of(front, 'ana'), await DeskBrowser.of(front, 'lea', 'lead')];
  patient = new WebPatient(front, 'pat');
  await patient.says(...LOCKED);
  ref = await patient.ref();
}

const routes = Object.entries(postRoutes);
const aboutCases = routes.filter(([route]) => route.includes(':ref'));
const pathOf = (route: string, named = ref) => route.slice(1).replace(':ref', named);
const whoMay = ({ leadsOnly }: PostRoute) => (leadsOnly ? lead : ana);
/** What became of the case, but for who looked at it. */
const story = async () => {
  const { rows } = await front.latchkey.store.audit('pat');
  return rows.map(({ what }) => what).filter((what) => what !== 'staff.viewed');
};

/** A plain refusal: a code, words, and nothing of what was sent or of the inside. */
function expectRefused({ status, body }: Answer, ...codes: readonly string[]): void {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(body).toEqual({ error: { code: expect.any(String), message: expect.stringMatching(/^[A-Z"].{5,140}\.$/) } });
  expect(JSON.stringify(body)).not.toMatch(/canary|\bat .*:\d+|node_modules|zod|\\u0000|Set-Cookie/i);
  if (codes.length > 0) expect(codes).toContain(body.error?.code);
}

afterAll(allClose);

test('every address that staff post to is in the table', async () => {
  const desk = await FrontDesk.opens();
  expect(routesOf(desk.server.app, 'POST')).toEqual(Object.keys(postRoutes).sort());
  await allClose();
});

describe('whatever a field holds', () => {
  beforeAll(async () => {
    await allClose();
    await opens();
    await ana.post(`cases/${ref}/claim`, {});
  });

  const fields = routes.flatMap(([route, given]) => Object.keys(given.body).map((field) => ({ route, field, given })));

  test.each(fields)('$route: "$field" of another type is refused by name', async ({ route, field, given }) => {
    const before = await story();
    const mayBeNull = given.nullable?.includes(field) === true;
    for (const value of wrongTypes.filter((wrong) => wrong !== null || !mayBeNull)) {
      const answer = await whoMay(given).post(pathOf(route), { ...given.body, [field]: value });
      expectRefused(answer, 'BadRequest', 'BadArgument');
    }
    expectRefused(await whoMay(given).post(pathOf(route), { ...given.body, [field]: HUGE }), 'TooLong');
    expect(await story()).toEqual(before);
  });

  test.each(fields)('$route: "$field" with words that fool the eye or the header', async ({ route, field, given }) => {
    if (given.own || given.words?.includes(field)) return;
    // Any word can be the id of a message, or of a wish.
    const isId = field === 'id' || field === 'key';
    for (const value of Object.values(wrongTexts).filter((text) => !(isId && text === 'constructor'))) {
      const answer = await whoMay(given).post(pathOf(route), { ...given.body, [field]: `${CANARY}${value}` });
      expectRefused(answer, 'BadRequest', 'BadArgument');
    }
  });

  test.each(fields.filter(({ field, given }) => given.words?.includes(field)))(
    '$route: "$field" takes strange words as words: nothing breaks, and no header is set',
    async ({ route, field, given }) => {
      for (const value of Object.values(wrongTexts)) {
        const answer = await whoMay(given).post(pathOf(route), { ...given.body, [field]: value });
        expect(answer.status).toBeLessThan(500);
        expect(answer.headers.get('set-cookie') ?? '').not.toContain('stolen');
      }
    },
  );

  test.each(routes)('%s: a body that is a list, a text, nothing, or no JSON', async (route, given) => {
    if (Object.keys(given.body).length === 0 || given.own) return;
    for (const body of ['[]', '"text"', 'null', '', '{"a":', '{"__proto__":{"role":"lead"}}']) {
      const answer = await whoMay(given).post(pathOf(route), body);
      expect([route, body, answer.status < 500]).toEqual([route, body, true]);
      if (route !== '/cases/:ref/notice') expectRefused(answer);
    }
  });

  test('nothing of what was sent stands in the log, and nothing failed inside', () => {
    expect(JSON.stringify(log.lines)).not.toContain(CANARY);
    expect(log.lines.filter((line) => JSON.stringify(line).includes('a request failed'))).toEqual([]);
  });
});

describe('who may not', () => {
  beforeAll(async () => {
    await allClose();
    await opens();
    await ana.post(`cases/${ref}/claim`, {});
  });

  test.each(routes)('%s: without our own page’s sign, or from another site', async (route, { body }) => {
    const before = await story();
    for (const headers of [
      { 'x-latchkey-desk': undefined },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `${front.url}.evil.example` },
    ]) {
      const init = { 'content-type': 'application/json', origin: front.url, 'x-latchkey-desk': 'here', ...headers };
      const sent = Object.entries(init).filter((pair): pair is [string, string] => pair[1] !== undefined);
      const answer = await fetch(`${front.url}/desk/api/${pathOf(route)}`, {
        method: 'POST',
        headers: { ...Object.fromEntries(sent), cookie: ana.cookie },
        body: JSON.stringify(body),
      });
      expect([route, answer.status]).toEqual([route, 403]);
      expect(await answer.json()).toMatchObject({ error: { code: 'NotFromTheDesk' } });
    }
    expect(await story()).toEqual(before);
  });

  test.each(routes.filter(([, { own }]) => !own))('%s: nobody who is not signed in', async (route, { body }) => {
    const stranger = new DeskBrowser(front);
    for (const cookie of ['', 'desk=', 'desk=0000', `desk=${'a'.repeat(5000)}`, 'desk=%00; desk=null']) {
      stranger.cookie = cookie;
      expectRefused(await stranger.post(pathOf(route), body), 'NotSignedIn');
    }
  });

  test.each(routes.filter(([, { leadsOnly }]) => leadsOnly))('%s: staff who are no lead', async (route, { body }) => {
    expectRefused(await ana.post(pathOf(route), body), 'LeadsOnly');
  });

  test('a notice to contacts on record: staff who are no lead', async () => {
    expectRefused(await ana.post(`cases/${ref}/notice`, { name: 'ana.reyes' }), 'NotOffered');
  });

  test.each(aboutCases)('%s: a case that is not there, or is named wrongly', async (route, given) => {
    for (const named of ['ZZZZ', 'zzzz', 'A', '%2e%2e', 'AAAA%0d%0aX', 'A'.repeat(13), '%00%00%00%00', 'pat']) {
      const answer = await whoMay(given).post(pathOf(route, named), given.body);
      expectRefused(answer, 'NoSuchCase', 'BadRequest', 'NotFound', 'BadArgument');
    }
  });

  test.each(aboutCases.filter(([, { notTheirs }]) => notTheirs !== 'fine'))(
    '%s: whoever has not the case',
    async (route, { body, notTheirs = 'NotYours' }) => {
      const luis = await DeskBrowser.of(front, 'luis');
      const before = await story();
      expectRefused(await luis.post(pathOf(route), body), notTheirs);
      expect(await story()).toEqual(before);
    },
  );

  // Last: it ends the sessions of all.
  test.each(routes.filter(([, { own }]) => !own))('%s: a session that ran out', async (route, given) => {
    front.passes(16);
    expectRefused(await whoMay(given).post(pathOf(route), given.body), 'NotSignedIn');
  });
});

describe('out of order, and again', () => {
  beforeEach(async () => {
    await allClose();
    await opens();
  });
  afterEach(allClose);

  const owners = aboutCases.filter(([, { notTheirs }]) => notTheirs === undefined);
  const tryAll = async (who: DeskBrowser, code: string) => {
    for (const [route, { body }] of owners) {
      const { body: answer } = await who.post(pathOf(route), body);
      expect([route, answer.error?.code]).toEqual([route, code]);
    }
  };

  test('nothing is done before the case is taken, after it is passed on or given back, and after it is closed', async () => {
    await tryAll(ana, 'NotYours');
    const luis = await DeskBrowser.of(front, 'luis');
    await luis.post('look', { ref: null });
    await ana.post(`cases/${ref}/claim`, {});
    expect((await ana.post(`cases/${ref}/pass-on`, { to: 'luis' })).status).toBe(200);
    await tryAll(ana, 'NotYours');
    await luis.post(`cases/${ref}/give-back`, {});
    await tryAll(luis, 'NotYours');
    await ana.post(`cases/${ref}/claim`, {});
    await ana.post(`cases/${ref}/close`, { outcome: 'elsewhere' });
    await ana.post(`cases/${ref}/close-now`, {});
    await tryAll(ana, 'NoSuchCase');
  });

  test('the same message id with other words is the same message', async () => {
    await ana.post(`cases/${ref}/claim`, {});
    for (const text of ['Hello there', 'Something else'])
      await ana.post(`cases/${ref}/messages`, { id: 'message-1', text });
    const said = (await patient.log()).filter(([from]) => from === 'staff').map(([, text]) => text);
    expect(said).toEqual(['Hello there']);
  });

  test('the same key with another account, or by someone else, does nothing for that account', async () => {
    await ana.post(`cases/${ref}/claim`, {});
    const asks = (name: string, action = 'sendReset') =>
      ana.post(`cases/${ref}/actions`, { action, key: 'key-12345678', name });
    expect((await asks('ana.reyes')).body.result).toBe('sendReset.accepted');
    const before = await story();
    expectRefused(await asks('ben.cole'), 'KeyUsed');
    expect(await story()).toEqual(before);
    expect((await asks('ana.reyes')).body.result).toBe('sendReset.accepted');
  });
});
