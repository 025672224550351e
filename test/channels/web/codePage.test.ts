import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { StandInPortal } from '../../../src/portal/standIn.ts';
import { FormBrowser } from '../../support/formBrowser.ts';
import { allClose, FrontDesk } from '../../support/front.ts';

const LUIS = { id: 'luis', name: 'Luis M.' };

let portal: StandInPortal;
let desk: FrontDesk;
let ana: FormBrowser;

beforeEach(async () => {
  portal = new StandInPortal();
  desk = await FrontDesk.opens({}, portal);
  ana = new FormBrowser(desk.url);
  await ana.opens('/chat');
  await ana.presses('Start the chat');
});

afterEach(allClose);

/** The conversation in Ana's cookie. */
function conversation(): string {
  const [, claims = ''] = ana.cookie.split('.');
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { conv: string }).conv;
}

/** Lets a code be sent to her e-mail. */
async function asksForCode(): Promise<void> {
  await ana.says('it says my account is inactive');
  for (const answer of ['It says MyHealth', 'Not active, disabled or closed', 'Longer ago', 'By email'])
    await ana.presses(answer);
  await ana.says('ana@example.org');
  await desk.latchkey.settled();
}

const wrongOf = (code: string) => (code === '111111' ? '222222' : '111111');

describe('the code on the chat page without scripts', () => {
  test('has a box of its own, only while a code is asked for', async () => {
    expect(ana.page.html).not.toMatch(/name="digits"/);
    await asksForCode();
    expect(ana.page.html).toMatch(/The 6-digit code we sent you/);
    await ana.typesCode(portal.codeOf(conversation()) ?? '');
    expect(ana.page.html).not.toMatch(/name="digits"/);
    expect(ana.page.texts('text').at(-1)).toMatch(/staff/i);
  });

  test('a wrong one is told at once, the right one goes on, and neither becomes a message', async () => {
    await asksForCode();
    const code = portal.codeOf(conversation()) ?? '';
    await ana.typesCode(wrongOf(code));
    expect(ana.page.texts('text').at(-1)).toMatch(/That code was not right/);
    await ana.typesCode(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(ana.page.texts('text').at(-1)).not.toMatch(/code was not right/);
    expect(ana.page.html).not.toContain(code);
  });

  test.each(['', '12345', '1234567', 'abcdef', '１２３４５６'])(
    'what cannot be one ("%s") is said so beside the box',
    async (digits) => {
      await asksForCode();
      const { status, html } = await ana.typesCode(digits);
      expect(status).toBe(400);
      expect(html).toMatch(/id="digits-wrong" role="alert">The code has 6 numbers/);
      expect(html).toMatch(/aria-invalid="true"/);
      expect(html).not.toMatch(/class="wrong" role="alert"/);
    },
  );

  test('one that was sent twice counts once', async () => {
    await asksForCode();
    const wrong = wrongOf(portal.codeOf(conversation()) ?? '');
    const { page } = ana;
    await ana.typesCode(wrong);
    const said = ana.page.texts('text');
    ana.page = page;
    await ana.typesCode(wrong);
    expect(ana.page.texts('text')).toEqual(said);
  });

  test('one that nobody asked for changes nothing', async () => {
    const said = ana.page.texts('text');
    await ana.posts('/chat/code', { id: 'mine', digits: '123456' });
    expect(ana.page.texts('text')).toEqual(said);
  });

  test('a form with a hole in it is refused in words', async () => {
    const { status, html } = await ana.posts('/chat/code', { digits: '123456' });
    expect(status).toBe(400);
    expect(html).toMatch(/The chat cannot open right now/);
  });
});

test('what staff write stands under their name', async () => {
  const { turns } = desk.latchkey;
  await ana.says('Can I talk to a person?');
  const event = (id: string, name: string, more: object = {}) =>
    turns.take({
      type: 'event',
      id,
      name,
      channelId: 'web',
      conversation: { id: conversation() },
      value: { by: LUIS, ...more },
    });
  for (let answers = 0; !/help number is/.test(ana.page.html) && answers < 5; answers++)
    await ana.presses(ana.page.texts('choice')[0] ?? '');
  await event('s1', 'staff.claimed');
  await event('s2', 'staff.says', { text: 'Hello, I am Luis.' });
  await ana.opens('/chat');
  expect(ana.page.html).toMatch(
    /<li class="message staff"\s*>\s*<p class="speaker"><b>Luis M\., Staff<\/b><\/p>\s*<p class="text"\s*>Hello, I am Luis\./,
  );
});
