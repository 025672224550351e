import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DeskBrowser, PASSWORD } from '../../support/deskBrowser.ts';
import { allClose, FrontDesk } from '../../support/front.ts';

let front: FrontDesk;
beforeEach(async () => {
  front = await FrontDesk.opens();
});
afterEach(allClose);

const newAccount = { username: 'ana', name: 'Ana G.', role: 'staff', password: PASSWORD } as const;

describe('the door of the desk', () => {
  test('lets in whoever has the password, with a cookie that no script and no other site can use', async () => {
    await front.latchkey.desk.accounts.add(newAccount);
    const ana = new DeskBrowser(front);
    const { status, headers, body } = await ana.signIn(' Ana ', PASSWORD);
    expect([status, body]).toEqual([200, { me: { id: 'ana', name: 'Ana G.', role: 'staff' } }]);
    expect(headers.get('set-cookie')).toMatch(/^desk=[\w-]{43}; Path=\/desk; HttpOnly; SameSite=Strict$/);
    expect((await ana.get('me')).body.me).toMatchObject({ id: 'ana' });
  });

  test('says the same of a wrong password and of a name that is not there', async () => {
    await front.latchkey.desk.accounts.add(newAccount);
    const someone = new DeskBrowser(front);
    const wrong = await someone.signIn('ana', 'something else');
    const nobody = await someone.signIn('nobody', 'something else');
    expect([wrong.status, wrong.body]).toEqual([nobody.status, nobody.body]);
    expect([wrong.status, wrong.body.error?.code]).toEqual([401, 'WrongPassword']);
    expect(wrong.headers.get('set-cookie')).toBeNull();
  });

  test('takes no password for 15 minutes after five wrong ones, not even the right one, also of many at once', async () => {
    await front.latchkey.desk.accounts.add(newAccount);
    const someone = new DeskBrowser(front);
    const tries = await Promise.all(Array.from({ length: 8 }, (_, i) => someone.signIn('ana', `guess ${i}`)));
    expect(tries.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    expect((await someone.signIn('ana', PASSWORD)).body.error?.code).toBe('LockedOut');
    front.passes(15);
    expect((await someone.signIn('ana', PASSWORD)).status).toBe(200);
  });

  test('closes after 15 minutes in which nobody did anything; the page’s own reading is nobody', async () => {
    const ana = await DeskBrowser.of(front, 'ana');
    front.passes(14);
    expect((await ana.get('queue', { 'x-latchkey-desk': 'watching' })).status).toBe(200);
    front.passes(2);
    expect((await ana.get('queue')).status).toBe(401);
  });

  test('closes after 12 hours, whatever is done', async () => {
    const ana = await DeskBrowser.of(front, 'ana');
    for (let minutes = 0; minutes < 12 * 60 - 10; minutes += 10) {
      front.passes(10);
      expect((await ana.get('me')).status).toBe(200);
    }
    front.passes(10);
    expect((await ana.get('me')).body.error?.code).toBe('NotSignedIn');
  });

  test('stays open over a restart, and closes for good at sign-out', async () => {
    const ana = await DeskBrowser.of(front, 'ana');
    await front.restarts();
    expect((await ana.get('me')).status).toBe(200);
    const kept = ana.cookie;
    const { headers } = await ana.post('sign-out', {});
    expect(headers.get('set-cookie')).toMatch(/^desk=; Max-Age=0/);
    ana.cookie = kept;
    expect((await ana.get('me')).status).toBe(401);
  });

  test('closes on whoever is removed, or gets a new password', async () => {
    const { accounts } = front.latchkey.desk;
    const [ana, eva] = [await DeskBrowser.of(front, 'ana'), await DeskBrowser.of(front, 'eva')];
    accounts.remove('ana');
    await accounts.setPassword('eva', 'another password');
    expect([(await ana.get('me')).status, (await eva.get('me')).status]).toEqual([401, 401]);
  });
});

describe('another site', () => {
  test.each([
    ['no origin', { origin: undefined }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['the clinic’s own site, which shows the chat', { origin: 'https://www.clinic.example' }],
    ['a frame without an origin', { origin: 'null' }],
    ['a form, which cannot set our header', { 'x-latchkey-desk': undefined }],
  ])('cannot act for staff: %s', async (_, changes) => {
    const ana = await DeskBrowser.of(front, 'ana');
    const headers = { 'content-type': 'application/json', origin: front.url, 'x-latchkey-desk': 'here', ...changes };
    const given = Object.entries(headers).filter(([, value]) => value !== undefined) as [string, string][];
    const answer = await fetch(`${front.url}/desk/api/sign-out`, {
      method: 'POST',
      headers: { ...Object.fromEntries(given), cookie: ana.cookie },
      body: '{}',
    });
    expect(answer.status).toBe(403);
    expect((await ana.get('me')).status).toBe(200);
  });

  test('cannot read, frame or keep anything of the desk', async () => {
    const ana = await DeskBrowser.of(front, 'ana');
    expect((await ana.get('queue', { origin: 'https://evil.example' })).status).toBe(403);
    const page = await fetch(`${front.url}/desk`);
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none';.*frame-ancestors 'none'/);
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    for (const { headers } of [page, await ana.get('queue')]) expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('whoever is not signed in', () => {
  test.each(['me', 'queue', 'cases/K7P2', 'events'])('reads no %s', async (path) => {
    const nobody = new DeskBrowser(front);
    nobody.cookie = 'desk=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    expect((await nobody.get(path)).body.error?.code).toBe('NotSignedIn');
  });

  test.each(['claim', 'messages', 'close', 'checks', 'actions', 'reveal', 'pass-on'])('does no %s', async (act) => {
    expect((await new DeskBrowser(front).post(`cases/K7P2/${act}`, {})).status).toBe(401);
  });
});
