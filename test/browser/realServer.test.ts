import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { clinicWith } from '../support/clinic.ts';
import { allClose, FrontDesk } from '../support/front.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { widgetAssets } from '../support/widgetAssets.ts';

const PHONE = { width: 360, height: 740 };

inBrowser('the web chat with the real server', () => {
  const assetsFolder = mkdtempSync(join(tmpdir(), 'latchkey-assets-'));
  let browser: Browser;
  let context: BrowserContext | undefined;
  let page: Page;
  let desk: FrontDesk;
  let faults: string[];

  beforeAll(async () => {
    for (const [name, content] of widgetAssets()) writeFileSync(join(assetsFolder, name), content);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(assetsFolder, { recursive: true });
  });
  beforeEach(async () => {
    const look = { colour: '#7a1f4b' };
    const logo = {
      type: 'image/svg+xml',
      content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    };
    desk = await FrontDesk.opens({ assetsFolder, logo, clinic: clinicWith({ clinic: { look } }) });
  });
  afterEach(async () => {
    await context?.close();
    await allClose();
  });

  const message = (text: string | RegExp) => page.locator('.message', { hasText: text });
  const choice = (name: string | RegExp) => page.locator('.choice', { hasText: name });
  const mine = () => page.locator('.message.patient:not(:has(.fate)) .text').allTextContents();

  async function visit(options: BrowserContextOptions = {}): Promise<void> {
    context = await browser.newContext(options);
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    faults = [];
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${desk.url}/chat`);
  }

  async function say(text: string): Promise<void> {
    await page.locator('#text').fill(text);
    await page.locator('#text').press('Enter');
  }

  test('who writes in Spanish finds the whole page in Spanish, and marked so', async () => {
    await visit();
    await say('no me llega el correo para cambiar la contraseña');
    await page.getByRole('heading', { name: /Ayuda para entrar/ }).waitFor();
    await page.getByRole('button', { name: 'English' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('es');
    expect(await page.locator('.message.helper .text').last().getAttribute('lang')).toBe('es');
    expect(await page.locator('.message.helper .text').first().getAttribute('lang')).toBe('en');
  });

  test('a whole conversation, in words and by choices, to its end', async () => {
    await visit();
    await message(/get back into your patient portal/).waitFor();
    await say('I did not get the reset email');
    for (const answer of ['More than 5 minutes ago', 'Gmail', 'I found it', 'I am in']) await choice(answer).click();
    await message(/all set/i).waitFor();
    expect(await mine()).toEqual([
      'I did not get the reset email',
      ...['More than 5 minutes ago', 'Gmail', 'I found it', 'I am in'],
    ]);
    expect(faults).toEqual([]);
  });

  test('the server goes away in the middle and comes back: the chat goes on, nothing lost, nothing twice', async () => {
    await visit();
    await choice('I did not get the reset email').click();
    await choice('More than 5 minutes ago').waitFor();
    await desk.restarts(async () => {
      await page.locator('.lost').waitFor();
      await choice('More than 5 minutes ago').click();
    });
    await choice('Gmail').click();
    await message(/Spam/).waitFor();
    expect(await mine()).toEqual(['I did not get the reset email', 'More than 5 minutes ago', 'Gmail']);
    const { turns } = desk.latchkey;
    const conversation = await page.evaluate<string>(
      "JSON.parse(sessionStorage.getItem('latchkey')).session.conversation",
    );
    const said = (await turns.since(conversation, 0)).filter(({ from }) => from === 'patient');
    expect(said.map(({ text }) => text)).toEqual(await mine());
  });

  test('a reload finds the chat as it was', async () => {
    await visit();
    await choice('I did not get the reset email').click();
    await choice('More than 5 minutes ago').waitFor();
    const before = await page.locator('.message .text').allTextContents();
    await page.reload();
    await choice('More than 5 minutes ago').waitFor();
    expect(await page.locator('.message .text').allTextContents()).toEqual(before);
  });

  test('a phone set to Spanish is spoken to in Spanish, and can change', async () => {
    await visit({ locale: 'es-MX', viewport: PHONE });
    await message(/Puedo ayudarle a entrar/).waitFor();
    await page.getByRole('heading', { name: 'Main Street Clinic Ayuda para entrar' }).waitFor();
    await say('mi cuenta está bloqueada');
    await message(/bloqueo|probar/)
      .last()
      .waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Main Street Clinic Help signing in' }).waitFor();
    await message(/stop trying/i).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
  });

  test('a password that was typed is hidden on the screen too', async () => {
    await visit();
    await choice('I did not get the reset email').waitFor();
    await say('my password is Sunny!Day77');
    await message(/I hid that/).waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Sunny!Day77');
  });

  test('after half an hour away the chat says that it closed, and a new one can begin', async () => {
    await visit();
    await choice('I did not get the reset email').waitFor();
    desk.passes(31);
    await say('hello again');
    await page.getByRole('heading', { name: 'The chat has closed' }).waitFor();
    await page.getByRole('button', { name: 'Start a new chat' }).click();
    await choice('I did not get the reset email').waitFor();
  });

  test('wears the clinic’s colour and logo', async () => {
    await visit();
    await choice('I did not get the reset email').waitFor();
    const colour = "getComputedStyle(document.querySelector('header')).backgroundColor";
    expect(await page.evaluate(colour)).toBe('rgb(122, 31, 75)');
    expect(await page.evaluate("document.querySelector('header img').naturalWidth")).toBe(9);
  });

  test('without scripts it works by forms, to its end', async () => {
    await visit({ javaScriptEnabled: false, viewport: PHONE });
    await page.getByRole('button', { name: 'Start the chat' }).click();
    await choice('I did not get the reset email').click();
    await page.locator('#text').fill('more than 5 minutes ago');
    await page.getByRole('button', { name: 'Send' }).click();
    await choice('Gmail').waitFor();
    await page.getByRole('button', { name: 'End chat and clear screen' }).click();
    await page.getByRole('heading', { name: 'The chat has ended' }).waitFor();
  });

  test('a page whose script got lost on the way is as accessible, and never scrolls sideways', async () => {
    await visit({ viewport: { width: 320, height: 568 }, bypassCSP: true });
    await page.route(/chat[.]js/, (route) => route.abort());
    await page.reload();
    const found: string[] = [];
    for (const button of ['Start the chat', 'I did not get the reset email']) {
      await page.getByRole('button', { name: button }).click();
      await choice(/./).first().waitFor();
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
      found.push(...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join()).join()}`));
    }
    expect(found).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });
});
