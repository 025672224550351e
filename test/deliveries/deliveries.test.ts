import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Deliveries, type DeliveriesParts } from '../../src/deliveries/deliveries.ts';
import { DeliveryDays } from '../../src/deliveries/deliveryDays.ts';
import { embeddedLodging, type EmbeddedLodging } from '../stores/embeddedLodging.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ANA = 'ana.reyes@mail.example';

let lodging: EmbeddedLodging;
let now: number;
let told: Parameters<DeliveriesParts['tell']>[0][];
/** Telling a conversation fails so many times. */
let failing: number;

beforeEach(() => {
  lodging = embeddedLodging();
  now = Date.parse('2026-11-23T15:00:00Z');
  told = [];
  failing = 0;
});
afterEach(() => lodging.discard());

const days = () =>
  new DeliveryDays({
    store: lodging.store,
    dayOf: (at) => new Date(at).toISOString().slice(0, 10),
    clock: { now: () => now },
  });

/** Over whatever store is open now. */
const deliveries = () =>
  new Deliveries({
    store: lodging.store,
    tell: async (news) => {
      if (failing-- > 0) throw new Error('the store is full');
      told.push(news);
    },
    fingerprint: (contact) => `#${contact.length}`,
    clock: { now: () => now },
    days: days(),
  });

const sent = (to = ANA) => deliveries().sent({ conversation: 'ana', medium: 'email', about: 'code', to });
const statuses = () => told.map(({ delivery }) => delivery.status);

test('what became of a message goes into the conversation it was sent for', async () => {
  const ref = await sent();
  await deliveries().reported({ ref, status: 'delivered', at: now + 5000 });
  expect(told).toEqual([
    {
      conversation: 'ana',
      id: `${ref}:delivered`,
      delivery: { ref, medium: 'email', about: 'code', status: 'delivered', at: now + 5000 },
    },
  ]);
});

test('that a provider has it is told to nobody', async () => {
  const ref = await sent();
  await deliveries().reported({ ref, status: 'accepted', at: now });
  expect(told).toEqual([]);
});

test('news twenty times at once is one turn', async () => {
  const ref = await sent();
  const news = { ref, status: 'failed', reason: 'noSuchContact', at: now } as const;
  await Promise.all(Array.from({ length: 20 }, () => deliveries().reported(news)));
  expect(new Set(told.map(({ id }) => id))).toEqual(new Set([`${ref}:failed`]));
  told = [];
  await deliveries().reported(news);
  expect(told).toEqual([]);
});

test('a status never goes backwards, in whatever order news comes', async () => {
  const ref = await sent();
  for (const status of ['deferred', 'accepted', 'delivered', 'deferred', 'accepted'] as const)
    await deliveries().reported({ ref, status, at: now });
  expect(statuses()).toEqual(['deferred', 'delivered']);
});

test('a mail that was taken may still come back', async () => {
  const ref = await sent();
  await deliveries().reported({ ref, status: 'delivered', at: now });
  await deliveries().reported({ ref, status: 'failed', reason: 'noSuchContact', at: now + HOUR });
  await deliveries().reported({ ref, status: 'delivered', at: now });
  expect(told.map(({ delivery: { status, reason } }) => [status, reason])).toEqual([
    ['delivered', undefined],
    ['failed', 'noSuchContact'],
  ]);
});

test('a failure without a reason that we know is a failure all the same', async () => {
  const ref = await sent();
  await deliveries().reported({ ref, status: 'failed', at: now });
  expect(told[0]?.delivery).toMatchObject({ status: 'failed', reason: 'unknown' });
});

test('a message that is not ours is nobody’s news', async () => {
  await deliveries().reported({ ref: 'of-another-program', status: 'delivered', at: now });
  expect(told).toEqual([]);
  await sent();
  await deliveries().reported({ ref: 'of-another-program', status: 'delivered', at: now });
  expect(told).toEqual([]);
});

test('news that could not be told is told when it comes again, also after a restart', async () => {
  const ref = await sent();
  failing = 1;
  await expect(deliveries().reported({ ref, status: 'delivered', at: now })).rejects.toThrow('full');
  await lodging.restart();
  await deliveries().reported({ ref, status: 'delivered', at: now });
  expect(statuses()).toEqual(['delivered']);
});

test('late news is welcome for four days, and then forgotten', async () => {
  const [one, other] = [await sent(), await sent('ben@mail.example')];
  now += 4 * DAY - 1;
  await deliveries().reported({ ref: one, status: 'delivered', at: now });
  now += 1;
  await deliveries().reported({ ref: other, status: 'delivered', at: now });
  expect(told.map(({ delivery }) => delivery.ref)).toEqual([one]);
});

test('after the clock was set back the newest is what was sent since', async () => {
  const before = await sent();
  await deliveries().reported({ ref: before, status: 'failed', reason: 'unknown', at: now });
  now -= DAY;
  const since = await deliveries().sent({ conversation: 'later', medium: 'email', about: 'notice', to: ANA });
  await deliveries().reported({ ref: since, status: 'delivered', at: now });
  expect(await deliveries().newestTo(ANA)).toMatchObject({ about: 'notice', status: 'delivered' });
});

test('the newest that is known of a contact is known, whichever conversation it was for', async () => {
  expect(await deliveries().newestTo(ANA)).toBeNull();
  const first = await sent();
  now += HOUR;
  const second = await deliveries().sent({ conversation: 'later', medium: 'email', about: 'notice', to: ANA });
  await deliveries().reported({ ref: second, status: 'accepted', at: now });
  await deliveries().reported({ ref: first, status: 'deferred', at: now });
  expect(await deliveries().newestTo(ANA)).toMatchObject({ about: 'code', status: 'deferred' });
  await deliveries().reported({ ref: second, status: 'delivered', at: now });
  await deliveries().reported({ ref: first, status: 'failed', reason: 'expired', at: now });
  expect(await deliveries().newestTo(ANA)).toMatchObject({ about: 'notice', status: 'delivered' });
  expect(await deliveries().newestTo('no.mail@mail.example')).toBeNull();
});

test('no address rests, and no two names of messages are alike', async () => {
  const refs = await Promise.all(Array.from({ length: 50 }, () => sent()));
  expect(new Set(refs).size).toBe(50);
  for (const ref of refs) expect(ref).toMatch(/^[\w-]{22}$/);
  expect((await lodging.bytesAtRest()).includes('ana.reyes')).toBe(false);
});

test('each message counts once, on the day it was sent, by what became of it in the end', async () => {
  const email = await Promise.all([1, 2, 3, 4, 5].map(() => sent()));
  const text = await deliveries().sent({ conversation: 'ben', medium: 'text', about: 'reply', to: '+13125550101' });
  const news = (nth: number, status: 'deferred' | 'delivered' | 'failed', reason?: 'noSuchContact' | 'suppressed') =>
    deliveries().reported({ ref: email[nth]!, status, at: now, ...(reason && { reason }) });
  now += DAY;
  await news(0, 'deferred');
  await news(0, 'delivered');
  await Promise.all([news(1, 'delivered'), news(1, 'delivered')]);
  await news(2, 'delivered');
  await news(2, 'failed', 'noSuchContact');
  await news(3, 'failed', 'suppressed');
  await news(3, 'delivered');
  await news(4, 'deferred');
  await deliveries().reported({ ref: 'nobody’s', status: 'delivered', at: now });
  await deliveries().reported({ ref: text, status: 'accepted', at: now });
  expect(await days().of('2026-11-23')).toEqual({
    email: { sent: 5, delivered: 2, bounced: 1, dropped: 1, unknown: 1 },
    text: { sent: 1, delivered: 0, bounced: 0, dropped: 0, unknown: 1 },
  });
  expect((await days().of('2026-11-24')).email.sent).toBe(0);
});
