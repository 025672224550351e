import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SendGrid } from '../../../channels/email/sendGrid.ts';
import { Mailbox } from '../../../src/demo/mail/mailbox.ts';
import { startSendGrid, type DemoSendGrid } from '../../../src/demo/sendgrid/sendGrid.ts';
import { KeptLog } from '../../turns/desk.ts';

/** The official client, against the stand-in of SendGrid and against servers that answer as SendGrid may. */
const ANA = 'ana.reyes@mail.example';
const LETTER = { to: ANA, subject: 'Your code / Su código', text: 'Your code is 123456.\n\n<b>&', ref: 'r-1' };
const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-sendgrid-'));

let standIn: DemoSendGrid;
let mailbox: Mailbox;
let server: Server | undefined;
beforeAll(async () => {
  mailbox = await Mailbox.open(dataDir, Date.now);
  const origin = new Promise<string>(() => undefined);
  standIn = await startSendGrid({ mailbox, origin, log: new KeptLog(), now: Date.now });
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});
afterAll(async () => {
  await standIn.stop();
  rmSync(dataDir, { recursive: true });
});

interface Seen {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server that answers like that. @returns a client of it, and what it was asked. */
async function answering(answer: (reply: ServerResponse) => void): Promise<{ client: SendGrid; asked: Seen[] }> {
  const asked: Seen[] = [];
  const listening = createServer((request, reply) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      asked.push({ headers: request.headers, body });
      answer(reply);
    });
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  return {
    client: new SendGrid({ apiKey: 'SG.made-up', baseUrl, from: 'Main St Clinic <help@clinic.example>' }),
    asked,
  };
}

const with_ =
  (status: number, headers: Record<string, string> = {}) =>
  (reply: ServerResponse) =>
    reply.writeHead(status, headers).end('{"errors":[{"message":"no"}]}');

test('a mail that the stand-in takes is in the mailbox, as it was written', async () => {
  expect(await new SendGrid(standIn.account).send(LETTER)).toEqual({ is: 'taken' });
  expect(mailbox.mails({ to: ANA })[0]).toMatchObject({
    from: 'help@clinic.example',
    subject: LETTER.subject,
    text: LETTER.text,
  });
});

test('goes out as SendGrid’s API has it: text before page, our ref, nothing that follows the patient', async () => {
  const { client, asked } = await answering((reply) => reply.writeHead(202).end());
  await client.send(LETTER);
  expect(asked[0]?.headers.authorization).toBe('Bearer SG.made-up');
  const body = JSON.parse(asked[0]?.body ?? '') as Record<string, unknown>;
  expect(body).toEqual({
    personalizations: [{ to: [{ email: ANA }], custom_args: { ref: 'r-1' } }],
    from: { email: 'help@clinic.example', name: 'Main St Clinic' },
    subject: LETTER.subject,
    content: [
      { type: 'text/plain', value: LETTER.text },
      { type: 'text/html', value: expect.stringContaining('&lt;b&gt;&amp;') as unknown },
    ],
    tracking_settings: {
      click_tracking: { enable: false, enable_text: false },
      open_tracking: { enable: false },
      subscription_tracking: { enable: false },
    },
    mail_settings: { bypass_unsubscribe_management: { enable: true } },
  });
});

test.each([
  ['too many mails, and SendGrid says for how long', with_(429, { 'retry-after': '7' }), 'notSent', 7000],
  ['too many mails', with_(429), 'notSent', null],
  ['a wait longer than anyone waits for a code', with_(429, { 'retry-after': '86400' }), 'notSent', 60_000],
  ['a wait that nobody can read', with_(429, { 'retry-after': 'soon' }), 'notSent', null],
])('%s: nothing was sent, and it may be tried again', async (_, answer, is, retryAfterMs) => {
  const { client, asked } = await answering(answer);
  expect(await client.send(LETTER)).toEqual({ is, retryAfterMs });
  expect(asked).toHaveLength(1);
});

test.each([400, 401, 403, 413])('refused with %i: it is not sent, now or later', async (status) => {
  const { client } = await answering(with_(status));
  expect(await client.send(LETTER)).toEqual({ is: 'refused', status });
});

test.each([
  ['an error of SendGrid', with_(500)],
  ['a proxy that gave up', with_(502)],
  ['a connection that broke', (reply: ServerResponse) => reply.socket?.destroy()],
  ['an address elsewhere', with_(307, { location: 'http://127.0.0.1:1/' })],
])('%s: it may have been sent, and is asked for once', async (_, answer) => {
  const { client, asked } = await answering(answer);
  expect(await client.send(LETTER)).toEqual({ is: 'unknown' });
  expect(asked).toHaveLength(1);
});

test('no answer within eight seconds: nobody knows', async () => {
  const { client } = await answering(() => undefined);
  expect(await client.send(LETTER)).toEqual({ is: 'unknown' });
}, 20_000);

test('a refused connection: nothing was sent', async () => {
  const client = new SendGrid({ apiKey: 'SG.made-up', baseUrl: 'http://127.0.0.1:1', from: 'help@clinic.example' });
  expect(await client.send(LETTER)).toEqual({ is: 'notSent', retryAfterMs: null });
});

test('an address that bounced is on the list, and mail to it is dropped until it is taken off', async () => {
  const client = new SendGrid(standIn.account);
  const to = 'frank.gray+x/y@closed-mail.example';
  expect(await client.suppressed(to)).toBeNull();
  await client.send({ ...LETTER, to });
  expect(await client.suppressed(to.toUpperCase())).toBe('noSuchContact');
  const { apiKey, baseUrl } = standIn.account;
  const entry = `${baseUrl}/v3/suppression/bounces/${encodeURIComponent(to)}`;
  const asStaff = { method: 'DELETE', headers: { authorization: `Bearer ${apiKey}` } };
  expect((await fetch(entry, asStaff)).status).toBe(204);
  expect((await fetch(entry, asStaff)).status).toBe(404);
  expect(await client.suppressed(to)).toBeNull();
});

test('lists that cannot be read throw; nobody is told that an address is in order', async () => {
  const { client } = await answering(with_(403));
  await expect(client.suppressed(ANA)).rejects.toThrow();
});

test('the stand-in refuses another key, and a mail without words, as SendGrid does', async () => {
  const stranger = new SendGrid({ ...standIn.account, apiKey: 'SG.another' });
  expect(await stranger.send(LETTER)).toEqual({ is: 'refused', status: 401 });
  const { apiKey, baseUrl } = standIn.account;
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const empty = await fetch(`${baseUrl}/v3/mail/send`, { method: 'POST', headers, body: '{}' });
  expect(empty.status).toBe(400);
});

test.each([
  ['tooMany', { is: 'notSent', retryAfterMs: 1000 }, 0],
  ['breaks', { is: 'unknown' }, 0],
  ['answerLost', { is: 'unknown' }, 1],
  ['bounces', { is: 'taken' }, 0],
  ['blocked', { is: 'taken' }, 0],
  ['putOff', { is: 'taken' }, 0],
] as const)('what a person decided (%s) happens to one mail', async (fate, handed, arrived) => {
  const client = new SendGrid(standIn.account);
  const to = `${fate}@mail.example`;
  standIn.next = fate;
  expect(await client.send({ ...LETTER, to })).toEqual(handed);
  expect(mailbox.mails({ to })).toHaveLength(arrived);
  standIn.suppressions.forget(to);
  expect(await client.send({ ...LETTER, to })).toEqual({ is: 'taken' });
  expect(mailbox.mails({ to })).toHaveLength(arrived + 1);
});
