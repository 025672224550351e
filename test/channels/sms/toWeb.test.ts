import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Accepted, Call, CodeToSend } from '../../../src/portal/gateway.ts';
import { StandInPortal } from '../../../src/portal/standIn.ts';
import { TextDesk, textDesksClose, type Phone } from '../../support/textDesk.ts';
import { WebChat } from '../../support/webChat.ts';

/** A portal that lets us see the codes it sends. */
class Codes extends StandInPortal {
  readonly sent: string[] = [];

  override async sendCode({ code }: CodeToSend, { idempotencyKey: receipt }: Call): Promise<Accepted> {
    this.sent.push(code);
    return { receipt, tellPatient: 'if-on-file-sent' };
  }
}

let desk: TextDesk;
const portal = new Codes();

beforeAll(async () => {
  desk = await TextDesk.opens({ clinic: { portal: { lock: { ends_by_itself: false } } }, portal });
});
// Tries are counted by the hour.
afterEach(() => desk.waits(61));
afterAll(textDesksClose);

const NO_GOOD = /^That code did not work\. Text WEB to the clinic for a new one\.$/;
const MOVED = /^We go on in this chat from here\. Staff see one case\./;
const LEFT = /Your talk goes on in the web chat now\. This phone gets no more of it\./;

/** A code to go on in the web chat, as it stands in the last text that has one. */
async function codeFor(phone: Phone, asking = 'WEB'): Promise<string> {
  await desk.settled();
  await phone.says(asking);
  const told = (await phone.sent()).reverse().find((text) => text.includes('/chat'));
  const [, code] = /(?:open|abra) http:\S+\/chat (?:and type|y escriba) (GO \d{3} \d{3})/.exec(told ?? '') ?? [];
  if (code === undefined) throw new Error('no text has a code');
  return code;
}

/** Another code than that one. */
const wrong = (code: string): string => code.replace(/\d$/, (last) => String((Number(last) + 1) % 10));

/** The phone's conversation waits for staff. */
async function waitingForStaff(): Promise<Phone> {
  const phone = desk.phone();
  await phone.saysAll('my account is locked', 'staff', 'leave it');
  return phone;
}

const caseOf = async (conversation: string) =>
  (await desk.latchkey.store.tickets()).filter((ticket) => ticket.conversation === conversation);

describe('from a phone to the web chat', () => {
  test('one case: what staff write shows in the chat alone, and what is typed there reaches them', async () => {
    const [phone, web] = [await waitingForStaff(), new WebChat(desk)];
    const conversation = await desk.conversation(phone.number);
    const [before] = await caseOf(conversation);
    await web.opens();
    expect(await web.says(await codeFor(phone))).toMatch(MOVED);
    const texts = await phone.sent();
    expect(texts.at(-1)).toMatch(LEFT);
    await desk.staffOf(conversation, 'staff.claimed');
    await desk.staffOf(conversation, 'staff.says', { text: 'Hello, this is Luis.' });
    expect(await web.shows()).toMatch(/A staff member is here now[^]*Hello, this is Luis\.$/);
    expect(await phone.sent()).toEqual(texts);
    await web.says('thank you Luis');
    const rows = await desk.latchkey.turns.since(conversation, 0);
    expect(rows.at(-1)).toMatchObject({ from: 'patient', text: 'thank you Luis' });
    const after = await caseOf(conversation);
    expect(after.map(({ ref }) => ref)).toEqual([before?.ref]);
    expect(after[0]?.card?.facts).not.toHaveProperty('pairing');
  });

  test('it moves while staff own it, and they go on in the chat', async () => {
    const [phone, web] = [await waitingForStaff(), new WebChat(desk)];
    const conversation = await desk.conversation(phone.number);
    const code = await codeFor(phone);
    await desk.staffOf(conversation, 'staff.claimed');
    await web.opens();
    expect(await web.says(code)).toMatch(MOVED);
    await desk.staffOf(conversation, 'staff.says', { text: 'I see you here.' });
    expect(await web.shows()).toMatch(/I see you here\.$/);
    expect((await phone.sent()).at(-1)).toMatch(LEFT);
  });

  test('the open question is put again in its language, with buttons; nothing said before shows', async () => {
    const [phone, web] = [desk.phone(), new WebChat(desk)];
    await phone.saysAll('mi cuenta está bloqueada');
    await web.opens('es');
    const said = await web.says(await codeFor(phone, 'seguir en la web'));
    expect(said).toMatch(/^Desde ahora seguimos en este chat\. Su caso es el mismo\.\n[^]*\?$/);
    expect(said).not.toMatch(/frustra/i);
    const rows = await desk.latchkey.chats.since(web.id, 0);
    expect(rows.at(-1)?.suggestedActions?.actions.length).toBeGreaterThan(1);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, n) => n + 1));
  });

  test('a client that reads on from any row gets each row once', async () => {
    const [phone, web] = [await waitingForStaff(), new WebChat(desk)];
    await web.opens();
    await web.says(await codeFor(phone));
    await web.says('is anyone there');
    const { chats } = desk.latchkey;
    const all = await chats.since(web.id, 0);
    for (const { seq } of all) expect(await chats.since(web.id, seq)).toEqual(all.slice(seq));
  });

  test('whoever looks at the chat hears of every row of the conversation', async () => {
    const [phone, web] = [await waitingForStaff(), new WebChat(desk)];
    const conversation = await desk.conversation(phone.number);
    await web.opens();
    await web.says(await codeFor(phone));
    const heard: string[] = [];
    const stop = desk.latchkey.chats.onCommitted((news) => {
      if (news.conversation === web.id) heard.push(...news.rows.map(({ text }) => text));
    });
    await desk.staffOf(conversation, 'staff.claimed');
    stop();
    expect(heard).toEqual([expect.stringMatching(/A staff member is here now/)]);
  });

  test('what the phone texts then is a talk of its own', async () => {
    const [phone, web] = [await waitingForStaff(), new WebChat(desk)];
    const conversation = await desk.conversation(phone.number);
    await web.opens();
    await web.says(await codeFor(phone));
    const shown = await web.shows();
    expect(await phone.says('hello?')).toMatch(/This is an automated helper/);
    expect(await desk.conversation(phone.number)).not.toBe(conversation);
    expect(await web.shows()).toBe(shown);
  });

  test('and back: a code from that chat brings it to a phone again', async () => {
    const [phone, web] = [await waitingForStaff(), new WebChat(desk)];
    const conversation = await desk.conversation(phone.number);
    await web.opens();
    await web.says(await codeFor(phone));
    expect(await phone.says(await web.newCode())).toMatch(/^We go on by text from here/);
    expect(await desk.conversation(phone.number)).toBe(conversation);
    await desk.staffOf(conversation, 'staff.claimed');
    expect((await phone.sent()).at(-1)).toMatch(/A staff member is here now/);
    expect(await web.shows()).toMatch(/A staff member is here now/);
  });

  test('after STOP the chat answers all the same, and the phone gets nothing, not even that it is over', async () => {
    const [phone, web] = [await waitingForStaff(), new WebChat(desk)];
    const code = await codeFor(phone);
    const before = await phone.sent();
    await phone.says('STOP');
    await web.opens();
    expect(await web.says(code)).toMatch(MOVED);
    expect(await web.says('are you there?')).toMatch(/I added that for staff/);
    expect(await phone.sent()).toEqual(before);
    expect(await phone.isStopped()).toBe(true);
  });
});

describe('a code', () => {
  test('works once: another chat that it is typed in stays what it was', async () => {
    const [phone, web, other] = [await waitingForStaff(), new WebChat(desk), new WebChat(desk)];
    const code = await codeFor(phone);
    await web.says(code);
    expect(await other.says(code)).toMatch(NO_GOOD);
    expect(await other.shows()).not.toMatch(/help number/);
  });

  test('typed in two chats at once moves into one', async () => {
    const code = await codeFor(await waitingForStaff());
    const answers = await Promise.all([new WebChat(desk).says(code), new WebChat(desk).says(code)]);
    expect(answers.filter((answer) => MOVED.test(answer))).toHaveLength(1);
    expect(answers.filter((answer) => NO_GOOD.test(answer))).toHaveLength(1);
  });

  test('works for ten minutes, and a new one ends the one before it', async () => {
    const [phone, web] = [await waitingForStaff(), new WebChat(desk)];
    const late = await codeFor(phone);
    await desk.waits(10);
    expect(await web.says(late)).toMatch(NO_GOOD);
    const old = await codeFor(phone);
    const code = await codeFor(phone);
    expect(await web.says(old)).toMatch(NO_GOOD);
    expect(await web.says(code)).toMatch(MOVED);
  });

  test('works for its own way alone', async () => {
    const [phone, web] = [await waitingForStaff(), new WebChat(desk)];
    const toWeb = await codeFor(phone);
    expect(await desk.phone().says(toWeb)).toMatch(/^That code did not work/);
    const toText = await web.asksForText();
    expect(await new WebChat(desk).says(toText)).toMatch(NO_GOOD);
  });

  test('rests as a fingerprint: the digits are in no record of the store', async () => {
    const code = await codeFor(await waitingForStaff());
    const digits = new RegExp(`\\b${code.replace(/\D/g, '')}\\b`);
    const pairings = desk.storedRecords().filter((record) => record.startsWith('pairing'));
    expect(pairings.length).toBeGreaterThan(0);
    expect(desk.storedRecords().filter((record) => digits.test(record))).toEqual([]);
  });

  test('the sixth try in a chat moves nothing, be it right; another chat may', async () => {
    const [phone, web] = [await waitingForStaff(), new WebChat(desk)];
    const code = await codeFor(phone);
    for (let tries = 1; tries <= 5; tries++) expect(await web.says(wrong(code))).toMatch(NO_GOOD);
    expect(await web.says(code)).toMatch(NO_GOOD);
    expect(await new WebChat(desk).says(code)).toMatch(MOVED);
  });

  test('the twenty-first try from one address moves nothing, however many chats it begins', async () => {
    const code = await codeFor(await waitingForStaff());
    const address = '198.51.100.7';
    for (let tries = 1; tries <= 20; tries++)
      expect(await new WebChat(desk, { id: `many-${tries}`, address }).says(wrong(code))).toMatch(NO_GOOD);
    expect(await new WebChat(desk, { id: 'many-21', address }).says(code)).toMatch(NO_GOOD);
    expect(await new WebChat(desk).says(code)).toMatch(MOVED);
  });

  test('the same message again is answered as before, and moves nothing again', async () => {
    const [phone, web] = [await waitingForStaff(), new WebChat(desk)];
    const code = await codeFor(phone);
    await web.opens();
    await web.says(code, 'once');
    const shown = await web.shows();
    expect(await web.says(code, 'once')).toBe('');
    expect(await web.shows()).toBe(shown);
    expect((await phone.sent()).filter((text) => LEFT.test(text))).toHaveLength(1);
  });

  test('a chat with a case of its own keeps it, and the code still works elsewhere', async () => {
    const [phone, web] = [await waitingForStaff(), new WebChat(desk)];
    const code = await codeFor(phone);
    for (const text of ['my account is locked', 'staff', 'leave it']) await web.says(text);
    expect(await web.says(code)).toMatch(/^This chat has a case of its own/);
    const fresh = new WebChat(desk);
    expect(await fresh.says(code)).toMatch(MOVED);
    expect(await fresh.says(code)).toMatch(/^This chat has a case of its own/);
  });

  test('moves nothing once the patient may not be safe, and none is made then', async () => {
    const phone = await waitingForStaff();
    const code = await codeFor(phone);
    await phone.says('my ex reads my messages and i am afraid');
    expect(await new WebChat(desk).says(code)).toMatch(NO_GOOD);
    expect(await phone.says('WEB')).toMatch(/^To keep you safe, we go on right here\./);
  });

  test('carries no proof, and no code that was not typed yet', async () => {
    const [phone, web] = [desk.phone(), new WebChat(desk)];
    await phone.saysAll(
      'my account is locked',
      'It gives no time',
      'Talk to staff',
      'It was me',
      'By email',
      'ana.reyes',
    );
    await desk.settled();
    expect(portal.sent).toHaveLength(1);
    const code = await codeFor(phone);
    expect(await web.says(code)).toMatch(/We go on in this chat[^]*code/);
    await desk.settled();
    expect(await web.says(portal.sent[0] ?? '')).toMatch(/works for 10 minutes\. What would you like/);
    const facts = (await web.talk())?.facts;
    expect(facts).toHaveProperty('movedAt');
    expect(facts).not.toHaveProperty('proof');
  });
});

describe('to go on by text is heard in the web chat', () => {
  test.each([
    ['in a flow', ['my account is locked'], 'text me instead'],
    ['while it is asked how to go on', ['my account is locked', 'staff'], 'can we go on by text?'],
    ['while it is asked when to call', ['my account is locked', 'staff', 'Have staff call me'], 'text me instead'],
    ['in Spanish', ['mi cuenta está bloqueada'], 'prefiero seguir por mensaje'],
  ])('%s', async (_, before, words) => {
    const [web, phone] = [new WebChat(desk), desk.phone()];
    for (const text of before) await web.says(text);
    const [, code] = /(GO \d{3} \d{3})/.exec(await web.says(words)) ?? [];
    expect(await phone.says(code ?? '')).toMatch(/We go on by text|seguimos por mensaje/);
    expect(await desk.conversation(phone.number)).toBe(web.id);
  });

  test('where it cannot be, it says why', async () => {
    const [web, phone] = [new WebChat(desk), desk.phone()];
    await web.says('my account is locked');
    expect(await web.says('go on in the web chat')).toMatch(/^You are in the web chat already\./);
    await web.says('someone hacked my account');
    expect(await web.says('text me instead')).toMatch(/^To keep you safe, we go on right here\./);
    await phone.says('my account is locked');
    expect(await phone.says('text me instead')).toMatch(/^We write by text already\./);
  });
});

test('the web chat is offered by text where it helps, and not elsewhere', async () => {
  const phone = desk.phone();
  expect(await phone.says('my account is locked')).not.toMatch(/WEB/);
  await phone.saysAll('It gives no time', 'Talk to staff', 'It was me', 'By email');
  expect(await phone.says('ana.reyes')).toMatch(/\nWEB Go on in the web chat$/);
});
