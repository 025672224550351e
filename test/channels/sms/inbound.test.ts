import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { getExpectedTwilioSignature, validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import { signedForm } from '../../../channels/sms/signed.ts';
import { ANA, OURS, TextDesk, textDesksClose } from '../../support/textDesk.ts';

let desk: TextDesk;

beforeEach(async () => {
  desk = await TextDesk.opens({ oldToken: 'the-token-before-this-one' });
});
afterEach(textDesksClose);

const turns = async () => (await desk.latchkey.store.load(await desk.conversation())).version;

test('a text is answered in the answer to its webhook: one message, no second call', async () => {
  const answer = await desk.posts('/sms/inbound', desk.inbound('i never got the reset email'));
  expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8');
  const twiml = await answer.text();
  expect(twiml.match(/<Message /g)).toHaveLength(1);
  expect(twiml).toMatch(/When did you ask for the email\?\n1 More than 5 minutes/);
  expect(await desk.sent()).toEqual([]);
});

test('what becomes of that answer is reported like any text, and staff see it', async () => {
  const phone = desk.phone();
  await phone.saysAll('my account is locked', 'staff');
  const form = desk.inbound('leave it', { From: phone.number });
  await desk.settled();
  await desk.posts('/sms/inbound', form);
  const answer = await desk.posts('/sms/inbound', desk.inbound('are you there?', { From: phone.number }));
  const [, action = ''] = /<Message action="([^"]+)">/.exec(await answer.text()) ?? [];
  expect(action).toMatch(/\/sms\/status\?ref=[\w-]{22}#rc=3&amp;rp=ct,rt,5xx$/);
  const path = action.replace(desk.url, '').replace(/#.*/, '');
  const ticket = async () => desk.latchkey.store.ticketOf(await desk.conversation(phone.number));
  const report = { MessageSid: `SM${'1'.repeat(32)}`, MessageStatus: 'undelivered', ErrorCode: '30006' };
  expect((await desk.posts(path, { ...report, AccountSid: desk.company.account.accountSid })).status).toBe(204);
  await desk.settled();
  const { deliveries } = (await ticket())?.card?.facts ?? {};
  expect(deliveries?.filter(({ status }) => status === 'failed')).toMatchObject([
    { about: 'reply', reason: 'landline' },
  ]);
});

test('numbers, words, misspellings, BACK and 0 work, and language follows the patient', async () => {
  await desk.says('no me llego el correo');
  expect(await desk.says('1')).toMatch(/correo/);
  expect(await desk.says('gmial')).toMatch(/Spam/);
  expect(await desk.says('BACK')).toMatch(/Gmail/);
  expect(await desk.says('0')).toMatch(/Una persona le va a ayudar/);
});

describe('a signature', () => {
  test('of the token before counts while it is changed', async () => {
    const form = desk.inbound('hi');
    expect((await desk.posts('/sms/inbound', form, { token: 'the-token-before-this-one' })).status).toBe(200);
  });

  test.each(['', 'another-token'])('made with "%s" does not', async (token) => {
    const answer = await desk.posts('/sms/inbound', desk.inbound('hi'), { token });
    expect([answer.status, await answer.json()]).toMatchObject([403, { error: { code: 'NotSigned' } }]);
    expect(await turns()).toBe(0);
  });

  test('counts for its own address only', async () => {
    const form = desk.inbound('hi');
    const signature = getExpectedTwilioSignature(desk.token, 'https://evil.example/sms/inbound', form);
    expect((await desk.posts('/sms/inbound', form, { signature })).status).toBe(403);
    expect((await desk.posts('/sms/inbound?x=1', form, { signature })).status).toBe(403);
  });

  test('is the one that Twilio gives as its example', () => {
    const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
    const form = {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675309',
      Digits: '1234',
      From: '+14158675309',
      To: '+18005551212',
    };
    const request = (signature: string) =>
      ({ headers: { 'x-twilio-signature': signature }, body: form, url: '/myapp.php?foo=1&bar=2' }) as never;
    const account = { accountSid: 'AC1', authTokens: ['12345'] };
    const parts = { room: null as never, account, optOut: 'self', origins: () => ['https://mycompany.com'] } as const;
    const signature = 'RSOYDt4T1cUTdK1PDd93/VVr8B8=';
    expect(validateRequest('12345', signature, url, form)).toBe(true);
    // It is signed, and only then found to be about nobody's account.
    expect(() => signedForm(request(signature), parts)).toThrow(/another Twilio account/);
    expect(() => signedForm(request(signature.replace('R', 'S')), parts)).toThrow(/what Twilio signed/);
  });

  test('falls with any byte of the form', async () => {
    const form = desk.inbound('My code?');
    const body = new URLSearchParams(form as Record<string, string>).toString();
    const signature = getExpectedTwilioSignature(desk.token, `${desk.url}/sms/inbound`, form);
    const meaning = (text: string) => JSON.stringify([...new URLSearchParams(text)]);
    for (let at = 0; at < body.length; at += 1) {
      const mutant = body.slice(0, at) + (body[at] === 'x' ? 'y' : 'x') + body.slice(at + 1);
      const status = (await desk.postsRaw('/sms/inbound', mutant, signature)).status;
      expect([mutant, status]).toEqual([mutant, meaning(mutant) === meaning(body) ? 200 : 403]);
    }
    expect(await turns()).toBe(0);
  });
});

test('fields that a signature covers but that say something else are refused: keys and values are signed as one', async () => {
  const { Body, ...form } = desk.inbound('hello');
  const signature = getExpectedTwilioSignature(desk.token, `${desk.url}/sms/inbound`, { ...form, Body });
  const answer = await desk.posts('/sms/inbound', { ...form, Bodyh: 'ello' }, { signature });
  // It verifies; it is a text without words, never one with others.
  expect(await answer.text()).not.toMatch(/hello/);
});

test.each([
  ['another account', { AccountSid: `AC${'9'.repeat(32)}` }, 403, 'NotOurAccount'],
  ['no sender', { From: '' }, 400, 'BadWebhook'],
  ['two senders', { From: ['+13125550101', '+13125550102'] }, 400, 'BadWebhook'],
  ['an odd message id', { MessageSid: '../../etc' }, 400, 'BadWebhook'],
  ['a count that is none', { NumMedia: '1e9' }, 400, 'BadWebhook'],
])('a signed form with %s is refused before any turn', async (_, fields, status, code) => {
  const answer = await desk.posts('/sms/inbound', desk.inbound('hi', fields));
  expect([answer.status, await answer.json()]).toMatchObject([status, { error: { code } }]);
  expect(await turns()).toBe(0);
});

test('unsigned, too large, in another type or by another method: refused, and nothing of the inside is told', async () => {
  const ask = async (init: RequestInit) => (await fetch(`${desk.url}/sms/inbound`, init)).status;
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  expect(await ask({ method: 'POST', headers: form, body: 'Body=hi' })).toBe(403);
  expect(await ask({ method: 'POST', headers: form, body: `Body=${'a'.repeat(65 * 1024)}` })).toBe(413);
  expect(await ask({ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).toBe(415);
  expect(await ask({ method: 'GET' })).toBe(405);
  expect(await ask({ method: 'PUT' })).toBe(405);
});

test('the same text twenty times at once is one turn, and every answer is the same', async () => {
  const form = desk.inbound('my account is locked');
  const answers = await Promise.all(
    Array.from({ length: 20 }, async () => (await desk.posts('/sms/inbound', form)).text()),
  );
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toMatch(/Stop trying/);
  expect(await turns()).toBe(1);
});

test('the same text a day later has the same answer, and no second effect', async () => {
  const form = desk.inbound('hello');
  const first = await (await desk.posts('/sms/inbound', form)).text();
  await desk.says('2');
  await desk.waits(26 * 60);
  expect(await (await desk.posts('/sms/inbound', form)).text()).toBe(first);
});

test('texts of one number are taken in the order they come, and forty patients at once are all answered', async () => {
  const patients = Array.from({ length: 40 }, (_, n) => `+1312555${String(1000 + n)}`);
  const answers = await Promise.all(patients.map((From) => desk.says('i never got the email', { From })));
  expect(answers.filter((answer) => /When did you ask/.test(answer))).toHaveLength(40);
  const [second, third] = await Promise.all([desk.says('i never got the email'), desk.says('1')]);
  expect([second, third]).toEqual([expect.stringMatching(/When did you ask/), expect.stringMatching(/Which email/)]);
});

test.each([
  [
    'a Messaging Service, with its extras',
    { MessagingServiceSid: `MG${'1'.repeat(32)}`, ReferralNumMedia: '0', New: 'x' },
  ],
  ['a short code', { To: '12345' }],
  ['Spanish with emoji', { Body: '¿Qué pasó? No puedo entrar 😀😀' }],
  ['1600 characters', { Body: 'a'.repeat(1600) }],
  ['no words', { Body: '' }],
])('%s is answered', async (_, fields) => {
  expect(await desk.says('hello', fields)).toMatch(/\w/);
});

test('a form without the fields that Twilio may leave out is answered', async () => {
  const { MessageSid, AccountSid, From, To, Body } = desk.inbound('my account is locked') as Record<string, string>;
  const answer = await desk.posts('/sms/inbound', { MessageSid, AccountSid, From, To, Body } as Record<string, string>);
  expect(await answer.text()).toMatch(/Stop trying/);
});

test('pictures are never fetched, and the patient is told in words; a wild count does no harm', async () => {
  const picture = { NumMedia: '999999999', MediaUrl0: 'https://api.twilio.example/x', MediaContentType0: 'image/jpeg' };
  expect(await desk.says('', picture)).toMatch(/I cannot open pictures/);
});

test('no number is in the conversation’s name, and two numbers of ours are two conversations', async () => {
  await desk.says('hi');
  const one = await desk.conversation();
  const { conversation: other } = await desk.latchkey.phones.find(ANA, '+13125550151');
  expect(one).toMatch(/^sms-[\w-]{22}$/);
  expect(other).not.toBe(one);
  expect(OURS).not.toBe(ANA);
});
