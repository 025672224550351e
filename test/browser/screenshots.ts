import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { ChatSite } from './chatSite.ts';
import { staff } from './story.ts';

/** Photographs the chat in the states and settings a designer looks at, for docs/screenshots: `npm run screenshots`. */
const FOLDER = 'docs/screenshots';
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };
/** A desktop zoomed to 200 % has half its pixels to lay the page out in. */
const ZOOMED = { viewport: { width: 640, height: 400 } };

const site = await ChatSite.open();
const browser = await openBrowser();
mkdirSync(FOLDER, { recursive: true });

const say = async (page: Page, text: string): Promise<void> => {
  await page.locator('#text').fill(text);
  await page.locator('#text').press('Enter');
};
const choose = (page: Page, name: string) => page.locator('.choice', { hasText: name }).click();
const shows = (page: Page, what: string) => page.locator(what).first().waitFor();

async function photograph(
  name: string,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(`${site.chat}?embed=1`);
  await shows(page, '.choice');
  await act(page);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await context.close();
}

const greeted = async () => undefined;
const asked = async (page: Page) => {
  await choose(page, 'The email never came');
  await shows(page, '.choice:has-text("More than")');
};
const codeRefused = async (page: Page) => {
  await say(page, 'send a code');
  await page.locator('#digits').fill('123');
  await page.locator('.code button').click();
};
const helped = async (page: Page) => {
  await say(page, 'Can I talk to a person?');
  await shows(page, '.message:has-text("Staff will answer")');
  site.line.say(staff('Hello, I am Ana at the front desk. I can see what you tried. I will open the lock now.'));
  await shows(page, '.staff');
};

await photograph('phone-greeting', { viewport: PHONE }, greeted);
await photograph('phone-question', { viewport: PHONE }, asked);
await photograph('phone-code', { viewport: PHONE }, codeRefused);
await photograph('phone-staff-dark', { viewport: PHONE, colorScheme: 'dark' }, helped);
await photograph('phone-spanish', { viewport: PHONE }, async (page) => {
  await page.getByRole('button', { name: 'Español' }).click();
  await shows(page, '.choice:has-text("El correo")');
});
await photograph('phone-big-text', { viewport: PHONE }, async (page) => {
  await asked(page);
  await page.getByRole('button', { name: 'A+' }).click();
  await page.getByRole('button', { name: 'A+' }).click();
});
await photograph('narrow-320', { viewport: { width: 320, height: 568 } }, asked);
await photograph('desktop', { viewport: DESKTOP }, asked);
await photograph('desktop-zoom-200', ZOOMED, codeRefused);
await photograph('phone-ended', { viewport: PHONE }, async (page) => {
  await page.getByRole('button', { name: 'End chat and clear screen' }).click();
  await page.getByRole('button', { name: 'End and clear' }).click();
});
await photograph('phone-offline', { viewport: PHONE }, async (page) => {
  await asked(page);
  await site.line.down();
  await say(page, 'are you still there?');
  await shows(page, '.lost');
});

await browser.close();
await site.close().catch(() => undefined); // its line is down already
