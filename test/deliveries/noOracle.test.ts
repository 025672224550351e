import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Delivery } from '../../flows/deliveries.ts';
import { StandInPortal } from '../../src/portal/standIn.ts';
import { Lobby } from '../identity/lobby.ts';

/**
 * Whether a mail came tells that there is an account. So a stranger's conversation is word for word the same whatever became of
 * the messages that were sent for it; staff read it on the why card.
 */
const now = Date.parse('2026-11-23T15:00:00Z');
const OUTCOMES: readonly (readonly [name: string, ...news: Pick<Delivery, 'status' | 'reason'>[]])[] = [
  ['nothing'],
  ['delivered', { status: 'delivered' }],
  ['deferred', { status: 'deferred' }],
  ['bounced', { status: 'failed', reason: 'noSuchContact' }],
  ['suppressed', { status: 'failed', reason: 'suppressed' }],
  ['first put off, then taken', { status: 'deferred' }, { status: 'delivered' }],
];
const SCRIPT = [
  'i never got the reset email',
  'More than 5 minutes ago',
  'gmail',
  'not there',
  'not there',
  'I have been in before',
  'this one',
  'Nothing came',
  '1',
  'ana.reyes@mail.example',
  'go back',
  'say it again',
  'why do you need that?',
  'i want a person',
];

let lobby: Lobby;
beforeAll(async () => {
  lobby = await Lobby.open({ portal: new StandInPortal(), clinic: {}, now: () => now });
});
afterAll(() => lobby.close());

/** What a stranger sees when news comes after every message: all of it, in order. */
async function seen(name: string, news: readonly Pick<Delivery, 'status' | 'reason'>[]): Promise<string> {
  const { deliveries, settled } = lobby.latchkey;
  for (const words of SCRIPT) {
    await lobby.say(name, words);
    await settled();
    const ref = await deliveries.sent({
      conversation: name,
      medium: 'email',
      about: 'code',
      to: `${name}@mail.example`,
    });
    for (const one of news) await deliveries.reported({ ref, at: now, ...one });
  }
  const rows = await lobby.log(name);
  const ref = (await lobby.latchkey.store.ticketOf(name))?.ref ?? 'none';
  return JSON.stringify(rows.map(({ messageId: _, ...row }) => row)).replaceAll(ref, 'REF');
}

test('whatever became of the mail, a stranger reads the same words', async () => {
  const conversations = [];
  for (const [name, ...news] of OUTCOMES) conversations.push(await seen(name, news));
  const [first = '', ...others] = conversations;
  expect(first).toMatch(/If it matches what we have/);
  for (const other of others) expect(other).toBe(first);
});

test('staff read it on the why card, the newest eight, and it is in the audit', async () => {
  const { store } = lobby.latchkey;
  const ticket = await store.ticketOf('bounced');
  expect(ticket?.card?.facts.deliveries).toHaveLength(8);
  expect(ticket?.card?.facts.deliveries?.at(-1)).toMatchObject({
    status: 'failed',
    reason: 'noSuchContact',
    about: 'code',
  });
  const { rows } = await store.audit('bounced');
  expect(rows.filter(({ what }) => what === 'delivery.reported')).toHaveLength(SCRIPT.length);
  expect((await store.ticketOf('nothing'))?.card?.facts.deliveries).toBeUndefined();
});

test('at the desk they read it in words, in their own language', async () => {
  const { desk } = lobby.latchkey.desk;
  const sam = { id: 'sam', name: 'Sam', role: 'staff' } as const;
  const { ref = '' } = (await lobby.latchkey.store.ticketOf('bounced')) ?? {};
  const read = async (language: 'en' | 'es') => (await desk.open(sam, ref, language))?.sent.at(-1);
  expect(await read('en')).toBe('Code by email: did not come, no such address or number (at 9 AM)');
  expect(await read('es')).toMatch(/^Código por correo: no llegó, esa dirección o ese número no existe \(a las 9/);
});

test('news of a mail does not wake a conversation that rests, and a client cannot bring any', async () => {
  const { turns, deliveries, store } = lobby.latchkey;
  await lobby.say('resting', 'hello');
  const before = (await store.load('resting')).state.talk;
  const ref = await deliveries.sent({ conversation: 'resting', medium: 'text', about: 'code', to: '+13125550111' });
  await deliveries.reported({ ref, status: 'failed', reason: 'landline', at: now });
  const after = (await store.load('resting')).state.talk;
  expect(after?.facts.deliveries).toMatchObject([{ medium: 'text', reason: 'landline' }]);
  expect({ ...after, facts: {} }).toEqual({ ...before, facts: {} });
  const forged = { type: 'event', id: 'x', name: 'delivery.reported', conversation: { id: 'resting' } };
  await expect(turns.take(forged)).rejects.toMatchObject({ code: 'FORGED_EVENT' });
});
