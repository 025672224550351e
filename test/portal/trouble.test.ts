import { afterEach, expect, test } from '@jest/globals';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { inspect } from 'node:util';
import { mintProof } from '../../src/identity/proof.ts';
import { KeycloakGateway } from '../../src/portal/keycloak/keycloakGateway.ts';
import { SendLimit, USUAL_PACE } from '../../src/portal/sendLimit.ts';

const CASE = 'case-1';
let orders = 0;
const order = () => ({ caseId: CASE, idempotencyKey: `order-${++orders}` });
const proof = mintProof({ level: 'staff-verified', caseId: CASE, about: null, expiresAt: Infinity });
const ANA = { id: 'u1', username: 'ana', email: 'ana@mail.example', enabled: true };
const CANARY = 'canary: born 1950, seen for her heart';

let servers: Server[] = [];
afterEach(() => {
  for (const server of servers) server.closeAllConnections();
  servers.forEach((server) => server.close());
  servers = [];
});

/** What a portal answers to "METHOD path"; an answer that is a number is a status with a telling body, null is silence. */
type Script = Readonly<Record<string, readonly (object | number | null | 'cut')[]>>;

/** A Keycloak that answers as it is told: one answer after the other, the last for ever. */
async function portal(script: Script, findMs = 4000) {
  const asked: string[] = [];
  const token = `h.${Buffer.from('{"exp":9999999999}').toString('base64url')}.s`;
  const usual: Script = {
    'POST token': [{ access_token: token }],
    'GET users': [[ANA]],
    'GET u1': [ANA],
    'GET credentials': [[{ type: 'password' }]],
  };
  const answer: RequestListener = (request, response) => {
    const name = nameOf(request);
    const answers = script[name] ?? usual[name] ?? [204];
    const earlier = count(asked, name);
    asked.push(name);
    const say = answers[Math.min(earlier, answers.length - 1)] ?? null;
    if (say === 'cut') request.socket.destroy();
    else if (say !== null) give(response, say);
  };
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = { at: 1_700_000_000_000 };
  const gateway = new KeycloakGateway({
    settings: { url, realm: 'r', clientId: 'c', clientSecret: 's' },
    mail: null,
    now: () => clock.at,
    patience: { findMs, actMs: findMs },
    pace: { gapMs: 0, perHour: Infinity },
  });
  return { gateway, asked, clock, reset: () => gateway.requestReset({ username: 'ana' }, order()) };
}

/** Such as "GET users", by the last part of the path. */
function nameOf({ method = '', url = '' }: IncomingMessage): string {
  const { pathname } = new URL(url, 'http://portal');
  return `${method} ${pathname.split('/').filter(Boolean).at(-1) ?? ''}`;
}

function give(response: ServerResponse, say: object | number): void {
  const [status, body] = typeof say === 'number' ? [say, { errorMessage: CANARY }] : [200, say];
  response.writeHead(status, { 'content-type': 'application/json' }).end(status === 204 ? '' : JSON.stringify(body));
}

const MAIL = 'PUT execute-actions-email';
const count = (asked: readonly string[], name: string) => asked.filter((one) => one === name).length;

test('a read that fails is repeated once', async () => {
  const { asked, reset } = await portal({ 'GET users': [503, [ANA]] });
  await reset();
  expect([count(asked, 'GET users'), count(asked, MAIL)]).toEqual([2, 1]);
});

test('a read that hangs is not repeated, and nothing was done', async () => {
  const { asked, reset } = await portal({ 'GET users': [null] }, 500);
  await expect(reset()).rejects.toMatchObject({ code: 'PORTAL_UNAVAILABLE' });
  expect(count(asked, 'GET users')).toBe(1);
});

test.each([
  ['hangs', null],
  ['is cut off', 'cut'],
  ['is lost behind a proxy', 504],
] as const)('a change whose answer %s is unknown, and never repeated', async (_, answer) => {
  const { asked, gateway, reset } = await portal(
    { [MAIL]: [answer], 'POST logout': [answer] },
    answer === null ? 1000 : 4000,
  );
  await expect(reset()).rejects.toMatchObject({ code: 'PORTAL_TIMEOUT' });
  expect(count(asked, MAIL)).toBe(1);
  const found = await gateway.verified.find({ username: 'ana' }, proof, order());
  if (found.kind !== 'one') throw new Error('not found');
  const { ref } = found.account;
  expect(await gateway.verified.act('revokeSessions', { ref, proof }, order())).toMatchObject({ kind: 'unknown' });
  expect(count(asked, 'POST logout')).toBe(1);
});

test.each([
  [503, 'PORTAL_UNAVAILABLE'],
  [429, 'PORTAL_RATE_LIMITED'],
  [403, 'PORTAL_MISCONFIGURED'],
  [400, 'PORTAL_UNEXPECTED'],
])('a change refused with %i was not done, and is %s', async (status, code) => {
  const { reset } = await portal({ [MAIL]: [status] });
  await expect(reset()).rejects.toMatchObject({ code, status });
});

test('what the portal says never gets into our errors', async () => {
  const { reset } = await portal({ 'GET users': [400] });
  const error = await reset().catch((caught: unknown) => caught);
  expect(inspect(error, { depth: 9, showHidden: true })).toMatch(/PORTAL_UNEXPECTED(?!.*canary)/s);
});

test('a token that is refused is asked for again', async () => {
  const { asked, reset } = await portal({ 'GET users': [401, [ANA]], [MAIL]: [401, 204] });
  await reset();
  expect([count(asked, 'POST token'), count(asked, MAIL)]).toEqual([3, 2]);
});

test('an order that was not done may be done when it comes again', async () => {
  const { asked, gateway } = await portal({ [MAIL]: [503, 204] });
  const same = order();
  await expect(gateway.requestReset({ username: 'ana' }, same)).rejects.toMatchObject({ code: 'PORTAL_UNAVAILABLE' });
  await gateway.requestReset({ username: 'ana' }, same);
  await gateway.requestReset({ username: 'ana' }, same);
  expect(count(asked, MAIL)).toBe(2);
});

test('a portal that keeps failing is left alone for half a minute', async () => {
  const { asked, clock, reset } = await portal({ 'GET users': [503] });
  for (let tries = 0; tries < 8; tries++) await expect(reset()).rejects.toMatchObject({ code: 'PORTAL_UNAVAILABLE' });
  expect(count(asked, 'GET users')).toBe(10); // five orders, each asked twice
  clock.at += 31_000;
  await expect(reset()).rejects.toMatchObject({ code: 'PORTAL_UNAVAILABLE' });
  expect(count(asked, 'GET users')).toBeGreaterThan(10);
});

const look = async (gateway: KeycloakGateway) => {
  const found = await gateway.verified.find({ username: 'ana' }, proof, order());
  return found.kind === 'one' ? found.account.emailChange : found;
};

test('reads that are lost at once are one loss: one look does not make a portal be left alone', async () => {
  const lost = { 'GET events': [503], 'GET config': [503], 'GET admin-events': [503], 'GET credentials': [503] };
  const { asked, gateway } = await portal({ ...lost, 'GET u1': [503] });
  await expect(look(gateway)).rejects.toMatchObject({ code: 'PORTAL_UNAVAILABLE' });
  // Seven reads, each asked twice; what is asked after them is answered after them.
  const answered = () => asked.filter((name) => Object.hasOwn(lost, name)).length;
  while (servers.length > 0 && answered() < 12) await setImmediate();
  await gateway.health(order());
  await expect(look(gateway)).rejects.toMatchObject({ code: 'PORTAL_UNAVAILABLE' });
  expect(count(asked, 'GET users')).toBe(2);
});

test.each([403, 404])(
  'a realm that shows us no events (%i) shows the rest, and cannot tell when the e-mail was changed',
  async (status) => {
    const { gateway } = await portal({ 'GET events': [status], 'GET config': [status], 'GET admin-events': [status] });
    expect(await look(gateway)).toEqual({ is: 'unknown' });
  },
);

test('a user that is no user as Keycloak describes them is told', async () => {
  const { reset } = await portal({ 'GET users': [[{ id: 7 }]] });
  await expect(reset()).rejects.toMatchObject({ code: 'PORTAL_UNEXPECTED' });
});

test('nobody’s mailbox is flooded: one a minute, three an hour', async () => {
  const clock = { at: 0 };
  const limit = new SendLimit(USUAL_PACE, () => clock.at);
  const sent: boolean[] = [];
  for (const minute of [0, 0.5, 1, 30, 40, 61]) {
    clock.at = minute * 60_000;
    sent.push((await limit.once('ana', `order at ${minute}`, async () => true)) !== null);
  }
  expect(sent).toEqual([true, false, true, true, false, true]);
});
