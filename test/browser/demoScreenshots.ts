import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, PageScreenshotOptions } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { Program } from '../support/program.ts';
import { ClinicVisit } from './clinicVisit.ts';

/** Photographs what stands around the chat in the demo, from the built program: `npm run screenshots`. */
const FOLDER = 'docs/screenshots';
const PHONE = { viewport: { width: 360, height: 740 } };
const GRACE = 'grace.hall';

const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-screenshots-'));
const program = new Program({ DATA_DIR: dataDir, PORT: '0', PORTAL_PORT: '0', LOG_LEVEL: 'warn' });
const site = await program.listening();
const places = { site, portal: /(http:\S+) +the patient portal/.exec(program.out)?.[1] ?? '' };
const browser = await openBrowser();

async function photograph(page: Page, name: string, how: PageScreenshotOptions = {}): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${FOLDER}/${name}`, ...how });
}

const grace = await ClinicVisit.begin(browser, places, PHONE);
const portal = await grace.context.newPage();
for (let tries = 0; tries < 5; tries++) await grace.signsIn(portal, GRACE, 'Wrong-pass-1');
await photograph(portal, 'demo-locked.png');
await grace.asksForReset(portal, GRACE);
const mail = await grace.context.newPage();
await grace.opensMail(mail, 'grace.hall@strict-mail.example', 'spam', 'Reset your password');
await mail.goBack();
await photograph(mail, 'demo-spam.png');
await mail.goForward();
const link = await grace.followsLink(mail, 'Choose a new password');
await grace.choosesPassword(link, 'sunny');
await photograph(link, 'demo-weak-password.png');

const mailbox = await grace.context.newPage();
await mailbox.goto(`${site}/demo/mail`);
await mailbox.getByLabel('What happens').selectOption('bounces');
await mailbox.getByRole('button', { name: 'Set' }).click();
await mailbox.getByRole('status').waitFor();
await photograph(mailbox, 'demo-next-mail.png');

const desk = await ClinicVisit.begin(browser, places, { viewport: { width: 1100, height: 720 } });
await desk.opensTheChat();
await desk.says("it says I'm locked out!!");
await desk.goesOn([/Stop trying for now/]);
await photograph(desk.page, 'demo-clinic.jpg', { quality: 50 }); // its gradient makes a PNG five times as large

const { context, page } = await ClinicVisit.begin(browser, places, { ...PHONE, javaScriptEnabled: false });
await page.goto(`${site}/chat`);
await page.getByRole('button', { name: 'Start the chat' }).click();
await page.getByLabel('Your message').fill("it says I'm locked out!!");
await page.getByRole('button', { name: 'Send', exact: true }).click();
await photograph(page, 'demo-no-script.png');
await context.close();

await browser.close();
await program.stop('SIGTERM');
rmSync(dataDir, { recursive: true });
