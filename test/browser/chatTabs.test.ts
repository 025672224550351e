import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { ChatSite } from './chatSite.ts';
import { GREETING, staff } from './story.ts';

inBrowser('the web chat, in two tabs, and left by Back', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let site: ChatSite;

  beforeAll(async () => {
    browser = await openBrowser({ keepsPages: true });
    site = await ChatSite.open();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    site.line.posted.length = 0;
    context = await browser.newContext();
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
    await page.goto(site.chat);
    await message(page, GREETING).waitFor();
  });
  afterEach(() => context.close());

  const message = (on: Page, text: string) => on.locator('.message', { hasText: text });
  const taken = (on: Page, text: string) => on.locator('.message.patient:not(:has(.fate))', { hasText: text });
  const choice = (on: Page, name: string) => on.locator('.choice', { hasText: name });

  async function say(on: Page, text: string): Promise<void> {
    await on.locator('#text').fill(text);
    await on.locator('#text').press('Enter');
  }

  /** As "Duplicate tab" makes it: with all that this tab had kept. */
  async function copied(): Promise<Page> {
    const [copy] = await Promise.all([context.waitForEvent('page'), page.evaluate('void open(location.href)')]);
    await message(copy, GREETING).waitFor();
    return copy;
  }

  test('a copy of the tab has the same chat: what is said in one stands in both, once, and a question is answered in both', async () => {
    const copy = await copied();
    await choice(copy, 'The email never came').click();
    for (const tab of [page, copy]) await choice(tab, 'More than 5 minutes ago').waitFor();
    await say(page, 'say nothing');
    for (const tab of [page, copy]) {
      await taken(tab, 'say nothing').waitFor();
      expect(await tab.locator('.message.patient .text').allTextContents()).toEqual([
        'The email never came',
        'say nothing',
      ]);
      expect(await tab.locator('.choice').count()).toBe(0);
    }
    expect(site.line.posted.map(({ text }) => text)).toEqual(['The email never came', 'say nothing']);
  });

  test('what was not sent yet when the tab was copied is said once', async () => {
    await context.route('**/activities', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await say(page, 'say nothing');
    await page.getByText('Not sent yet').waitFor();
    const copy = await copied();
    await copy.getByText('Not sent yet').waitFor();
    await context.unroute('**/activities');
    for (const tab of [page, copy]) {
      await taken(tab, 'say nothing').waitFor();
      expect(await message(tab, 'say nothing').count()).toBe(1);
    }
    expect(new Set(site.line.posted.map(({ channelData }) => channelData?.clientActivityID)).size).toBe(1);
  });

  test('another tab has a chat of its own', async () => {
    await say(page, 'say nothing');
    await taken(page, 'say nothing').waitFor();
    const other = await context.newPage();
    await other.goto(site.chat);
    await message(other, GREETING).waitFor();
    expect(await message(other, 'say nothing').count()).toBe(0);
  });

  test('ended in one tab it is gone from its copy too, and from no other', async () => {
    const [copy, other] = [await copied(), await context.newPage()];
    await other.goto(site.chat);
    await message(other, GREETING).waitFor();
    await page.getByRole('button', { name: 'End chat and clear screen' }).click();
    await page.getByRole('button', { name: 'End and clear' }).click();
    for (const tab of [page, copy]) {
      await tab.getByText('Nothing is left on this device.').waitFor();
      expect(await tab.locator('.message').count()).toBe(0);
      expect(await tab.evaluate('sessionStorage.length')).toBe(0);
    }
    await say(other, 'The email never came');
    await message(other, 'That happens a lot').waitFor();
  });

  test('left by a link and come back to by Back, it goes on, with what was said meanwhile', async () => {
    await choice(page, 'The email never came').click();
    await choice(page, 'More than 5 minutes ago').waitFor();
    await page.goto(site.clinicSite);
    site.line.say(staff('I wrote while you were away.'));
    await page.evaluate('void setTimeout(() => history.back())');
    await message(page, 'I wrote while you were away.').waitFor();
    await say(page, 'say nothing');
    await taken(page, 'say nothing').waitFor();
    expect(await message(page, 'I wrote while you were away.').count()).toBe(1);
    expect(await message(page, 'The email never came').count()).toBe(1);
  });

  test('ended and left, Back shows nothing of it', async () => {
    await say(page, 'The email never came');
    await message(page, 'That happens a lot').waitFor();
    await page.getByRole('button', { name: 'End chat and clear screen' }).click();
    await page.getByRole('button', { name: 'End and clear' }).click();
    await page.getByText('Nothing is left on this device.').waitFor();
    await page.goto(site.clinicSite);
    await page.evaluate('void setTimeout(() => history.back())');
    await page.locator('main#chat').getByRole('button').first().waitFor();
    expect(await page.locator('body').innerText()).not.toContain('That happens a lot');
  });
});
