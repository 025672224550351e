import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { LOCKED, UNSAFE, WebPatient } from '../support/atTheDesk.ts';
import { openBrowser } from '../support/chromium.ts';
import { allClose } from '../support/front.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { axeFaults, DeskSite } from './deskSite.ts';

/** What a patient may type to get at whoever reads it. */
const NASTY = '<img onerror=alert> <script>alert(1)</script> **bold** <a href>go</a>';

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
    await Promise.all([ana, luis].map((page) => page.locator('.case-head .solid').click()));
    await message(/A staff member is here now/).waitFor();
    await ana.locator('.closing, .claimed').waitFor();
    await luis.locator('.closing, .claimed').waitFor();
    const [winner, loser] = (await ana.locator('.closing').count()) === 1 ? [ana, luis] : [luis, ana];
    expect(await loser.locator('.claimed').textContent()).toMatch(/^With (Ana G\.|Luis M\.)$/);
    expect(await loser.locator('#reply').count()).toBe(0);

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
    await winner.getByRole('button', { name: 'Back to the helper' }).click();
    await message(/The automated helper is back/).waitFor();
    await winner.getByText('Nobody is waiting.').waitFor();
    expect(site.faults.filter((fault) => !REFUSALS.test(fault))).toEqual([]);
  });

  test('shows what patients type as text, whatever it looks like', async () => {
    await new WebPatient(site.front, 'nasty').says(NASTY, 'talk to a person', NASTY);
    const ana = await site.desk(browser, 'ana');
    await opened(ana);
    await line(ana, '<script>').first().waitFor();
    expect(await ana.locator('.transcript img, .transcript script, .transcript a, .why img, .why a').count()).toBe(0);
    expect(await ana.title()).toContain('Portal help desk');
    expect(site.faults.filter((fault) => !REFUSALS.test(fault))).toEqual([]);
  });

  test('is stale while the server is away: nothing can be sent and what was typed stays; then all is read anew', async () => {
    const patient = new WebPatient(site.front, 'patient');
    await patient.says(...LOCKED);
    const ana = await site.desk(browser, 'ana');
    await opened(ana);
    await ana.locator('.case-head .solid').click();
    await ana.locator('#reply').fill('One moment');
    await site.front.server.drain();
    await ana.locator('.badge.old').waitFor();
    expect(await ana.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
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

  test('can be worked with the keyboard alone', async () => {
    await new WebPatient(site.front, 'patient').says(...LOCKED);
    const ana = await site.desk(browser, 'ana');
    await ana.locator('.waiting').waitFor();
    const press = async (name: RegExp) => {
      for (let tabs = 0; tabs < 25; tabs++) {
        await ana.keyboard.press('Tab');
        if (
          name.test(
            await ana.evaluate<string>(
              'document.activeElement.matches("button") ? document.activeElement.textContent : ""',
            ),
          )
        )
          return ana.keyboard.press('Enter');
      }
      throw new Error(`Tab never came to ${name}.`);
    };
    await press(/Asked for staff/);
    await ana.locator('article').waitFor();
    expect(await ana.evaluate('document.activeElement.id')).toBe('case');
    await press(/Take this case/);
    await ana.locator('#reply').waitFor();
    expect(await ana.evaluate('document.activeElement.id')).toBe('reply');
    await press(/Close: solved/);
    await ana.getByText('Nobody is waiting.').waitFor();
  });

  test.each([
    ['a phone, dark, in Spanish', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const, 'Español'],
    ['a desktop, in English', { viewport: { width: 1440, height: 900 } }, null],
  ])('is for everybody, on %s: sign-in, empty queue, queue, case, refusal', async (_, options, language) => {
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
    await luis.locator('.case-head .solid').click();
    await luis.locator('#reply').fill('Your new password is: Sunny-day-42!');
    await luis.locator('#reply').press('Enter');
    await luis.locator('.notice').waitFor();
    await look('case', luis);
    expect(found).toEqual({ 'sign-in': [], empty: [], queue: [], case: [] });
  });
});
