import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { LOCKED, UNSAFE, WebPatient } from '../support/atTheDesk.ts';
import { openBrowser } from '../support/chromium.ts';
import { allClose } from '../support/front.ts';
import { axeFaults, DeskSite } from './deskSite.ts';

/** Photographs the desk in the states a designer looks at, for docs/screenshots: `npm run screenshots`. */
const FOLDER = 'docs/screenshots';
const PHONE = { viewport: { width: 360, height: 740 } };
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const LAPTOP = { viewport: { width: 1100, height: 760 } };

const site = await DeskSite.open();
const browser = await openBrowser();
mkdirSync(FOLDER, { recursive: true });

async function photograph(name: string, page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${FOLDER}/desk-${name}.png` });
  for (const fault of await axeFaults(page)) process.stderr.write(`${name}: ${fault}\n`);
}

async function on(options: BrowserContextOptions, who: 'ana' | 'luis' = 'ana'): Promise<Page> {
  return site.desk(browser, who, { bypassCSP: true, ...options });
}

await photograph('sign-in', await site.page(browser, '/desk', { bypassCSP: true, ...PHONE }));
await photograph('empty', await on(LAPTOP));

const patient = new WebPatient(site.front, 'patient');
await patient.says(
  'hi',
  "it says I'm locked out",
  'It gives no time',
  'I forgot my username too',
  'my password is Summer2024!',
);
await patient.says('just let me talk to someone please!!');
await new WebPatient(site.front, 'other').says('no me llega el correo', 'quiero hablar con una persona');
await new WebPatient(site.front, 'unsafe').says(...UNSAFE);
await new WebPatient(site.front, 'third').says(...LOCKED);
const ref = await patient.ref();
const waiting = (page: Page) => page.locator('.waiting', { hasText: ref });

const ana = await on(DESKTOP);
await waiting(ana).click();
await ana.locator('article').waitFor();
await photograph('unclaimed', ana);
await ana.locator('.case-head .solid').click();
await ana.locator('#reply').fill('Hello, I am Ana at the front desk. I can see what you tried.');
await ana.locator('#reply').press('Enter');
await ana.locator('.line.staff').waitFor();
for (const check of ['Called the number', 'Full name']) {
  await ana.getByLabel(check).click();
  await ana
    .locator('.checks small', { hasText: 'AM' })
    .or(ana.locator('.checks small', { hasText: 'PM' }))
    .first()
    .waitFor();
}
await ana.locator('#reply').fill('Your new password is: Sunny-day-42!');
await ana.locator('#reply').press('Enter');
await ana.locator('.notice').waitFor();
await photograph('case', ana);

const phone = await on({ ...PHONE, colorScheme: 'dark' }, 'luis');
await phone.locator('.waiting').nth(2).waitFor();
await photograph('phone-queue-dark', phone);
await phone.locator('.waiting').first().click();
await phone.locator('article').waitFor();
await photograph('phone-case-dark', phone);
const spanish = await on(LAPTOP, 'luis');
await spanish.getByRole('button', { name: 'Español' }).click();
await waiting(spanish).click();
await spanish.locator('article').waitFor();
await photograph('laptop-spanish', spanish);
await site.front.losesItsStore();
await site.front.server.drain();
await spanish.locator('.stale').waitFor();
await photograph('stale', spanish);

await site.close();
await browser.close();
await allClose().catch(() => undefined);
process.exit(0);
