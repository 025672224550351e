import { afterAll, beforeAll, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { ClinicVisit } from './clinicVisit.ts';
import { WholeHouse } from './wholeHouse.ts';

/** Some fifteen pages, looked at one after the other. */
const LONG = 90_000;
const NINA = 'nina.ortiz';
const PHONE = { viewport: { width: 360, height: 740 } };

inBrowser('the demo’s pages are for everybody', () => {
  let browser: Browser;
  let house: WholeHouse;

  beforeAll(async () => {
    browser = await openBrowser();
    house = await WholeHouse.open();
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  test(
    'axe finds nothing, light and dark, and nothing scrolls sideways on a phone',
    async () => {
      const visit = await ClinicVisit.begin(browser, house, { ...PHONE, bypassCSP: true });
      const { page } = visit;
      const found: string[] = [];
      const looksAt = async (seen: Page) => found.push(...(await faultsOn(seen)));
      for (const address of [
        ...[`${house.site}/`, `${house.site}/demo/mail`, `${house.site}/demo/mail?folder=spam`],
        ...['/', '/forgot-password', '/forgot-username', '/join', '/demo-controls', '/reset?token=none'].map(
          (path) => house.portal + path,
        ),
      ]) {
        await page.goto(address);
        await looksAt(page);
      }
      for (let tries = 0; tries < 5; tries++) await visit.signsIn(page, NINA, 'Wrong-pass-1');
      await page.getByRole('alert').filter({ hasText: 'locked' }).waitFor();
      await looksAt(page);
      await visit.asksForReset(page, NINA);
      await looksAt(page);
      await visit.opensMail(page, `${NINA}@mail.example`, 'inbox', 'Reset your password');
      await looksAt(page);
      const link = await visit.followsLink(page, 'Choose a new password');
      await looksAt(link);
      await visit.choosesPassword(link, 'sunny');
      await looksAt(link);
      await visit.signsIn(link, 'maria.lopez', 'Demo-pass-1');
      await link.getByText('You are signed in.').waitFor();
      await looksAt(link);
      await link.getByRole('link', { name: 'Account settings' }).click();
      await looksAt(link);
      expect(found).toEqual([]);
      await visit.context.close();
    },
    LONG,
  );
});

/** What axe finds on the page itself (a mail's frame runs no scripts), a line a fault. */
async function faultsOn(page: Page): Promise<string[]> {
  await page.bringToFront();
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run({ iframes: false })');
    found.push(
      ...violations.map(({ id, nodes }) => `${id}, ${colorScheme}: ${nodes.map((n) => n.target.join()).join()}`),
    );
  }
  if (await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')) found.push('scrolls sideways');
  return found.map((fault) => `${page.url()}: ${fault}`);
}
