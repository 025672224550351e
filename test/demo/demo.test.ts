import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'node:http';
import helmet from '@fastify/helmet';
import fastify from 'fastify';
import { loadClinic } from '../../src/clinic/load.ts';
import { demoClinicFile } from '../../src/demo/demo.ts';
import { mailRoutes } from '../../src/demo/mail/mailRoutes.ts';
import { LOCK } from '../../src/demo/portal/lockout.ts';
import { SENDER } from '../../src/demo/portal/letters.ts';
import { SHOWN } from '../../src/demo/portal/patients.ts';
import { RULES } from '../../src/demo/portal/passwords.ts';
import { REQUESTS } from '../../src/demo/portal/recovery.ts';
import { demoHouse, type DemoHouse } from './visitor.ts';

let house: DemoHouse;
beforeAll(async () => {
  house = await demoHouse();
}, 20_000);
afterAll(() => house.leave());

const LETTER = { from: 'a@b.example', subject: 'Hello', text: 'Hello there', html: null };

describe('the demo', () => {
  test('keeps its patients, their passwords and their mail over a restart', async () => {
    const { clientSecret } = house.demo.portal.gateway;
    house.demo.mailbox.deliver({ ...LETTER, to: 'kept@mail.example' });
    await house.restart();
    expect(house.demo.portal.gateway.clientSecret).toBe(clientSecret);
    expect(house.demo.mailbox.mails({ to: 'kept@mail.example' })).toHaveLength(1);
    expect(house.demo.mailbox.mails({ to: 'henry.ito@mail.example' })).toHaveLength(1);
  });

  test('moves to the next port when its own is taken', async () => {
    const taken = Number(new URL(house.demo.portal.url).port);
    const second = await demoHouse({ portalPort: taken });
    expect(Number(new URL(second.demo.portal.url).port)).toBeGreaterThan(taken);
    await second.leave();
  });

  test('has a clinic file that says what its portal does', () => {
    const { portal, actions } = house.demo.clinicAt(loadClinic(demoClinicFile));
    expect(portal.sign_in).toBe(house.demo.portal.url);
    expect(portal.lock).toMatchObject({ minutes: LOCK.minutes });
    expect(portal.password).toMatchObject(RULES);
    expect(portal.recovery).toMatchObject({ wait_minutes: REQUESTS.minutes });
    expect(portal.mail.from).toEqual([SENDER]);
    expect(actions.temporary_login).toBe('staff');
  });

  test('uses the words of that file on its pages', async () => {
    const { words, name } = loadClinic(demoClinicFile).portal;
    const front = (await house.visitor().get('/')).text;
    for (const said of [name, words.forgot_password, words.forgot_username]) expect(front).toContain(said);
    const maria = house.visitor();
    await maria.post('/sign-in', { name: 'maria.lopez', password: 'Demo-pass-1' });
    const home = (await maria.get('/home')).text;
    for (const said of [words.other_person, words.profile]) expect(home).toContain(said);
    expect((await maria.get('/settings')).text).toContain(words.sign_out_everywhere);
  });

  test('lists every account to try', async () => {
    const front = (await house.visitor().get('/')).text;
    expect(SHOWN.length).toBeGreaterThanOrEqual(12);
    for (const { username } of SHOWN) expect(front).toContain(username);
  });
});

describe('the controls', () => {
  const control = async (wanted: object) => {
    const init = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(wanted) };
    const answer = await fetch(`${house.demo.portal.gateway.url}/demo-controls.json`, init);
    return { status: answer.status, controls: await answer.json() };
  };
  const calm = { outage: false, slowSeconds: 0, lands: 'inbox', delaySeconds: 0 };

  test('make an outage that every page and the API feel, but not the controls', async () => {
    expect((await control({ outage: true })).controls).toEqual({ ...calm, outage: true });
    expect((await house.visitor().get('/')).status).toBe(503);
    expect((await house.visitor().get('/realms/demo')).status).toBe(503);
    expect((await house.visitor().get('/demo-controls')).text).toContain('checked');
    await house.visitor().post('/demo-controls', { lands: 'inbox', delaySeconds: '0' });
    expect((await house.visitor().get('/')).status).toBe(200);
  });

  test('make every page and the API slow, but not the controls', async () => {
    const took = async (path: string) => {
      const began = performance.now();
      await house.visitor().get(path);
      return performance.now() - began;
    };
    expect((await control({ slowSeconds: 1 })).controls).toEqual({ ...calm, slowSeconds: 1 });
    const paths = ['/', '/realms/demo', '/demo-controls'];
    const [page = 0, api = 0, controls = 0] = await Promise.all(paths.map(took));
    for (const slow of [page, api]) expect(slow).toBeGreaterThan(controls + 500);
    expect((await control({ slowSeconds: 0 })).controls).toEqual(calm);
  });

  test('delay mail, put it into spam or bounce it', async () => {
    const { mailbox } = house.demo;
    const to = 'late@mail.example';
    await control({ delaySeconds: 300 });
    expect(mailbox.deliver({ ...LETTER, to })).toBe('delivered');
    expect(mailbox.mails({ to })).toEqual([]);
    house.pass(6);
    expect(mailbox.mails({ to })).toHaveLength(1);
    await control({ lands: 'spam', delaySeconds: 0 });
    mailbox.deliver({ ...LETTER, to });
    expect(mailbox.mails({ to, folder: 'spam' })).toHaveLength(1);
    await control({ lands: 'bounce' });
    expect(mailbox.deliver({ ...LETTER, to })).toBe('bounced');
    expect((await control(calm)).controls).toEqual(calm);
  });

  test.each([{ lands: 'moon' }, { delaySeconds: -1 }, { outage: 'yes' }, { slowSeconds: 61 }])(
    'refuse %p',
    async (wanted) => {
      expect((await control(wanted)).status).toBe(400);
    },
  );

  test('start everything over', async () => {
    await house.visitor().post('/demo-controls/start-over');
    expect(house.demo.mailbox.mails().map(({ to }) => to)).toEqual([
      'henry.ito@mail.example',
      'iris.jones@mail.example',
    ]);
  });
});

describe('the portal’s door', () => {
  test('has a strict policy, and is in no cache and no frame', async () => {
    const { headers } = await house.visitor().get('/');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';style-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  test('is shut to forms of other sites and to other names of this machine', async () => {
    const fields = { name: 'ana.reyes', password: 'x' };
    expect((await house.visitor().post('/sign-in', fields, { origin: 'http://evil.example' })).status).toBe(403);
    const status = await new Promise((resolve, reject) => {
      const sent = request(house.demo.portal.gateway.url, { headers: { host: 'evil.example' } }, (answer) =>
        resolve(answer.resume().statusCode),
      );
      sent.on('error', reject).end();
    });
    expect(status).toBe(421);
  });

  test.each([
    ['a missing field', {}],
    ['a name that is far too long', { name: 'x'.repeat(300), password: 'x' }],
  ])('refuses %s in plain words', async (_, fields) => {
    const { status, text } = await house.visitor().post('/sign-in', fields);
    expect(status).toBe(400);
    expect(text).toContain('Go back and try again');
  });

  test('shows no script that someone typed as a name', async () => {
    const { text } = await house.visitor().get('/home?person=<script>alert(1)</script>');
    expect(text).not.toContain('<script>');
    expect((await house.visitor().get('/nothing<script>')).status).toBe(404);
  });

  test('the admin API opens to our client alone', async () => {
    const { url } = house.demo.portal.gateway;
    const statusOf = async (path: string, headers: Record<string, string>) =>
      (await fetch(`${url}${path}`, { headers })).status;
    expect(await statusOf('/admin/realms/demo/users', {})).toBe(401);
    expect(await statusOf('/admin/realms/demo/users', { authorization: 'Bearer a.b.c' })).toBe(401);
    expect(await statusOf('/admin/realms/demo/users', { authorization: 'Bearer' })).toBe(401);
    const form = { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials' }) };
    expect((await fetch(`${url}/realms/demo/protocol/openid-connect/token`, form)).status).toBe(401);
  });
});

describe('the mailbox’s pages', () => {
  const evil = '<script>alert(1)</script><img src="http://evil.example/x.png"><a href="http://ok.example">link</a>';

  test('show a mail where it can do nothing, and open its links outside', async () => {
    const server = fastify();
    await server.register(helmet); // a strict house around it leaves the mail's own policy as it is
    await server.register(mailRoutes({ ...house.demo, site: { own: () => [] } }));
    house.demo.mailbox.deliver({ ...LETTER, to: 'eve@mail.example', subject: '<b>Hi</b>', html: evil });
    const [mail] = house.demo.mailbox.mails({ to: 'eve@mail.example' });
    const list = await server.inject('/demo/mail?to=eve%40mail.example');
    expect(list.body).toContain('&#60;b&#62;Hi');
    const page = await server.inject(`/demo/mail/${mail!.id}`);
    expect(page.body).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(page.body).not.toContain('alert(1)');
    const body = await server.inject(`/demo/mail/${mail!.id}/body`);
    expect(body.headers['content-security-policy']).toMatch(/^sandbox allow-popups .*default-src 'none'/);
    expect(body.body).toContain('<base target="_blank">');
    expect((await server.inject('/demo/mail/none')).statusCode).toBe(404);
    await server.close();
  });

  test('and the same as JSON, by address and folder', async () => {
    const server = fastify();
    await server.register(mailRoutes({ ...house.demo, site: { own: () => [] } }));
    const read = async (query: string) => (await server.inject(`/demo/mail.json${query}`)).json<{ mails: object[] }>();
    house.demo.mailbox.deliver({ ...LETTER, to: 'json@mail.example', folder: 'spam' });
    expect((await read('?to=JSON@mail.example&folder=spam')).mails).toMatchObject([
      { subject: 'Hello', folder: 'spam' },
    ]);
    expect((await read('?to=json@mail.example&folder=inbox')).mails).toEqual([]);
    expect((await read('?folder=moon')).mails.length).toBeGreaterThan(1);
    await server.close();
  });
});
