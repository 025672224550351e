import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { LOCKED, UNSAFE, WebPatient } from '../support/atTheDesk.ts';
import { openBrowser } from '../support/chromium.ts';
import { DeskBrowser, PASSWORD } from '../support/deskBrowser.ts';
import { allClose } from '../support/front.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { axeFaults, DeskSite } from './deskSite.ts';

/** axe looks at twelve screens. */
const LONG = 120_000;

/** What browsers complain of when the server refuses, as it should: not signed in, closed, taken, a secret. */
const REFUSALS = /status of (401|404|409|422)/;

inBrowser('the staff desk', () => {
  let browser: Browser;
  let site: DeskSite;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    site = await DeskSite.open();
  });
  afterEach(async () => {
    await site.close();
    await allClose();
  });

  const line = (page: Page, text: string | RegExp) => page.locator('.line', { hasText: text });
  const notice = (page: Page, text: string | RegExp) => page.locator('.notice', { hasText: text });

  async function write(page: Page, text: string): Promise<void> {
    await page.locator('#text').fill(text);
    await page.locator('#text').press('Enter');
  }

  async function opened(page: Page): Promise<void> {
    await page.locator('.waiting').first().click();
    await page.locator('article').waitFor();
  }

  test('a patient asks for staff, two want the case, one has it; words go both ways, and then the helper is back', async () => {
    const patient = await site.page(browser, '/chat');
    const message = (text: string | RegExp) => patient.locator('.message', { hasText: text });
    await message(/get back into your patient portal/).waitFor();
    const [ana, luis] = [await site.desk(browser, 'ana'), await site.desk(browser, 'luis')];
    await ana.getByText('Nobody is waiting.').waitFor();
    await write(patient, "it says I'm locked out");
    await message(/Does the screen say how long/).waitFor();
    await write(patient, 'just let me talk to someone please!!');
    for (const page of [ana, luis]) await opened(page);
    expect(await ana.title()).toBe('(1) Portal help desk');
    await Promise.all([ana, luis].map((page) => page.locator('.claim').click()));
    await message(/A staff member is here now/).waitFor();
    await ana.locator('.closing, .claimed').waitFor();
    await luis.locator('.closing, .claimed').waitFor();
    const [winner, loser] = (await ana.locator('.closing').count()) === 1 ? [ana, luis] : [luis, ana];
    expect(await loser.locator('.claimed').textContent()).toMatch(/^With (Ana G\.|Luis M\.)$/);
    expect(await loser.locator('.composer.reply').count()).toBe(0);
    await winner.locator('.composer.reply').waitFor();

    await winner.locator('#reply').fill('Hello, I see that you are locked out.');
    await winner.locator('#reply').press('Enter');
    await message('Hello, I see that you are locked out.').waitFor();
    await line(loser, 'Hello, I see that you are locked out.').waitFor();
    await write(patient, 'thank you!');
    await line(winner, 'thank you!').waitFor();
    await winner.locator('#reply').fill('Your new password is: Sunny-day-42!');
    await winner.locator('#reply').press('Enter');
    await notice(winner, 'This was not sent').waitFor();
    expect(await winner.locator('#reply').inputValue()).toBe('Your new password is: Sunny-day-42!');
    await winner.getByRole('button', { name: 'Close…' }).click();
    await winner.getByLabel('Back to the helper').check();
    await winner.getByRole('button', { name: 'Close the case' }).click();
    await winner.getByRole('button', { name: 'Close now' }).click();
    await message(/The automated helper is back/).waitFor();
    await winner.getByText('Nobody is waiting.').waitFor();
    expect(site.faults.filter((fault) => !REFUSALS.test(fault))).toEqual([]);
  });

  test('is stale while the server is away: nothing can be sent and what was typed stays; then all is read anew', async () => {
    const patient = new WebPatient(site.front, 'patient');
    await patient.says(...LOCKED);
    const ana = await site.desk(browser, 'ana');
    await opened(ana);
    await ana.locator('.claim').click();
    await ana.locator('.composer.reply').waitFor();
    await ana.locator('#reply').fill('One moment');
    await site.front.server.drain();
    await ana.locator('.badge.old').waitFor();
    expect(await ana.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
    await ana.locator('#reply').press('Enter');
    await site.front.restarts();
    await patient.says('are you there?');
    await ana.locator('.badge.live').waitFor();
    await line(ana, 'are you there?').waitFor();
    expect(await ana.locator('#reply').inputValue()).toBe('One moment');
    await ana.locator('#reply').press('Enter');
    await line(ana, 'One moment').waitFor();
    expect((await patient.log()).filter(([from]) => from === 'staff')).toEqual([['staff', 'One moment']]);
  });

  test('clears the screen when the sign-in runs out', async () => {
    await new WebPatient(site.front, 'patient').says(...LOCKED);
    const ana = await site.desk(browser, 'ana');
    await opened(ana);
    site.front.passes(16);
    await ana.getByText('You were signed out').waitFor();
    expect(await ana.locator('body').textContent()).not.toContain('locked out');
  });

  test('can be worked with single keys alone, which can be switched off', async () => {
    const patient = new WebPatient(site.front, 'patient');
    await patient.says(...LOCKED);
    const ana = await site.desk(browser, 'ana');
    await ana.locator('.waiting').waitFor();
    const focused = () => ana.evaluate<string>('document.activeElement.id || document.activeElement.className');
    const press = async (...keys: string[]) => {
      for (const key of keys) await ana.keyboard.press(key);
    };
    await press('?');
    await ana.locator('dialog .keys').waitFor();
    await press('Escape');
    await ana.locator('dialog').waitFor({ state: 'detached' });
    await press('j', 'Enter');
    await ana.locator('article').waitFor();
    expect(await focused()).toBe('case');
    await press('c');
    await ana.locator('.composer.reply').waitFor();
    await press('r');
    await ana.locator('.composer.reply textarea:focus').waitFor();
    await ana.keyboard.type('Hello, c j x ?');
    await press('Enter');
    await line(ana, 'Hello, c j x ?').waitFor();
    await ana.locator('#case').focus();
    await press('n');
    await ana.locator('.composer.note textarea:focus').waitFor();
    await ana.keyboard.type('A note');
    await press('Enter');
    await ana.locator('.line.private', { hasText: 'A note' }).waitFor();
    await ana.locator('#case').focus();
    await press('x');
    await ana.getByRole('button', { name: 'Go back' }).click();
    expect(await focused()).toBe('case');
    await ana.getByRole('button', { name: 'Settings' }).click();
    await ana.getByLabel('Keyboard shortcuts').uncheck();
    await press('Escape');
    await ana.locator('#case').focus();
    await press('x');
    expect(await ana.locator('dialog').count()).toBe(0);
    expect((await patient.log()).filter(([from]) => from === 'staff')).toEqual([['staff', 'Hello, c j x ?']]);
  });

  test('keeps a note from becoming a reply when the case is taken meanwhile', async () => {
    await new WebPatient(site.front, 'patient').says(...LOCKED);
    const ana = await site.desk(browser, 'ana');
    await opened(ana);
    await ana.locator('#reply').fill('He was rude on the phone');
    await ana.locator('.claim').click();
    await ana.locator('.composer.reply').waitFor();
    expect(await ana.locator('#reply').inputValue()).toBe('');
    await ana.getByLabel('Private note').check();
    expect(await ana.locator('#reply').inputValue()).toBe('He was rude on the phone');
  });

  test('a notice that was held back goes out when a lead says so, having read what it says and to whom', async () => {
    const unsafe = new WebPatient(site.front, 'unsafe');
    await unsafe.says(...UNSAFE);
    const luis = await site.desk(browser, 'luis');
    await opened(luis);
    await luis.locator('.claim').click();
    await luis.locator('.composer.reply').waitFor();
    const elsewhere = new DeskBrowser(site.front);
    await elsewhere.signIn('luis', PASSWORD);
    const post = async (what: string, body: object) => elsewhere.post(`cases/${await unsafe.ref()}/${what}`, body);
    await post('checks', { check: 'full_name', on: true });
    await post('checks', { check: 'birth_date', on: true });
    await luis.getByLabel('Called the number').click();
    await luis.locator('.proof.done').waitFor();
    expect(await luis.locator('.held').count()).toBe(0);
    await post('actions', { action: 'unlock', name: 'ana.reyes', key: 'key-000001' });
    await luis.locator('.other-name input').fill('ana.reyes');
    await luis.locator('.held').getByRole('button', { name: 'Send the notice' }).click();
    const dialog = luis.locator('dialog');
    await dialog.getByText('It says: someone got help to sign in').waitFor();
    await dialog.getByText('Held because this patient may not be safe').waitFor();
    await dialog.locator('dd', { hasText: 'a***@mail.example' }).waitFor();
    const send = dialog.getByRole('button', { name: 'Send the notice' });
    expect(await send.isDisabled()).toBe(true);
    const notices = () =>
      site.house.demo.mailbox.mails().filter(({ subject }) => subject.startsWith('You can sign in'));
    expect(notices()).toEqual([]);
    await dialog.getByLabel('The patient agreed').check();
    await send.click();
    await luis.locator('.line.act', { hasText: 'A notice was let go' }).waitFor();
    await site.front.latchkey.settled();
    expect(notices().map(({ to }) => to)).toEqual(['ana.reyes@mail.example']);
    expect(await luis.locator('.held').count()).toBe(0);
  });

  test('fills in a saved reply, to be changed before it is sent', async () => {
    await new WebPatient(site.front, 'patient').says(...LOCKED);
    const ana = await site.desk(browser, 'ana');
    await opened(ana);
    await ana.locator('.claim').click();
    await ana.locator('.composer.reply').waitFor();
    await ana.locator('#reply').press('/');
    expect(await ana.evaluate<string>('document.activeElement.id')).toBe('saved');
    await ana.locator('#saved option', { hasText: 'Hello' }).waitFor({ state: 'attached' });
    await ana.locator('#saved').selectOption({ label: 'Hello' });
    expect(await ana.locator('#reply').inputValue()).toMatch(/^Hello, I am Ana G\. from /);
  });

  test('shows of the queue what is asked for, in that order', async () => {
    const spanish = new WebPatient(site.front, 'es');
    await spanish.says('no me llega el correo', 'quiero hablar con una persona');
    await new WebPatient(site.front, 'en').says(...LOCKED);
    const ana = await site.desk(browser, 'ana');
    const shown = async () => (await ana.locator('.waiting .ref').allTextContents()).map((text) => text.slice(1));
    await ana.locator('.waiting').nth(1).waitFor();
    await ana.getByLabel('Language').selectOption('es');
    expect(await shown()).toEqual([await spanish.ref()]);
    await ana.getByLabel('Show').selectOption('mine');
    await ana.getByRole('button', { name: 'Show all' }).click();
    expect(await ana.locator('.waiting').count()).toBe(2);
  });

  test.each([
    ['a phone, dark, in Spanish', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const, 'Español'],
    ['a desktop, in English', { viewport: { width: 1440, height: 900 } }, null],
  ])(
    'is for everybody, on %s: sign-in, empty queue, queue, case, refusal',
    async (_, options, language) => {
      const found: Record<string, readonly string[]> = {};
      const look = async (screen: string, page: Page) => {
        found[screen] = await axeFaults(page);
        const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        if (tooWide > 0) found[screen] = [...found[screen], `too wide by ${tooWide}`];
      };
      const wide = { bypassCSP: true, ...options };
      await look('sign-in', await site.page(browser, '/desk', wide));
      const luis = await site.desk(browser, 'luis', wide);
      if (language !== null) await luis.getByRole('button', { name: language }).click();
      await luis.locator('.empty').waitFor();
      await look('empty', luis);
      await new WebPatient(site.front, 'unsafe').says(...UNSAFE);
      await luis.locator('.waiting').waitFor();
      await look('queue', luis);
      await opened(luis);
      await luis.locator('.claim').click();
      await luis.locator('.composer.reply').waitFor();
      await luis.locator('#reply').fill('Your new password is: Sunny-day-42!');
      await luis.locator('#reply').press('Enter');
      await luis.locator('.notice').waitFor();
      await look('case', luis);
      await lookAtDialogs(luis, look);
      expect(Object.values(found).flat()).toEqual([]);
      expect(Object.keys(found)).toHaveLength(12);
    },
    LONG,
  );

  /** Every part of a case on a phone, and everything that stands over the page. */
  async function lookAtDialogs(page: Page, look: (screen: string, page: Page) => Promise<void>): Promise<void> {
    const onPhone = (page.viewportSize()?.width ?? 0) < 1000;
    const tab = (nth: number) => (onPhone ? page.locator('.tabs button').nth(nth).click() : Promise.resolve());
    await tab(0);
    await look('why', page);
    await tab(2);
    await look('account', page);
    for (const [screen, button] of [
      ['pass on', '.closing button >> nth=0'],
      ['close', '.closing button >> nth=1'],
      ['settings', 'header .quiet >> nth=1'],
      ['action', '.actions button:enabled >> nth=0'],
    ] as const) {
      await page.locator(button).click();
      await page.locator('dialog').waitFor();
      await look(screen, page);
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
    }
    await page.locator('#case').focus();
    await page.keyboard.press('?');
    await page.locator('dialog').waitFor();
    await look('keys', page);
    await page.keyboard.press('Escape');
    await page.locator('.checks input').first().click();
    await page
      .locator('.checks small', { hasText: /\d:\d\d/ })
      .first()
      .waitFor();
    await look('ticked', page);
  }
});
