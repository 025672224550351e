import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { ChatSite } from './chatSite.ts';
import { GREETING, staff } from './story.ts';

const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;

inBrowser('the web chat', () => {
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
    context = await browser.newContext(PHONE);
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(site.chat);
  });
  afterEach(async () => {
    await context.close();
    await site.close();
  });

  const choice = (name: string) => page.getByRole('list', { name: /Choices|Respuestas/ }).getByRole('button', { name });
  const message = (text: string) => page.locator('.message', { hasText: text });
  const box = () => page.getByLabel(/Your message|Su mensaje/);
  const readOut = () => page.getByRole('status').locator('p').allTextContents();
  const focused = () => page.evaluate<string>('document.activeElement.tagName');

  async function say(text: string): Promise<void> {
    await box().fill(text);
    await box().press('Enter');
  }

  test('greets, with the heading focused and not the text box, which would raise a phone keyboard', async () => {
    await message(GREETING).waitFor();
    await choice('The email never came').waitFor();
    expect(await focused()).toBe('H1');
    expect(await page.getByText('Without scripts').count()).toBe(0);
  });

  test('reads every new message out once, apart from the log', async () => {
    await choice('The email never came').click();
    await message('That happens a lot').waitFor();
    const told = await readOut();
    expect(told.filter((line) => line.includes('That happens a lot'))).toEqual([
      'Automated helper: That happens a lot. When did you ask for the email? Choices: Less than 5 minutes ago. More than 5 minutes ago.',
    ]);
    expect(told.filter((line) => line.includes(GREETING))).toHaveLength(1);
    expect(await page.locator('.messages [aria-live], .messages [role=log], .messages[aria-live]').count()).toBe(0);
  });

  test('can be had to its end with the keyboard alone', async () => {
    await choice('The email never came').waitFor();
    const press = async (name: string) => {
      for (let tabs = 0; tabs < 20; tabs++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate<string>('document.activeElement.textContent');
        if (at === name) return page.keyboard.press('Enter');
      }
      throw new Error(`Tab never came to "${name}".`);
    };
    await press('The email never came');
    await choice('More than 5 minutes ago').waitFor();
    await press('More than 5 minutes ago');
    await choice('I found it').waitFor();
    await press('I found it');
    await choice('I am in').waitFor();
    await press('I am in');
    await message('I am glad.').waitFor();
    await press('End chat and clear screen');
    await press('End and clear');
    await page.getByRole('heading', { name: 'The chat has ended' }).waitFor();
    expect(await focused()).toBe('H2');
  });

  test('choices are at least 48 pixels high, one under the other', async () => {
    await choice('The email never came').waitFor();
    const boxes = await Promise.all((await choice('').all()).map((button) => button.boundingBox()));
    expect(boxes).toHaveLength(6);
    for (const [at, found] of boxes.entries()) {
      expect(found!.height).toBeGreaterThanOrEqual(48);
      expect(found!.y).toBeGreaterThan(boxes[at - 1]?.y ?? 0);
    }
  });

  test('a code goes into a box of its own and never becomes a message', async () => {
    await say('send a code');
    const digits = page.getByLabel('The 6-digit code we sent you');
    await digits.fill('12 34');
    await page.getByRole('button', { name: 'Send the code' }).click();
    await page.locator('.wrong', { hasText: 'The code has 6 numbers. Look at it again.' }).waitFor();
    expect(await digits.getAttribute('aria-invalid')).toBe('true');
    await digits.fill('123 456');
    await page.getByRole('button', { name: 'Send the code' }).click();
    await message('That is the right code').waitFor();
    expect(await page.locator('.message', { hasText: '456' }).count()).toBe(0);
    expect(site.line.posted.at(-1)).toMatchObject({ type: 'event', name: 'code.entered', value: { digits: '123456' } });
  });

  test('a code typed into the text box is taken for one all the same', async () => {
    await say('send a code');
    await page.getByLabel('The 6-digit code we sent you').waitFor();
    await say('654321');
    await message('That is not the code we sent').waitFor();
    expect(site.line.posted.map(({ type }) => type)).toEqual(['message', 'event']);
  });

  test('says what staff write under their name', async () => {
    await message(GREETING).waitFor();
    site.line.say(staff('Hello, I am here now.'));
    await message('Hello, I am here now.').getByText('Ana G., Staff').waitFor();
    expect(await readOut()).toContain('Ana G.: Hello, I am here now.');
  });

  test('shows that the helper is writing, but not for ever, and not for staff', async () => {
    const writing = page.getByText('The helper is writing');
    await page.clock.install();
    await say('say nothing');
    await writing.waitFor();
    await page.clock.fastForward(11_000);
    await writing.waitFor({ state: 'detached' });
    site.line.say(staff('One moment.'));
    await message('One moment.').waitFor();
    await say('say nothing');
    await message('say nothing').nth(1).waitFor();
    expect(await writing.count()).toBe(0);
    site.line.say({ type: 'typing', from: { id: 'latchkey' } });
    await writing.waitFor();
  });

  test('goes back to an earlier answer by a button', async () => {
    await choice('The email never came').click();
    await page.getByRole('button', { name: 'Change an earlier answer' }).click();
    await choice('I forgot my username').waitFor();
    expect(site.line.posted.at(-1)).toMatchObject({ text: 'go back' });
  });

  test('changes to Spanish by the language’s name, in a message, and back', async () => {
    await page.getByRole('button', { name: 'Español' }).click();
    await message('Bien, seguimos en español.').waitFor();
    await page.getByRole('heading', { name: 'Main Street Clinic Ayuda para entrar' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('es');
    await page.getByRole('button', { name: 'English' }).click();
    await message('OK, in English.').waitFor();
    expect(site.line.posted.map(({ text }) => text)).toEqual(['Español', 'English']);
  });

  test('text gets bigger, and stays so after a reload', async () => {
    const size = () => page.evaluate<number>("parseFloat(getComputedStyle(document.querySelector('.text')).fontSize)");
    await message(GREETING).waitFor();
    const ordinary = await size();
    await page.getByRole('button', { name: 'A+ Bigger text' }).click();
    await page.getByRole('button', { name: 'A+ Bigger text' }).click();
    expect(await size()).toBeCloseTo(ordinary * 1.5);
    await page.reload();
    await message(GREETING).waitFor();
    expect(await size()).toBeCloseTo(ordinary * 1.5);
  });

  test('a reload goes on where the chat was, in its language, and reads nothing old out', async () => {
    await page.getByRole('button', { name: 'Español' }).click();
    await choice('El correo no llegó').click();
    await message('Eso pasa mucho').waitFor();
    await page.reload();
    await message('Eso pasa mucho').waitFor();
    await choice('Hace más de 5 minutos').waitFor();
    expect(await page.locator('.message').count()).toBe(7);
    expect(await readOut()).toEqual([]);
  });

  test('ends when asked twice, and leaves nothing behind', async () => {
    await choice('The email never came').click();
    await message('That happens a lot').waitFor();
    await page.getByRole('button', { name: 'End chat and clear screen' }).click();
    await page.getByRole('button', { name: 'Keep the chat' }).click();
    await message('That happens a lot').waitFor();
    await page.getByRole('button', { name: 'End chat and clear screen' }).click();
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.id')).toBe('end');
    await page.getByRole('button', { name: 'End chat and clear screen' }).click();
    await page.getByRole('button', { name: 'End and clear' }).click();
    await page.getByText('Nothing is left on this device.').waitFor();
    expect(await page.locator('.message').count()).toBe(0);
    expect(await page.getByRole('status').textContent()).toBe('');
    expect(await page.evaluate('sessionStorage.length + localStorage.length + document.cookie.length')).toBe(0);
    await page.getByRole('button', { name: 'Start a new chat' }).click();
    await message(GREETING).waitFor();
    expect(await page.locator('.message').count()).toBe(2);
  });

  test('when its token has expired, says in words that it closed to keep it private', async () => {
    await message(GREETING).waitFor();
    site.line.refusing = 403;
    await say('hello?');
    await page.getByRole('heading', { name: 'The chat has closed' }).waitFor();
    await page.getByText('We closed it to be safe.').waitFor();
    expect(await page.locator('.message').count()).toBe(0);
    site.line.refusing = undefined;
    await page.getByRole('button', { name: 'Start a new chat' }).click();
    await message(GREETING).waitFor();
  });

  test('an old browser keeps the page as the server made it, which works by forms', async () => {
    await page.addInitScript('delete AbortSignal.timeout');
    await page.reload();
    expect(await page.getByRole('button', { name: 'Without scripts' }).isVisible()).toBe(true);
    expect(await page.locator('.message').count()).toBe(0);
  });

  test('a message the server will not take is marked, and the question stays open', async () => {
    await choice('I forgot my username').waitFor();
    site.line.refusing = 413;
    await say('too much');
    await page.locator('.refused', { hasText: 'This was not sent.' }).waitFor();
    await choice('I forgot my username').waitFor();
  });
});
