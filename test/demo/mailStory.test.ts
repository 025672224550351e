import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Facts } from '../../flows/facts.ts';
import { readConfig } from '../../src/config/env.ts';
import { openUp } from '../../src/serve.ts';
import { KeptLog } from '../turns/desk.ts';
import { Visitor } from './visitor.ts';

/** All that `npm start` runs: a code asked for in the chat goes through SendGrid's client, and what became of it comes back signed. */
class Log extends KeptLog {
  override debug = (): void => undefined;
  info = (): void => undefined;
}

const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-mail-'));
const log = new Log();
let house: Awaited<ReturnType<typeof openUp>>;
let site: string;
beforeAll(async () => {
  const config = readConfig({ DATA_DIR: dataDir, PORT: '0', PORTAL_PORT: '0' });
  house = await openUp(config, { clock: Date, log, assetsFolder: dataDir });
  site = `http://localhost:${house.server.port}`;
});
afterAll(async () => {
  await house.stop();
  rmSync(dataDir, { recursive: true });
});

let messages = 0;
async function says(conversation: string, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    const id = `m${++messages}`;
    await house.latchkey.turns.take({
      type: 'message',
      id,
      text,
      channelId: 'web',
      conversation: { id: conversation },
    });
    await house.latchkey.settled();
  }
}

const asksForACode = (conversation: string, name: string) =>
  says(
    conversation,
    'it says my account is inactive',
    'It says MyHealth',
    'Not active, disabled or closed',
    'This year',
    'By email',
    name,
  );

async function facts(conversation: string): Promise<Facts | undefined> {
  return (await house.latchkey.store.load(conversation)).state.talk?.facts;
}

/** The news of that conversation's mails, once there is some that fits. */
async function news(conversation: string, ...statuses: readonly string[]): Promise<Facts['deliveries']> {
  for (;;) {
    const { deliveries = [] } = (await facts(conversation)) ?? {};
    if (deliveries.map(({ status }) => status).join() === statuses.join()) return deliveries;
    await pause(20);
  }
}

const lastWords = async (conversation: string) =>
  (await house.latchkey.turns.since(conversation, 0)).at(-1)?.text ?? '';

/** Waits until it is known that the code came, and types it. */
async function typesTheCode(conversation: string, address: string): Promise<void> {
  await news(conversation, 'delivered');
  const [mail] = house.demo.mailbox.mails({ to: address });
  const [digits = ''] = /\b\d{6}\b/.exec(mail?.text ?? '') ?? [];
  await house.latchkey.turns.take({
    type: 'event',
    id: 'code',
    name: 'code.entered',
    value: { digits },
    channelId: 'web',
    conversation: { id: conversation },
  });
  await house.latchkey.settled();
}

test('a code arrives, proves who she is, and that it arrived is known', async () => {
  await asksForACode('carol', 'carol.diaz');
  await typesTheCode('carol', 'carol.diaz@mail.example');
  expect(await lastWords('carol')).toMatch(/The lock ends at/);
}, 30_000);

test('a code that bounces: strangers read what they always read, the next is dropped, and staff see both', async () => {
  await asksForACode('frank', 'frank.gray');
  await asksForACode('nobody', 'nobody.at.all');
  expect(await news('frank', 'failed')).toMatchObject([{ about: 'code', medium: 'email', reason: 'noSuchContact' }]);
  expect(await lastWords('frank')).toBe(await lastWords('nobody'));
  await asksForACode('frank again', 'frank.gray@closed-mail.example');
  expect(await news('frank again', 'failed')).toMatchObject([{ reason: 'suppressed' }]);
}, 30_000);

test('who has proven who she is hears that her mail company takes our mail, before she searches any folder', async () => {
  await asksForACode('grace', 'grace.hall');
  await typesTheCode('grace', 'grace.hall@strict-mail.example');
  await says('grace', 'i never got the reset email', 'More than 5 minutes ago');
  expect(await lastWords('grace')).toMatch(/Your mail company took our last email at .* also in spam/);
}, 30_000);

test('or, where SendGrid does not write to her any more, staff take over and know why', async () => {
  const email = 'ben.cole@mail.example';
  await asksForACode('ben', email);
  await typesTheCode('ben', email);
  house.demo.sendGrid?.suppressions.add('spam_reports', { email, created: 0, reason: '', status: '' });
  await says('ben', 'i never got the reset email', 'More than 5 minutes ago');
  expect(await lastWords('ben')).not.toMatch(/spam|list|mail company/);
  const ticket = await house.latchkey.store.ticketOf('ben');
  expect(ticket).toMatchObject({ reason: 'emailNeverArrives', card: { facts: { mailTrouble: 'suppressed' } } });
}, 30_000);

test('too many requests: the same code is tried again, and arrives once', async () => {
  await new Visitor(site).post('/demo/mail/next', { fate: 'tooMany' }, { origin: site });
  await asksForACode('kim', 'kim.lee');
  await news('kim', 'delivered');
  expect(house.demo.mailbox.mails({ to: 'kim.lee@mail.example' })).toHaveLength(1);
  expect(JSON.stringify(log.lines)).toContain('MAIL_UNAVAILABLE');
}, 30_000);

test('an answer that was lost: the code is there once, and its event says so', async () => {
  await new Visitor(site).post('/demo/mail/next', { fate: 'answerLost' });
  await asksForACode('jack', 'jack.king');
  await news('jack', 'delivered');
  expect(house.demo.mailbox.mails({ to: 'jack.king@mail.example' })).toHaveLength(1);
  expect(JSON.stringify(log.lines)).toContain('MAIL_TIMEOUT');
}, 30_000);

test('only the mailbox’s own page decides about the next mail, and only what there is to decide', async () => {
  const visitor = new Visitor(site);
  expect((await visitor.post('/demo/mail/next', { fate: 'bounces' }, { origin: 'https://evil.example' })).status).toBe(
    403,
  );
  expect((await visitor.post('/demo/mail/next', { fate: 'explodes' })).status).toBe(400);
  expect((await visitor.get('/demo/mail')).text).toContain('<option value="arrives" selected>');
  await visitor.post('/demo/mail/next', { fate: 'blocked' }, { origin: site });
  const page = (await visitor.get('/demo/mail')).text;
  expect(page).toContain('Set for the next mail: The mail company blocks it');
  expect(page).toContain('Write to frank.gray@closed-mail.example again');
  await visitor.post('/demo/mail/next', { again: 'frank.gray@closed-mail.example' }, { origin: site });
  await visitor.post('/demo/mail/next', { fate: 'arrives' }, { origin: site });
  expect((await visitor.get('/demo/mail')).text).not.toContain('frank.gray@closed-mail.example');
});

test('the address for events takes POST alone, and nothing unsigned', async () => {
  expect((await fetch(`${site}/email/events`)).status).toBe(405);
  const headers = { 'content-type': 'application/json' };
  const { status } = await fetch(`${site}/email/events`, { method: 'POST', headers, body: '[]' });
  expect(status).toBe(403);
});
