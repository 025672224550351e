import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { TAKEN_OVER, WebPatient } from '../support/atTheDesk.ts';
import { openBrowser } from '../support/chromium.ts';
import { DeskBrowser, PASSWORD } from '../support/deskBrowser.ts';
import { allClose } from '../support/front.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { axeFaults, DeskSite } from './deskSite.ts';

const LONG = 60_000;
const DAY = 86_400_000;
const WIDE = { viewport: { width: 1920, height: 1080 } };
const PHONE = { viewport: { width: 360, height: 740 } };
const CHECKS = ['called_number_in_chart', 'full_name', 'birth_date'];

inBrowser('when the email on file was changed, at the desk', () => {
  let browser: Browser;
  let site: DeskSite;
  let ref: string;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  async function opens(kind?: 'manual'): Promise<void> {
    site = await DeskSite.open(kind);
    const patient = new WebPatient(site.front, 'taken');
    await patient.says(...TAKEN_OVER);
    ref = await patient.ref();
    const ana = new DeskBrowser(site.front);
    await ana.signIn('ana', PASSWORD);
    await ana.post(`cases/${ref}/claim`, {});
    for (const check of CHECKS) await ana.post(`cases/${ref}/checks`, { check, on: true });
  }
  afterEach(async () => {
    await site.close();
    await allClose();
  });

  /** Whoever is in Ana's account puts an e-mail of their own on it. */
  async function emailChanges(): Promise<void> {
    const visitor = site.house.visitor();
    await visitor.post('/sign-in', { name: 'ana.reyes', password: 'Demo-pass-1' });
    await visitor.post('/change-email', { email: 'not-ana@mail.example' });
  }

  /** Ana's desk so many days later, with her case open. */
  async function desk(days: number, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await site.desk(browser, 'ana', { bypassCSP: true, ...options });
    await page.clock.setSystemTime(Date.now() + days * DAY);
    await page.locator('.waiting').first().click();
    await page.locator('article').waitFor();
    return page;
  }

  /** Where the screen is too small for all parts of the case at once. */
  const part = (page: Page, name: string) => page.locator('.tabs').getByRole('button', { name, exact: true }).click();
  const looks = async (page: Page, button: string) => {
    await page.locator('.other-name input').fill('ana.reyes');
    await page.getByRole('button', { name: button }).click();
    await page.locator('.account dd', { hasText: '***@' }).waitFor();
  };

  test(
    'the account and the first step say when, that it is a risk, and what to do',
    async () => {
      await opens();
      await emailChanges();
      const page = await desk(3, WIDE);
      await page.locator('.first-step', { hasText: 'Look at the account after the check' }).waitFor();
      await looks(page, 'Look at the account');
      const account = page.locator('.account');
      expect(await account.textContent()).toMatch(/Email changed 3 days ago \(\w+ \d+, \d{4}\)\./);
      expect(await account.locator('.risk').textContent()).toMatch(/^Risk: a contact changed in the last 30 days/);
      const first = await page.locator('.first-step .risk').textContent();
      expect(first).toMatch(
        /Email changed 3 days ago .* Nothing is sent to this email\. Call the number that stood in the chart/,
      );
      await page.getByRole('button', { name: 'Send reset link' }).click();
      await page.locator('dialog .careful', { hasText: 'Nothing is sent to this email' }).waitFor();
      await page.locator('dialog .solid').click();
      await page.locator('.line.act', { hasText: 'nothing was sent. Someone else may be in the account' }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
    },
    LONG,
  );

  test(
    'in Spanish, on a phone, in the dark',
    async () => {
      await opens();
      await emailChanges();
      const page = await desk(3, { ...PHONE, colorScheme: 'dark' });
      await page.getByRole('button', { name: 'Español' }).click();
      await part(page, 'Cuenta');
      await looks(page, 'Consultar la cuenta');
      expect(await page.locator('.account').textContent()).toMatch(/El correo cambió hace 3 días \(/);
      expect(await axeFaults(page)).toEqual([]);
      await part(page, 'Motivo');
      await page.locator('.first-step .risk', { hasText: 'No se manda nada a este correo' }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    },
    LONG,
  );

  test(
    'an email that nobody changed is no risk, and the first step says so',
    async () => {
      await opens();
      const page = await desk(0, WIDE);
      await looks(page, 'Look at the account');
      expect(await page.locator('.account').textContent()).toMatch(
        /Email not changed since \w+ \d+, \d{4}, as far back/,
      );
      expect(await page.locator('.risk').count()).toBe(0);
      expect(await page.locator('.first-step').textContent()).toMatch(/Email not changed since/);
    },
    LONG,
  );

  test(
    'a portal that cannot tell is never called unchanged',
    async () => {
      await opens('manual');
      const page = await desk(0, WIDE);
      await page.locator('.first-step .risk', { hasText: 'This portal cannot tell when the email was last' }).waitFor();
      expect(await page.locator('.first-step').textContent()).toMatch(/Send nothing to this email before the patient/);
      const account = await page.locator('.account').textContent();
      expect(account).toMatch(/This portal cannot tell/);
      expect(account).not.toMatch(/not changed/);
    },
    LONG,
  );
});
