import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { allClose, FrontDesk } from '../../support/front.ts';
import { FormBrowser } from '../../support/formBrowser.ts';

let desk: FrontDesk;
let ana: FormBrowser;

beforeEach(async () => {
  desk = await FrontDesk.opens();
  ana = new FormBrowser(desk.url);
});

afterEach(allClose);

describe('the chat page without scripts', () => {
  test('holds a conversation by forms and buttons', async () => {
    await ana.opens('/chat');
    await ana.presses('Start the chat');
    expect(ana.page.html).toMatch(/automated helper, not a person/);
    await ana.says('my account is locked');
    expect(ana.page.texts('text')).toContain('my account is locked');
    const [first = ''] = ana.page.texts('choice');
    await ana.presses(first);
    expect(ana.page.texts('text')).toContain(first);
  });

  test('leads back to an earlier answer', async () => {
    await ana.opens('/chat');
    await ana.presses('Start the chat');
    const before = ana.page.texts('choice');
    await ana.presses(before[0] ?? '');
    expect(ana.page.texts('choice')).not.toEqual(before);
    await ana.presses('Change an earlier answer');
    expect(ana.page.texts('choice')).toEqual(before);
  });

  test('what is said in Spanish is marked as Spanish, for those who have it read out', async () => {
    await ana.opens('/chat');
    await ana.presses('Start the chat');
    await ana.says('no me llega el correo para cambiar la contraseña');
    expect(ana.page.html).toMatch(/<p class="text" lang="es">[^<]*correo/);
    expect(ana.page.html).toMatch(/<p class="text" lang="en">[^<]*automated helper/);
  });

  test('looking at it begins nothing: mail scanners and previews do that', async () => {
    const { html, headers } = await ana.opens('/chat');
    expect(headers.getSetCookie()).toEqual([]);
    expect(html).not.toMatch(/class="message/);
  });

  test('a form that is sent twice is one message', async () => {
    await ana.opens('/chat');
    await ana.presses('Start the chat');
    const { html } = ana.page;
    await ana.says('my account is locked');
    ana.page = { ...ana.page, html };
    await ana.says('my account is locked');
    expect(ana.page.texts('text').filter((text) => text === 'my account is locked')).toHaveLength(1);
  });

  test('ends at a press, and leaves nothing on the screen', async () => {
    await ana.opens('/chat');
    await ana.presses('Start the chat');
    await ana.presses('End chat and clear screen');
    expect(ana.page.html).toMatch(/The chat has ended/);
    expect(ana.page.html).not.toMatch(/class="message/);
    expect(ana.cookie).toBe('');
  });

  test('closes after half an hour without a word, and says so', async () => {
    await ana.opens('/chat');
    await ana.presses('Start the chat');
    desk.passes(29);
    await ana.opens('/chat');
    desk.passes(29);
    await ana.opens('/chat');
    expect(ana.page.html).toMatch(/class="message/);
    desk.passes(31);
    await ana.opens('/chat');
    expect(ana.page.html).toMatch(/The chat has closed/);
    expect(ana.page.html).not.toMatch(/class="message/);
  });

  test('speaks the language of the device, and the other one at a press', async () => {
    await ana.opens('/chat', { 'accept-language': 'es-MX,es;q=0.9,en;q=0.8' });
    await ana.presses('Empezar el chat');
    expect(ana.page.html).toMatch(/<html lang="es">/);
    expect(ana.page.html).toMatch(/un sistema, no una persona/);
    await ana.presses('English');
    expect(ana.page.html).toMatch(/<html lang="en">/);
    expect(ana.page.texts('text').at(-1)).not.toMatch(/[¿áéíóú]/);
  });

  test('shows what patients type as text, whatever it is', async () => {
    await ana.opens('/chat');
    await ana.presses('Start the chat');
    await ana.says('my <b>account</b> & "portal" is \'locked\'');
    expect(ana.page.html).not.toMatch(/<b>account/);
    expect(ana.page.texts('text')).toContain('my <b>account</b> & "portal" is \'locked\'');
  });

  test('a message that is too long is said so, and the chat stays', async () => {
    await ana.opens('/chat');
    await ana.presses('Start the chat');
    const { status, html } = await ana.says('x'.repeat(2001));
    expect(status).toBe(413);
    expect(html).toMatch(/too long/);
    expect(html).toMatch(/class="message/);
  });

  test('another site can neither begin nor say anything', async () => {
    for (const origin of ['https://evil.example', 'https://www.clinic.example', 'null']) {
      const { status, headers } = await ana.posts('/chat/begin', {}, { origin });
      expect([status, headers.getSetCookie()]).toEqual([403, []]);
    }
  });
});
