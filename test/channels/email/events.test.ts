import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { generateKeyPairSync, sign } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import { emailChannel } from '../../../channels/email/email.ts';
import { eventKey, isSigned } from '../../../channels/email/signature.ts';
import type { MailNews } from '../../../channels/email/ports.ts';

const SIGNATURE = 'x-twilio-email-event-webhook-signature';
const TIMESTAMP = 'x-twilio-email-event-webhook-timestamp';
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const AT = 1_764_000_000;

/** An event in SendGrid's form; every value is made up. */
const event = (more: object) => ({
  email: 'ana.reyes@mail.example',
  timestamp: AT,
  'smtp-id': '<14c5d75ce93.dfd.64b469@ismtpd-555>',
  category: ['codes'],
  sg_event_id: 'ZGVsaXZlcmVkLTA',
  sg_message_id: '14c5d75ce93.dfd.64b469.filter0001.16648.5515E0B88.0',
  ref: 'r-1',
  ...more,
});

let app: FastifyInstance;
let news: MailNews[];
let failing: boolean;
beforeEach(async () => {
  news = [];
  failing = false;
  app = fastify();
  const key = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
  const reported = async (one: MailNews) => {
    if (failing) throw new Error('the store is full');
    news.push(one);
  };
  await app.register(emailChannel, { publicKey: key, reported });
});
afterEach(() => app.close());

const signed = (body: string | Buffer, timestamp = String(AT)): Record<string, string> => ({
  [TIMESTAMP]: timestamp,
  [SIGNATURE]: sign('sha256', Buffer.concat([Buffer.from(timestamp), Buffer.from(body)]), privateKey).toString(
    'base64',
  ),
});

async function post(body: string | Buffer, headers: Record<string, string> = signed(body)): Promise<number> {
  const all = { 'content-type': 'application/json', ...headers };
  const { statusCode } = await app.inject({ method: 'POST', url: '/email/events', headers: all, payload: body });
  return statusCode;
}

const postEvents = (...events: unknown[]) => post(`${JSON.stringify(events)}\r\n`);

test.each([
  ['processed', {}, { status: 'accepted' }],
  ['deferred', { response: '400 try again later', attempt: '5' }, { status: 'deferred' }],
  ['delivered', { response: '250 OK' }, { status: 'delivered' }],
  [
    'bounce',
    { type: 'bounce', status: '5.0.0', reason: '500 unknown recipient' },
    { status: 'failed', reason: 'noSuchContact' },
  ],
  ['bounce', { reason: 'unable to get mx info', type: 'blocked' }, { status: 'failed', reason: 'blocked' }],
  ['dropped', { reason: 'Bounced Address', status: '5.0.0' }, { status: 'failed', reason: 'suppressed' }],
  ['dropped', { reason: 'Spam Reporting Address' }, { status: 'failed', reason: 'suppressed' }],
  ['dropped', { reason: 'Invalid' }, { status: 'failed', reason: 'noSuchContact' }],
  ['dropped', { reason: 'something new' }, { status: 'failed', reason: 'unknown' }],
  ['dropped', { reason: 17 }, { status: 'failed', reason: 'unknown' }],
])('%s %j is understood', async (kind, more, means) => {
  expect(await postEvents(event({ event: kind, ...more, a_field_of_next_year: { x: [1] } }))).toBe(204);
  expect(news).toEqual([{ ref: 'r-1', at: AT * 1000, ...means }]);
});

test('what tells nothing of a delivery, or is not ours, or is no event, is passed over, and the rest counts', async () => {
  const ofAnother = { ...event({ event: 'delivered' }), ref: undefined };
  const strange = [
    ...['open', 'click', 'spamreport', 'unsubscribe', 'group_resubscribe', 'not_yet_invented'].map((kind) =>
      event({ event: kind }),
    ),
    ofAnother,
    ...[null, 17, 'text', [], {}, { event: {} }],
    event({ event: 'delivered', ref: ['r-1'] }),
    event({ event: 'delivered', ref: '../../x' }),
    event({ event: 'delivered', timestamp: 'yesterday' }),
    event({ event: 'delivered', timestamp: -1 }),
  ];
  expect(await postEvents(...strange, event({ event: 'delivered', ref: 'good' }))).toBe(204);
  expect(news.map(({ ref }) => ref)).toEqual(['good']);
});

const FIELDS = ['event', 'ref', 'timestamp', 'type', 'reason', 'email', 'sg_event_id'];
const deep = (open: string, close: string) => `${open.repeat(100_000)}1${close.repeat(100_000)}`;
const WRONG = [
  ...['["x"]', '{"$gt":""}', '{"toString":"x"}', 'null', 'true', '1e999', deep('[', ']'), deep('{"a":', '}')],
  ...['\u0000', 'x\r\nBcc: all@mail.example', '__proto__', 'constructor', '\u202Ederevileд', '\ud83d'].map((text) =>
    JSON.stringify(text),
  ),
  `"${'x'.repeat(1_000_000)}"`,
];

test.each(FIELDS)(
  '"%s" as what it should not be fails nothing, makes up nothing, and the rest of the batch counts',
  async (field) => {
    for (const json of WRONG) {
      const wrong = JSON.stringify(event({ event: 'bounce', ref: 'wrong', [field]: '@@' })).replace('"@@"', () => json);
      const twice = wrong.replace('{', `{"${field}":["twice"],`);
      const keyed = wrong.replace(
        '{',
        '{"__proto__":{"ref":"forged","event":"delivered","timestamp":1},"constructor":{},',
      );
      for (const one of [wrong, twice, keyed]) {
        news = [];
        const good = JSON.stringify(event({ event: 'delivered', ref: 'good' }));
        expect(await post(`[${one},${good}]`)).toBe(204);
        expect(news.at(-1)).toMatchObject({ ref: 'good', status: 'delivered' });
        expect(['', 'failed']).toContain(
          news
            .slice(0, -1)
            .map(({ status }) => status)
            .join(),
        );
        expect(news.map(({ ref }) => ref)).not.toContain('forged');
      }
    }
    const huge = JSON.stringify([event({ [field]: 'x'.repeat(2_000_001) })]);
    expect(await post(huge)).toBe(413);
  },
);

test('a thousand events are read at once; more are not, nor what is no list', async () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => event({ event: 'delivered', ref: `r${n}` }));
  expect(await postEvents(...many(1000))).toBe(204);
  expect(news).toHaveLength(1000);
  expect(await postEvents(...many(1001))).toBe(400);
  for (const body of ['{}', 'null', '"x"', '[', '']) expect([body, await post(body)]).toEqual([body, 400]);
  expect(news).toHaveLength(1000);
});

test('an old batch is welcome: SendGrid repeats for a day what it could not bring', async () => {
  const body = JSON.stringify([event({ event: 'delivered' })]);
  expect(await post(body, signed(body, '1500000000'))).toBe(204);
});

test('the signature is the one that SendGrid publishes as an example', () => {
  const body = '{"category":"example_payload","event":"test_event","message_id":"message_id"}';
  const key = eventKey(
    'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEDr2LjtURuePQzplybdC+u4CwrqDqBaWjcMMsTbhdbcwHBcepxo7yAQGhHPTnlvFYPAZFceEu/1FwCM/QmGUhA==',
  );
  const signature = 'MEUCIQCtIHJeH93Y+qpYeWrySphQgpNGNr/U+UyUlBkU6n7RAwIgJTz2C+8a8xonZGi6BpSzoQsbVRamr2nlxFDWYNH2j/0=';
  const timestamp = '1588788367';
  expect(isSigned(Buffer.from(body), { signature, timestamp }, key)).toBe(true);
  expect(isSigned(Buffer.from(`${body}\r\n`), { signature, timestamp }, key)).toBe(false);
  expect(isSigned(Buffer.from(body), { signature, timestamp: '1588788368' }, key)).toBe(false);
});

test('every byte of the batch is signed: each, changed, makes it a forgery', async () => {
  const body = Buffer.from(`${JSON.stringify([event({ event: 'delivered' })])}\r\n`);
  const headers = signed(body);
  for (let at = 0; at < body.length; at++) {
    const forged = Buffer.from(body);
    forged[at] = forged[at]! ^ 1;
    expect([at, await post(forged, headers)]).toEqual([at, 403]);
  }
  expect(await post(body.subarray(0, -2), headers)).toBe(403);
  expect(await post(Buffer.concat([body, Buffer.from(' ')]), headers)).toBe(403);
  expect(news).toEqual([]);
  expect(await post(body, headers)).toBe(204);
});

test('so are the timestamp and the signature themselves', async () => {
  const body = JSON.stringify([event({ event: 'delivered' })]);
  const right = signed(body);
  const changed = (name: string) =>
    Array.from(right[name]!, (letter, at) => ({
      ...right,
      [name]: right[name]!.slice(0, at) + (letter === 'A' ? 'B' : 'A') + right[name]!.slice(at + 1),
    }));
  for (const headers of [...changed(TIMESTAMP), ...changed(SIGNATURE)]) expect(await post(body, headers)).toBe(403);
  for (const junk of ['', 'x', '=', '💥'.normalize(), 'A'.repeat(5000)])
    expect(await post(body, { ...right, [SIGNATURE]: encodeURIComponent(junk) })).toBe(403);
  expect(await post(body, { [SIGNATURE]: right[SIGNATURE]! })).toBe(403);
  expect(await post(body, { [TIMESTAMP]: right[TIMESTAMP]! })).toBe(403);
  expect(await post(body, {})).toBe(403);
  const { privateKey: stranger } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const theirs = sign('sha256', Buffer.from(String(AT) + body), stranger).toString('base64');
  expect(await post(body, { ...right, [SIGNATURE]: theirs })).toBe(403);
  expect(news).toEqual([]);
});

test('another content type, and a batch over two megabytes, are refused unread', async () => {
  const body = JSON.stringify([event({ event: 'delivered' })]);
  expect(await post(body, { ...signed(body), 'content-type': 'text/plain' })).toBe(415);
  const huge = `[${' '.repeat(2_000_000)}]`;
  expect(await post(huge)).toBe(413);
  expect(news).toEqual([]);
});

test('when news cannot be kept, SendGrid is not told that it was taken', async () => {
  failing = true;
  expect(await postEvents(event({ event: 'delivered' }))).toBe(500);
});
