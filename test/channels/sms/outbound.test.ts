import { afterEach, describe, expect, test } from '@jest/globals';
import { TwilioSender } from '../../../channels/sms/twilioSender.ts';
import { ANA, OURS, TextDesk, textDesksClose } from '../../support/textDesk.ts';

afterEach(textDesksClose);

const HOUR = 60;

/** A sender with little patience, in front of what stands in for Twilio. */
const senderOf = (desk: TextDesk, baseUrl = `${desk.url}${desk.company.account.api}`) =>
  new TwilioSender({
    account: desk.company.account,
    phoneNumber: OURS,
    messagingServiceSid: null,
    baseUrl: async () => baseUrl,
    patienceMs: 300,
    now: () => desk.now,
  });

const text = { to: ANA, from: null, body: 'Hello', statusCallback: 'http://127.0.0.1:1/none' };

describe('the official client', () => {
  test('sends', async () => {
    const desk = await TextDesk.opens();
    expect(await senderOf(desk).send(text)).toEqual({ is: 'taken' });
    expect(desk.company.texts.with(ANA)).toMatchObject([{ from: OURS, to: ANA, body: 'Hello' }]);
  });

  test.each([
    ['429', { is: 'notSent', retryAfterMs: 1000 }, 0],
    ['500', { is: 'unknown' }, 0],
    ['timeout', { is: 'unknown' }, 0],
    ['lost', { is: 'taken' }, 1],
  ] as const)('meets %s, and never sends blindly again', async (answer, sent, texts) => {
    const desk = await TextDesk.opens();
    desk.company.texts.behave({ answer, delivery: 'ok' });
    expect(await senderOf(desk).send(text)).toEqual(sent);
    expect(desk.company.texts.with(ANA)).toHaveLength(texts);
  });

  test('a text that nobody listened to was not sent', async () => {
    const desk = await TextDesk.opens();
    expect(await senderOf(desk, 'http://127.0.0.1:9').send(text)).toEqual({ is: 'notSent', retryAfterMs: 0 });
  });

  test.each([
    [{ to: '+1312' }, 21211],
    [{ body: 'a'.repeat(1601) }, 21602],
  ])('a text that Twilio will never take is told from one that it may', async (odd, error) => {
    const desk = await TextDesk.opens();
    expect(await senderOf(desk).send({ ...text, ...odd })).toEqual({ is: 'refused', error });
  });

  test('a patient who told the carrier alone to stop is known from then on', async () => {
    const desk = await TextDesk.opens();
    await desk.saysAll('it says my account is locked', '2', '1');
    desk.company.texts.stop(ANA, true);
    await desk.waits(2 * HOUR);
    expect(await desk.latchkey.phones.isStopped(ANA)).toBe(true);
    expect(await desk.says('hello?')).toBe('');
  });
});

describe('texts that come by themselves', () => {
  test('are one message a turn, from the number that the patient knows', async () => {
    const desk = await TextDesk.opens();
    const other = { To: '+13125550151' };
    await desk.says('it says my account is locked', other);
    await desk.says('2', other);
    await desk.says('1', other);
    await desk.waits(2 * HOUR);
    expect(await desk.sent()).toHaveLength(1);
    expect(desk.company.texts.with(ANA).at(-1)).toMatchObject({ from: '+13125550151', status: 'delivered' });
  });

  test('wait for the morning, and are not lost', async () => {
    const desk = await TextDesk.opens();
    await desk.waits(11 * HOUR + 50); // 20:50 in Chicago
    await desk.saysAll('it says my account is locked', '2', '1');
    await desk.waits(2 * HOUR);
    expect(await desk.sent()).toEqual([]);
    await desk.waits(9 * HOUR); // 7:50
    expect(await desk.sent()).toEqual([]);
    await desk.waits(15);
    expect(await desk.sent()).toHaveLength(1);
  });

  test('wait for it also when the clock was set back', async () => {
    const desk = await TextDesk.opens();
    await desk.waits(11 * HOUR); // 20:00 in Chicago
    await desk.saysAll('it says my account is locked', 'staff', 'leave it');
    const before = await desk.sent();
    await desk.waits(-13.5 * HOUR); // 6:30
    for (const [what, value] of [
      ['staff.claimed', {}],
      ['staff.says', { text: 'Good morning.' }],
    ] as const)
      await desk.staff(what, value);
    expect(await desk.sent()).toEqual(before);
    await desk.waits(1.6 * HOUR);
    expect(await desk.sent()).toContainEqual(expect.stringMatching(/Good morning/));
  });

  test('an answer that was just asked for does not wait, whatever the hour', async () => {
    const desk = await TextDesk.opens();
    await desk.waits(13 * HOUR); // 22:00
    await desk.saysAll('my account is locked', '0', '3');
    expect((await desk.sent()).length).toBeGreaterThan(0);
  });

  test('what the bot said at night is not sent in the morning to a patient who wrote since', async () => {
    const desk = await TextDesk.opens();
    await desk.waits(11 * HOUR + 50);
    await desk.saysAll('it says my account is locked', '2', '1');
    await desk.waits(2 * HOUR);
    await desk.waits(1);
    expect(await desk.says('is it open?')).not.toBe('');
    await desk.waits(10 * HOUR);
    expect(await desk.sent()).toEqual([]);
  });

  test('busy for a while, Twilio gets the text later, once', async () => {
    const desk = await TextDesk.opens();
    await desk.saysAll('my account is locked', '0');
    desk.company.texts.behave({ answer: '429', delivery: 'ok' });
    await desk.says('1');
    const open = async () => (await desk.latchkey.store.openEffects()).filter(({ name }) => name === 'sendText');
    while ((await open())[0]?.state !== 'queued' || (await open())[0]?.attempts === 0)
      await new Promise((resolve) => setImmediate(resolve));
    desk.company.texts.behave({ answer: 'ok', delivery: 'ok' });
    await desk.waits(1);
    expect(await desk.sent()).toHaveLength(1);
  });
});

describe('what became of a text', () => {
  test('comes into its conversation once, for staff, however often and in whatever order it is reported', async () => {
    const desk = await TextDesk.opens();
    await desk.saysAll('it says my account is locked', '2', '1');
    desk.company.texts.behave({ answer: 'ok', delivery: 'landline' });
    await desk.waits(2 * HOUR);
    const { talk } = (await desk.latchkey.store.load(await desk.conversation())).state;
    expect(talk?.facts.deliveries).toMatchObject([
      { medium: 'text', about: 'reminder', status: 'failed', reason: 'landline' },
    ]);
  });

  test('is believed when it is signed, and of our own texts only', async () => {
    const desk = await TextDesk.opens();
    const form = { MessageSid: `SM${'1'.repeat(32)}`, MessageStatus: 'delivered' };
    const ours = { ...form, AccountSid: desk.company.account.accountSid };
    expect((await desk.posts('/sms/status?ref=abcdefgh', ours, { token: 'another' })).status).toBe(403);
    expect((await desk.posts('/sms/status?ref=abcdefgh', ours)).status).toBe(204);
    expect((await desk.posts('/sms/status', ours)).status).toBe(204);
    expect((await desk.posts('/sms/status?ref=abcdefgh', { ...ours, MessageStatus: '<b>' })).status).toBe(400);
  });
});
