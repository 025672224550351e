import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { ChatSite } from './chatSite.ts';
import { GREETING } from './story.ts';

inBrowser('the button on a clinic’s own site', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let site: ChatSite;
  let faults: string[];
  let asked: Set<string>;

  beforeAll(async () => {
    browser = await openBrowser();
    site = await ChatSite.open();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  beforeEach(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    faults = [];
    asked = new Set();
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await page.goto(site.clinicSite);
  });
  afterEach(() => context.close());

  const button = () => page.getByRole('button', { name: 'Help signing in' });
  const chat = () => page.frameLocator('iframe[title="Chat: help signing in"]');

  test('opens the chat in a frame of another origin, closes it, and finds it as it was', async () => {
    await button().click();
    await chat().getByText(GREETING).first().waitFor();
    await chat().getByRole('button', { name: 'I forgot my username' }).click();
    await chat().getByText('I did not get that.').first().waitFor();
    expect(new URL(page.frames()[1]!.url()).origin).not.toBe(new URL(page.url()).origin);
    await chat().getByRole('button', { name: 'Close the chat' }).click();
    await button().waitFor();
    expect(await page.evaluate("document.querySelector('aside').shadowRoot.activeElement.tagName")).toBe('BUTTON');
    await button().press('Enter');
    await chat().getByText('I did not get that.').first().waitFor();
  });

  test('keeps within strict security policies on both sites, and asks nobody else for anything', async () => {
    await button().click();
    await chat().getByText(GREETING).first().waitFor();
    expect(faults).toEqual([]);
    const own = [new URL(site.clinicSite).origin, site.line.origin, 'null']; // the icon is a data: address
    expect([...asked].filter((origin) => !own.includes(origin))).toEqual([]);
  });

  test('closes only when the chat itself says so', async () => {
    await button().click();
    await chat().getByText(GREETING).first().waitFor();
    await page.evaluate("postMessage({ latchkey: 'close' }, '*')");
    await page.evaluate('new Promise((done) => setTimeout(done))');
    expect(await page.locator('iframe').isVisible()).toBe(true);
  });

  test('fills the screen of a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await button().click();
    await chat().getByText(GREETING).first().waitFor();
    expect(await page.locator('iframe').boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
  });
});
