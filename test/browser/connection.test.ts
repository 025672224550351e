import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { ChatSite } from './chatSite.ts';
import { GREETING, staff } from './story.ts';

inBrowser('the web chat, where the network is bad', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let site: ChatSite;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    site = await ChatSite.open();
    context = await browser.newContext();
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
  });
  afterEach(async () => {
    await context.close();
    await site.close();
  });

  const message = (text: string) => page.locator('.message', { hasText: text });
  const lost = () => page.locator('.lost');

  async function say(text: string): Promise<void> {
    await page.getByLabel('Your message').fill(text);
    await page.getByLabel('Your message').press('Enter');
  }

  async function open(): Promise<void> {
    await page.goto(site.chat);
    await message(GREETING).waitFor();
  }

  test('what is written while the server is away is sent within two seconds of its return, once and in order', async () => {
    await open();
    await site.line.down();
    await say('first');
    await lost().getByText('You are not connected.').waitFor();
    await say('second');
    await page.getByText('Not sent yet. It goes by itself.').first().waitFor();
    await site.line.up();
    const back = performance.now();
    await page.locator('.message.patient:not(:has(.fate))').nth(1).waitFor();
    expect(performance.now() - back).toBeLessThan(2000);
    await lost().waitFor({ state: 'detached' });
    expect(site.line.posted.map(({ text }) => text)).toEqual(['first', 'second']);
    expect(await page.locator('.message.patient .text').allTextContents()).toEqual(['first', 'second']);
    expect(await page.getByRole('status').locator('p').allTextContents()).toContain('You are back online.');
  });

  test('what was said meanwhile is there after the return, once', async () => {
    await open();
    await site.line.down();
    await site.line.up();
    site.line.say(staff('I wrote while you were away.'));
    await message('I wrote while you were away.').waitFor();
    await say('say nothing');
    await page.locator('.message.patient:not(:has(.fate))').waitFor();
    expect(await message('I wrote while you were away.').count()).toBe(1);
  });

  test('a message whose answer was lost is sent again under the same id, and shown once', async () => {
    await open();
    await page.route('**/activities', async (route) => {
      if (site.line.posted.length > 0) return route.continue();
      await route.fetch(); // taken by the server, and the network breaks on the way back
      return route.abort();
    });
    await say('only once');
    await page.locator('.message.patient:not(:has(.fate))', { hasText: 'only once' }).waitFor();
    expect(await message('only once').count()).toBe(1);
    const ids = site.line.posted.map(({ channelData }) => channelData?.clientActivityID);
    expect(new Set(ids).size).toBe(1);
  });

  test('unsent words outlive a reload; a code does not rest on the device', async () => {
    await open();
    await say('send a code');
    await page.getByLabel('The 6-digit code we sent you').waitFor();
    await site.line.down();
    await page.getByLabel('The 6-digit code we sent you').fill('987654');
    await page.getByRole('button', { name: 'Send the code' }).click();
    await lost().waitFor();
    await say('still here');
    expect(await page.evaluate<string>("sessionStorage.getItem('latchkey')")).not.toContain('987654');
    await site.line.up();
    await page.reload();
    await message('still here').waitFor();
    await page.locator('.message.patient:not(:has(.fate))', { hasText: 'still here' }).waitFor();
    expect(site.line.posted.filter(({ text }) => text === 'still here')).toHaveLength(1);
  });

  test('without WebSockets it asks for news instead', async () => {
    site.line.deaf = true;
    await open();
    await say('say nothing');
    await page.locator('.message.patient:not(:has(.fate))').waitFor();
    site.line.say(staff('You can read this without a WebSocket.'));
    await message('You can read this without a WebSocket.').waitFor();
  });

  test('a WebSocket that went dead without a word is noticed at the next message', async () => {
    await page.routeWebSocket(/stream/, () => undefined); // opens, and nothing ever comes
    await page.clock.install();
    await open();
    const taken = page.waitForResponse(/activities$/);
    await say('is anybody there?');
    await taken;
    await page.clock.fastForward(5000);
    await message('I did not get that.').waitFor();
  });

  test('keeps trying when the server is away at the start, and opens when it is there', async () => {
    await page.goto(site.chat);
    await message(GREETING).waitFor();
    await page.getByRole('button', { name: 'End chat and clear screen' }).click();
    await page.getByRole('button', { name: 'End and clear' }).click();
    await site.line.down();
    await page.getByRole('button', { name: 'Start a new chat' }).click();
    await lost().waitFor();
    await site.line.up();
    await page.getByRole('button', { name: 'Try now' }).click();
    await message(GREETING).waitFor();
  });

  test('says so when this server will not open a chat at all, and offers to try again', async () => {
    site.line.refusing = 403;
    await page.goto(site.chat);
    await page.getByText('The chat cannot open right now. You did nothing wrong.').waitFor();
    site.line.refusing = undefined;
    await page.getByRole('button', { name: 'Try now' }).click();
    await message(GREETING).waitFor();
  });

  test('does not hang when the server answers what no server should: it says so, and begins anew', async () => {
    await open();
    await page.route(/conversations\/[^/]+\?watermark/, (route) => route.fulfill({ status: 400 }));
    await site.line.down();
    await site.line.up();
    await page.getByText('The chat cannot open right now.').waitFor();
    await page.getByRole('button', { name: 'Try now' }).click();
    await message(GREETING).waitFor();
  });

  test('renews its token at half its life', async () => {
    site.line.tokenLife = 2;
    const renewed = page.waitForRequest(/tokens\/refresh/);
    await open();
    await renewed;
  });
});
