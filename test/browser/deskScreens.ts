import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { LOCKED, UNSAFE, WebPatient } from '../support/atTheDesk.ts';
import { openBrowser } from '../support/chromium.ts';
import { DeskBrowser, PASSWORD } from '../support/deskBrowser.ts';
import { allClose } from '../support/front.ts';
import { axeFaults, DeskSite } from './deskSite.ts';

/** Photographs the desk in the states a designer looks at, for docs/screenshots: `npm run screenshots`. */
const FOLDER = 'docs/screenshots';
const PHONE = { viewport: { width: 360, height: 740 } };
const LAPTOP = { viewport: { width: 1280, height: 800 } };
const WIDE = { viewport: { width: 1920, height: 1080 } };

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

async function opens(page: Page, ref: string): Promise<void> {
  await page.locator('.waiting', { hasText: ref }).click();
  await page.locator('article').waitFor();
}

async function ticks(page: Page, ...checks: string[]): Promise<void> {
  for (const check of checks) {
    await page.getByLabel(check).click();
    await page.locator('.checks li', { hasText: check }).locator('small', { hasText: /[AP]M/ }).waitFor();
  }
}

const closesDialog = (page: Page) => page.getByRole('button', { name: 'Go back' }).click();

await photograph('sign-in', await site.page(browser, '/desk', { bypassCSP: true, ...PHONE }));
await photograph('empty', await on(LAPTOP));

const patient = new WebPatient(site.front, 'patient');
await patient.says('hi', "it says I'm locked out", 'It gives no time', 'I forgot my username too');
await patient.says('my password is Summer2024!', 'just let me talk to someone please!!', 'Have staff call me');
const slots = (await site.front.latchkey.store.since('patient', 0)).at(-1)?.suggestedActions?.actions ?? [];
await patient.says(String(slots[0]?.title));
await new WebPatient(site.front, 'other').says('no me llega el correo', 'quiero hablar con una persona');
const unsafe = new WebPatient(site.front, 'unsafe');
await unsafe.says(...UNSAFE);
await new WebPatient(site.front, 'third').says(...LOCKED);
const ref = await patient.ref();

const ana = await on(LAPTOP);
const luis = await on(WIDE, 'luis');
await opens(ana, ref);
await photograph('unclaimed', ana);
await ana.locator('.claim').click();
await ana.locator('.who').waitFor();
await ana.locator('#reply').fill('Hello, I am Ana at the front desk. I can see what you tried.');
await ana.locator('#reply').press('Enter');
await ana.locator('.line.staff').waitFor();
await patient.says('thank you, I am at home now');
await opens(luis, ref);
await luis.locator('#reply').fill('She called last week too. Same phone.');
await luis.locator('#reply').press('Enter');
await luis.locator('.line.private').waitFor();
await ana.locator('.viewers span').waitFor();
await ticks(ana, 'Called the number', 'Full name', 'Birth date');
await ana.locator('.other-name input').fill('ana.reyes');
await ana.getByRole('button', { name: 'Look at the account' }).click();
await ana.locator('.account dd', { hasText: 'a***' }).waitFor();
await ana.getByRole('button', { name: 'Unlock' }).click();
await ana.locator('dialog .solid').click();
await ana.locator('.line.act').waitFor();
await photograph('case', ana);
await ana.getByRole('button', { name: 'Send reset link' }).click();
await ana.locator('dialog dd', { hasText: 'a***' }).waitFor();
await photograph('confirm', ana);
await closesDialog(ana);
await ana.getByRole('button', { name: 'Ask a second person' }).first().click();
await ana.locator('.second').waitFor();
await luis.locator('.second .solid').waitFor();
await photograph('second-person-wide', luis);
await luis.locator('.second .solid').click();
await ana.locator('.second.agreed').waitFor();
await ana.getByRole('button', { name: 'Temporary login' }).click();
await ana.locator('dialog .solid').click();
await ana.locator('.secret').waitFor();
await ana.evaluate('document.querySelector(".secret").textContent = "Kmp4-Rdt7-Hxn2-Wqc9"');
await photograph('temporary-login', ana);
await ana.locator('dialog .solid').click();
await ana.getByRole('button', { name: 'Close…' }).click();
await photograph('close', ana);
await ana.getByLabel('Solved').check();
await ana.locator('dialog .solid').click();
await ana.locator('.closing-bars').waitFor();
await photograph('closing', ana);
await ana.getByRole('button', { name: 'Take back' }).click();
await ana.keyboard.press('?');
await ana.locator('.keys').waitFor();
await photograph('keys', ana);
await ana.keyboard.press('Escape');

await opens(luis, await unsafe.ref());
await luis.locator('.claim').click();
await luis.locator('.who').waitFor();
await photograph('case-wide', luis);
const byLuis = new DeskBrowser(site.front);
await byLuis.signIn('luis', PASSWORD);
await ticks(luis, 'Called the number', 'Full name', 'Birth date');
await byLuis.post(`cases/${await unsafe.ref()}/actions`, { action: 'unlock', name: 'ana.reyes', key: 'key-000001' });
await luis.locator('.other-name input').fill('ana.reyes');
await luis.locator('.held button').click();
await luis.locator('dialog dd', { hasText: 'a***' }).waitFor();
await photograph('notice-wide', luis);
await closesDialog(luis);
const phone = await on({ ...PHONE, colorScheme: 'dark' }, 'luis');
await phone.locator('.waiting').nth(2).waitFor();
await photograph('phone-queue-dark', phone);
await opens(phone, await unsafe.ref());
await photograph('phone-case-dark', phone);
await phone.getByRole('button', { name: 'Account' }).click();
await photograph('phone-account-dark', phone);
const spanish = await on({ ...LAPTOP, colorScheme: 'dark' });
await spanish.getByRole('button', { name: 'Español' }).click();
await opens(spanish, ref);
await photograph('laptop-spanish', spanish);
await site.front.losesItsStore();
await site.front.server.drain();
await spanish.locator('.stale').waitFor();
await photograph('stale', spanish);

await site.close();
await browser.close();
await allClose().catch(() => undefined);
process.exit(0);
