import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CANARY, expectFine, strange, told } from '../../server/strangers.ts';
import { TextDesk, textDesksClose } from '../../support/textDesk.ts';

describe('in what Twilio signed', () => {
  let desk: TextDesk;
  beforeAll(async () => {
    desk = await TextDesk.opens();
  });
  afterAll(async () => {
    expect(desk.faults).toEqual([]);
    await textDesksClose();
  });

  const fieldsIn = Object.keys({
    MessageSid: 1,
    From: 1,
    To: 1,
    Body: 1,
    NumMedia: 1,
    OptOutType: 1,
    AccountSid: 1,
    SmsStatus: 1,
  });
  const fieldsOf = ['MessageStatus', 'ErrorCode', 'MessageSid', 'AccountSid'];

  test.each([
    ...fieldsIn.map((field) => ['/sms/inbound', field]),
    ...fieldsOf.map((field) => ['/sms/status?ref=abcdefgh', field]),
  ] as [string, string][])('%s: "%s"', async (path, field) => {
    const whole = () => ({ ...desk.inbound('hello'), MessageStatus: 'delivered', ErrorCode: '0' });
    for (const value of [
      '',
      '\0',
      [CANARY, CANARY],
      'x'.repeat(60_000),
      ...Object.values(strange).map((text) => `${CANARY}${text}`),
    ])
      // A half letter cannot be sent in a form: it arrives as the sign for what cannot be read.
      expectFine(await told(await desk.posts(path, toForm({ ...whole(), [field]: value }))));
    for (const name of [`${field}[]`, `${field}[a]`, '__proto__', 'constructor'])
      expectFine(await told(await desk.posts(path, { ...whole(), [name]: CANARY })));
    const huge = `${field}=${'x'.repeat(1_000_000)}`;
    expect((await desk.postsRaw(path, huge, 'x')).status).toBe(413);
  });

  type Form = Parameters<TextDesk['posts']>[1];
  const toForm = (form: Form): Form =>
    Object.fromEntries(
      Object.entries(form).map(([name, value]) => [
        name,
        typeof value === 'string' ? Buffer.from(value).toString() : value,
      ]),
    );
});
