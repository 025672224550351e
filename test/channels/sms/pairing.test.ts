import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Facts } from '../../../flows/facts.ts';
import { movedToText } from '../../../flows/moving.ts';
import { isProven } from '../../../flows/proof.ts';
import type { Accepted, Call, CodeToSend } from '../../../src/portal/gateway.ts';
import { StandInPortal } from '../../../src/portal/standIn.ts';
import { policyWith } from '../../support/clinic.ts';
import { standingWith } from '../../support/world.ts';
import { OURS, TextDesk, textDesksClose } from '../../support/textDesk.ts';
import { WebChat } from '../../support/webChat.ts';

let desk: TextDesk;

beforeEach(async () => {
  desk = await TextDesk.opens();
});
afterEach(textDesksClose);

const NO_GOOD = /^That code did not work/;
const MOVED = /^We go on by text from here/;

/** Another code than that one. */
const wrong = (code: string): string => code.replace(/\d$/, (last) => String((Number(last) + 1) % 10));

test('from the web to a phone: one case, and what staff write comes as a text and shows in the chat', async () => {
  const [web, phone] = [new WebChat(desk), desk.phone()];
  const code = await web.asksForText();
  const before = await desk.latchkey.store.tickets();
  expect(await phone.says(code)).toMatch(MOVED);
  await web.staff('staff.claimed');
  await web.staff('staff.says', { text: 'Hello, this is Luis.' });
  expect(await phone.sent()).toEqual([
    expect.stringMatching(/A staff member is here now/),
    'Luis M.: Hello, this is Luis.',
  ]);
  expect(await web.shows()).toMatch(/We go on by text[^]*Hello, this is Luis\./);
  await phone.says('thank you Luis');
  const rows = await desk.latchkey.turns.since(web.id, 0);
  expect(rows.at(-1)).toMatchObject({ from: 'patient', text: 'thank you Luis' });
  const after = await desk.latchkey.store.tickets();
  expect(after.map(({ ref }) => ref)).toEqual(before.map(({ ref }) => ref));
  expect(after[0]?.card).toMatchObject({ channel: 'sms' });
});

test('nothing said before comes to the phone, and the case keeps no code', async () => {
  const [web, phone] = [new WebChat(desk), desk.phone()];
  const code = await web.asksForText();
  expect((await desk.latchkey.store.tickets())[0]?.card?.facts).not.toHaveProperty('pairing');
  expect(await phone.says(code)).not.toMatch(/locked|help number/i);
  expect(await phone.sent()).toEqual([]);
});

test('an answer to the phone is told once: in the answer to its text', async () => {
  const [web, phone] = [new WebChat(desk), desk.phone()];
  await phone.says(await web.asksForText());
  expect(await phone.says('my email changed too')).toMatch(/I added that for staff/);
  expect(await phone.sent()).toEqual([]);
});

test.each(['go 123456', 'GO123 456.', '"Go 123-456"', 'Go: 123456'])('%s is a code, and a wrong one', async (text) => {
  expect(await desk.phone().says(text)).toMatch(NO_GOOD);
});

test('what only looks like it is a message like any other', async () => {
  expect(await desk.phone().says('go 12345')).not.toMatch(NO_GOOD);
});

test('a code works once: another phone that texts it stays with its own conversation', async () => {
  const [web, phone, other] = [new WebChat(desk), desk.phone(), desk.phone()];
  const code = await web.asksForText();
  await phone.says(code);
  expect(await other.says(code)).toMatch(NO_GOOD);
  await web.staff('staff.claimed');
  expect(await other.sent()).toEqual([]);
});

test('of two phones that text it at once, one gets it', async () => {
  const web = new WebChat(desk);
  const code = await web.asksForText();
  const answers = await Promise.all([desk.phone().says(code), desk.phone().says(code)]);
  expect(answers.filter((answer) => MOVED.test(answer))).toHaveLength(1);
  expect(answers.filter((answer) => NO_GOOD.test(answer))).toHaveLength(1);
});

test('a code works for ten minutes, and a new one ends the one before it', async () => {
  const [web, phone] = [new WebChat(desk), desk.phone()];
  const late = await web.asksForText();
  await desk.waits(10);
  expect(await phone.says(late)).toMatch(NO_GOOD);
  const old = await web.newCode();
  const code = await web.newCode();
  expect(await phone.says(old)).toMatch(NO_GOOD);
  expect(await phone.says(code)).toMatch(MOVED);
});

test('the sixth try of a phone in an hour moves nothing, be it right; the next hour it does', async () => {
  const [web, phone] = [new WebChat(desk), desk.phone()];
  const code = await web.asksForText();
  for (let tries = 1; tries <= 5; tries++) expect(await phone.says(wrong(code))).toMatch(NO_GOOD);
  expect(await phone.says(code)).toMatch(NO_GOOD);
  await desk.waits(60);
  expect(await phone.says(await web.newCode())).toMatch(MOVED);
});

test('the same text again is answered as before, and moves nothing again', async () => {
  const [web, phone] = [new WebChat(desk), desk.phone()];
  const code = await web.asksForText();
  const text = desk.inbound(code, { From: phone.number });
  const [first, again] = [await desk.posts('/sms/inbound', text), await desk.posts('/sms/inbound', text)];
  expect(await again.text()).toBe(await first.text());
  expect((await web.shows()).match(/We go on by text/g)).toHaveLength(1);
});

test('a phone that said STOP gets nothing, the chat says why, and after START the code still works', async () => {
  const [web, phone] = [new WebChat(desk), desk.phone()];
  await phone.saysAll('hi', 'STOP');
  const code = await web.asksForText();
  expect(await phone.says(code)).toBe('');
  expect(await phone.says(wrong(code))).toBe('');
  expect(await web.shows()).toMatch(/That phone told us to stop texts/);
  await phone.says('START');
  expect(await phone.says(code)).toMatch(MOVED);
});

test('STOP after the move is final for the case', async () => {
  const [web, phone] = [new WebChat(desk), desk.phone()];
  await phone.says(await web.asksForText());
  await phone.says('STOP');
  await web.staff('staff.claimed');
  await web.staff('staff.says', { text: 'Are you there?' });
  expect(await phone.sent()).toEqual([]);
});

test('a number that went on keeps to that conversation when it texts STOP and START', async () => {
  const [web, phone] = [new WebChat(desk), desk.phone()];
  await phone.says(await web.asksForText());
  await phone.saysAll('STOP', 'START');
  const { conversation } = await desk.latchkey.phones.find(phone.number, OURS);
  expect(conversation).toBe(web.id);
});

test('a proof stays behind, and so does a code that was not typed yet', async () => {
  const codes: string[] = [];
  desk = await TextDesk.opens({ clinic: { portal: { lock: { ends_by_itself: false } } }, portal: new Codes(codes) });
  const [web, phone] = [new WebChat(desk), desk.phone()];
  const upToTheCode = [
    'my account is locked',
    'It gives no time',
    'Talk to staff',
    'It was me',
    'By email',
    'ana.reyes',
  ];
  for (const text of [...upToTheCode, 'staff', 'leave it']) await web.says(text);
  const code = await web.newCode();
  expect(codes).toHaveLength(1);
  await phone.says(code);
  await desk.settled();
  expect(await phone.says('keep trying')).toMatch(/code/);
  await phone.says(codes[0] ?? '');
  expect((await phone.sent()).at(-1)).toMatch(/works for 10 minutes\. What would you like/);
  expect((await web.talk())?.facts).not.toHaveProperty('proof');
});

test('a code that was right counts no more once the conversation has moved', async () => {
  const [policy, at] = [policyWith(), Date.parse('2026-11-23T15:00:00Z')];
  const proven: Facts = { proof: 'both', proofAt: at, needsSecondProof: false };
  expect(isProven(proven, policy, at + 1000)).toBe(true);
  expect(isProven({ ...proven, movedAt: at }, policy, at + 1000)).toBe(false);
  const { talk } = movedToText(standingWith({ facts: { ...proven, name: 'ana.reyes', ref: 'M7K2' } }));
  expect(talk.facts).toEqual({ name: 'ana.reyes', ref: 'M7K2', movedAt: talk.lastAt });
  expect(talk.trail).toEqual([]);
});

test('a code on the screen moves nothing once the patient may not be safe', async () => {
  const [web, phone] = [new WebChat(desk), desk.phone()];
  const code = await web.asksForText();
  await web.says('my ex reads my messages and i am afraid');
  expect(await phone.says(code)).toMatch(NO_GOOD);
});

/** A portal that lets us see the codes it sends. */
class Codes extends StandInPortal {
  readonly #codes: string[];

  constructor(codes: string[]) {
    super();
    this.#codes = codes;
  }

  override async sendCode({ code }: CodeToSend, { idempotencyKey: receipt }: Call): Promise<Accepted> {
    this.#codes.push(code);
    return { receipt, tellPatient: 'if-on-file-sent' };
  }
}
