import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { DeskBrowser, PASSWORD } from '../../support/deskBrowser.ts';
import { allClose, FrontDesk } from '../../support/front.ts';

/** Who works at the clinic, by what they type at its sign-in page. */
const CLINIC: Readonly<Record<string, object>> = {
  lea: { sub: 'id-1', preferred_username: 'Lea', name: 'Lea P.', roles: ['other', 'latchkey-lead'] },
  ana: { sub: 'id-2', preferred_username: 'ana', name: 'Ana G.', roles: ['latchkey-staff'] },
  gardener: { sub: 'id-3', preferred_username: 'gardener', roles: ['garden'] },
  nameless: { sub: 'id-4', preferred_username: '<b>', roles: 'latchkey-staff' },
};

/** The clinic's own sign-in: a real provider on this machine, with its own pages. */
class ClinicSignIn {
  readonly server: Server;
  readonly issuer: string;

  private constructor(server: Server, issuer: string) {
    this.server = server;
    this.issuer = issuer;
  }

  static async opens(redirectUri: () => string): Promise<ClinicSignIn> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(issuer, {
      clients: [{ client_id: 'desk', client_secret: 'a secret of the desk', redirect_uris: [redirectUri()] }],
      claims: { profile: ['name', 'preferred_username', 'roles'] },
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      findAccount: (_, id) => ({ accountId: id, claims: async () => ({ ...CLINIC[id], sub: id }) }),
      cookies: { keys: ['a key of the provider'] },
    });
    provider.on('server_error', (_, error) => process.stderr.write(`${String(error)}\n`));
    const handle = provider.callback();
    server.on('request', (request, response) => void handle(request, response));
    return new ClinicSignIn(server, issuer);
  }
}

/** A browser that goes where it is sent, and keeps each host's cookies. */
class Traveller {
  readonly #jars = new Map<string, Map<string, string>>();

  async asks(address: string, form?: Record<string, string>): Promise<Response> {
    const { host } = new URL(address);
    const jar = this.#jars.get(host) ?? new Map<string, string>();
    this.#jars.set(host, jar);
    const headers = { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
    const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
    const answer = await fetch(address, { ...sent, headers, redirect: 'manual' });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s);
      jar.set(name, value);
    }
    return answer;
  }

  cookie(address: string, name: string): string {
    return this.#jars.get(new URL(address).host)?.get(name) ?? '';
  }

  /** Follows redirects until a page comes, or the desk is reached. */
  async goes(address: string, stop: (address: string) => boolean): Promise<{ at: string; page: string }> {
    let at = address;
    for (let hops = 0; hops < 12; hops++) {
      if (stop(at)) return { at, page: '' };
      const answer = await this.asks(at);
      const next = answer.headers.get('location');
      if (next === null) return { at, page: await answer.text() };
      at = new URL(next, at).href;
    }
    throw new Error(`no end of redirects at ${at}`);
  }
}

let front: FrontDesk;
let clinic: ClinicSignIn;
beforeEach(async () => {
  // The port is known first: both houses must know each other's address.
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  clinic = await ClinicSignIn.opens(() => `http://127.0.0.1:${port}/desk/api/sso/back`);
  const singleSignOn = {
    issuer: clinic.issuer,
    clientId: 'desk',
    clientSecret: 'a secret of the desk',
    rolesClaim: 'roles',
  };
  front = await FrontDesk.opens({}, undefined, { singleSignOn }, port);
});
afterEach(async () => {
  await allClose();
  clinic.server.closeAllConnections();
  await new Promise((resolve) => clinic.server.close(resolve));
});

const isBack = (address: string) => address.startsWith(`${front.url}/desk/api/sso/back`);
const isDesk = (address: string) => new URL(address).pathname === '/desk';

/** Goes to the clinic's sign-in, says who it is and agrees. @returns the address at the desk that it is sent back to. */
async function signsInAsFarAs(traveller: Traveller, who: string): Promise<string> {
  let { at, page } = await traveller.goes(`${front.url}/desk/api/sso`, isBack);
  for (const form of [{ prompt: 'login', login: who, password: 'x' }, { prompt: 'consent' }]) {
    const action = /action="([^"]+)"/.exec(page)?.[1];
    if (action === undefined) throw new Error(`no form at ${at}: ${page.slice(0, 200)}`);
    const answer = await traveller.asks(new URL(action, at).href, form);
    ({ at, page } = await traveller.goes(new URL(answer.headers.get('location') ?? '', at).href, isBack));
    if (isBack(at)) return at;
  }
  throw new Error(`never came back, but to ${at}`);
}

async function signsIn(traveller: Traveller, who: string): Promise<string> {
  return (await traveller.goes(await signsInAsFarAs(traveller, who), isDesk)).at;
}

/** The desk as that browser has it. */
function deskOf(traveller: Traveller): DeskBrowser {
  const browser = new DeskBrowser(front);
  browser.cookie = `desk=${traveller.cookie(front.url, 'desk')}`;
  return browser;
}

describe('the clinic’s own sign-in', () => {
  test('lets staff and leads in, under names apart from local accounts, with a cookie of ours', async () => {
    await front.latchkey.desk.accounts.add({ username: 'ana', name: 'Other', role: 'lead', password: PASSWORD });
    const [lea, ana] = [new Traveller(), new Traveller()];
    expect(await signsIn(lea, 'lea')).toBe(`${front.url}/desk`);
    await signsIn(ana, 'ana');
    expect((await deskOf(lea).get('me')).body.me).toEqual({ id: 'lea@sso', name: 'Lea P.', role: 'lead' });
    expect((await deskOf(ana).get('me')).body.me).toEqual({ id: 'ana@sso', name: 'Ana G.', role: 'staff' });
    expect((await deskOf(ana).get('audit')).status).toBe(403);
    const { rows } = await front.latchkey.store.audit('desk:lea@sso');
    expect(rows.map(({ what }) => what)).toContain('staff.signedIn');
  });

  test('tells who has no role here so, and lets nobody in', async () => {
    const gardener = new Traveller();
    expect(await signsIn(gardener, 'gardener')).toBe(`${front.url}/desk#sso-no-role`);
    expect((await deskOf(gardener).get('me')).status).toBe(401);
  });

  test('takes a name that is none for its number', async () => {
    const one = new Traveller();
    await signsIn(one, 'nameless');
    expect((await deskOf(one).get('me')).body.me).toMatchObject({ id: 'nameless@sso' });
  });

  test('runs out as every sign-in: after 15 minutes in which nobody did anything', async () => {
    const lea = new Traveller();
    await signsIn(lea, 'lea');
    front.passes(16);
    expect((await deskOf(lea).get('me')).status).toBe(401);
  });

  test.each<[string, (back: string) => string]>([
    ['another state', (back) => back.replace(/state=[^&]+/, 'state=forged')],
    ['another code', (back) => back.replace(/code=[^&]+/, 'code=forged')],
    ['no code', () => `${front.url}/desk/api/sso/back`],
    ['a refusal', () => `${front.url}/desk/api/sso/back?error=access_denied`],
  ])('lets nobody in with %s', async (_, forge) => {
    const lea = new Traveller();
    const back = await signsInAsFarAs(lea, 'lea');
    expect((await lea.goes(forge(back), isDesk)).at).toBe(`${front.url}/desk#sso-failed`);
    expect(lea.cookie(front.url, 'desk')).toBe('');
    // The ticket is used up: the true answer is no good any more.
    expect((await lea.goes(back, isDesk)).at).toBe(`${front.url}/desk#sso-failed`);
  });

  test('lets nobody in at another browser, or twice', async () => {
    const [lea, thief] = [new Traveller(), new Traveller()];
    const back = await signsInAsFarAs(lea, 'lea');
    expect((await thief.goes(back, isDesk)).at).toBe(`${front.url}/desk#sso-failed`);
    expect((await lea.goes(back, isDesk)).at).toBe(`${front.url}/desk`);
    expect((await lea.goes(back, isDesk)).at).toBe(`${front.url}/desk#sso-failed`);
  });

  test('gives nobody longer than ten minutes, whichever way the clock is set', async () => {
    for (const minutes of [10, -60]) {
      const lea = new Traveller();
      const back = await signsInAsFarAs(lea, 'lea');
      front.passes(minutes);
      expect((await lea.goes(back, isDesk)).at).toBe(`${front.url}/desk#sso-failed`);
    }
  });

  test('that is away is told on the desk’s page, and local accounts work meanwhile', async () => {
    clinic.server.closeAllConnections();
    await new Promise((resolve) => clinic.server.close(resolve));
    expect((await new Traveller().goes(`${front.url}/desk/api/sso`, isDesk)).at).toBe(`${front.url}/desk#sso-failed`);
    const ana = await DeskBrowser.of(front, 'ana');
    expect((await ana.get('me')).status).toBe(200);
  });
});
