import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { LOCKED, WebPatient } from '../support/atTheDesk.ts';
import { openBrowser } from '../support/chromium.ts';
import { allClose } from '../support/front.ts';
import { unitOn } from '../contracts/units.ts';
import { axeFaults, DeskSite } from './deskSite.ts';

/** Photographs the desk's screens around the cases, for docs/screenshots: `npm run screenshots`. */
const FOLDER = 'docs/screenshots';
const DAY = 86_400_000;
const FLOWS = ['lockedOut', 'emailNotReceived', 'forgottenUsername', 'signInRefused', 'activation'];
const REASONS = ['askedForStaff', 'lockedStill', 'emailNeverArrives', 'stuck'];
const NEAREST = ['locked', 'noEmail', 'passwordRefused'];

const site = await DeskSite.open();
const browser = await openBrowser();
mkdirSync(FOLDER, { recursive: true });
const { store, turns } = site.front.latchkey;

type Row = readonly [what: string, detail: object];

/** What the audit tells of a case of some days ago. */
async function past(conversation: string, at: number, rows: readonly Row[]): Promise<void> {
  const audits = rows.map(([what, detail]) => ({ what, detail: JSON.stringify(detail) }));
  await store.commit(unitOn(await store.load(conversation), { conversation, at, audits }));
}

function rowsOf(day: number, nth: number): readonly Row[] {
  const where = { case: 1, language: nth % 3 ? 'en' : 'es', channel: nth % 4 ? 'web' : 'sms' };
  const begins: Row = ['case.flow', { flow: FLOWS[(day + nth) % 5], begins: true, ...where }];
  const kind = (day * 3 + nth * 7) % 10;
  if (kind < 5) return [begins, ['case.resolved', { how: 'in', turns: 3 + ((day + nth) % 7), ...where }]];
  if (kind === 5) return [begins, ['notUnderstood', { band: 'menu', nearest: NEAREST[day % 3], ...where }]];
  const handoff: Row = ['handoff', { reason: REASONS[(day + nth) % 4], turns: 6, ...where }];
  return [begins, handoff, ['case.closed', { outcome: kind === 6 ? 'backToBot' : 'solved' }]];
}

for (let day = 1; day < 30; day++)
  for (let nth = 0; nth < 4 + ((day * 7) % 9); nth++)
    await past(`past-${day}-${nth}`, Date.now() - day * DAY, rowsOf(day, nth));
/** Messages of those days, and what became of them. */
const MONTH = 29 * 24 * 60;
const ENDS = ['delivered', 'delivered', 'delivered', 'failed', 'accepted'] as const;
const { deliveries } = site.front.latchkey;
site.front.passes(-MONTH);
for (let day = 0; day < 29; day++) {
  for (let nth = 0; nth < 3 + ((day * 5) % 7); nth++) {
    const medium = nth % 3 === 2 ? 'text' : 'email';
    const sent = await deliveries.sent({
      conversation: `past-${day}`,
      medium,
      about: 'code',
      to: `${nth}@mail.example`,
    });
    const reason = nth % 2 ? 'noSuchContact' : 'suppressed';
    await deliveries.reported({ ref: sent, status: ENDS[(day + nth) % 5] ?? 'accepted', reason, at: Date.now() });
  }
  site.front.passes(24 * 60);
}
await new WebPatient(site.front, 'call').says("it says I'm locked out", 'call me please', 'Have staff call me', '1');
await new WebPatient(site.front, 'pat').says(...LOCKED);
await turns.idle();

async function photograph(name: string, page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${FOLDER}/desk-${name}.png` });
  for (const fault of await axeFaults(page)) process.stderr.write(`${name}: ${fault}\n`);
}

async function lead(options: BrowserContextOptions): Promise<Page> {
  return site.desk(browser, 'luis', { bypassCSP: true, ...options });
}

const tab = (page: Page, nth: number) => page.locator('.pages button').nth(nth).click();

const desktop = await lead({ viewport: { width: 1280, height: 860 } });
await tab(desktop, 1);
await desktop.locator('.screen table').waitFor();
await photograph('call-backs', desktop);
await tab(desktop, 3);
await desktop.locator('.figures').waitFor();
await photograph('report', desktop);
await desktop.locator('#figure-deliveries').scrollIntoViewIfNeeded();
await photograph('deliveries', desktop);
await tab(desktop, 2);
await desktop.locator('.sheets').waitFor();
await photograph('hours', desktop);
await tab(desktop, 5);
await desktop.locator('.reply').first().waitFor();
await photograph('saved-replies', desktop);
await tab(desktop, 4);
await desktop.locator('.screen table').waitFor();
await photograph('audit', desktop);

const wide = await lead({ viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' });
await tab(wide, 3);
await wide.locator('.figures').waitFor();
await photograph('report-wide-dark', wide);

const phone = await lead({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
await phone.getByRole('button', { name: 'Español' }).click();
await tab(phone, 2);
await phone.locator('section[aria-labelledby=outage] .solid').click();
await phone.locator('dialog[open]').waitFor();
await photograph('phone-outage-dark-spanish', phone);

await phone.locator('dialog[open] button').first().click();
await tab(phone, 3);
await phone.locator('.figures').waitFor();
await photograph('phone-report-dark-spanish', phone);

// 200 % of a laptop is a page of half its width.
const zoomed = await lead({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
await zoomed.locator('.waiting').first().waitFor();
await photograph('zoom-200', zoomed);
await tab(zoomed, 1);
await zoomed.locator('.screen table').waitFor();
await photograph('zoom-200-call-backs', zoomed);

await site.close();
await browser.close();
await allClose();
process.exit(0);
