import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { LOCKED, WebPatient } from '../support/atTheDesk.ts';
import { openBrowser } from '../support/chromium.ts';
import { allClose } from '../support/front.ts';
import { presses } from '../support/history.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { DeskSite } from './deskSite.ts';

inBrowser('the browser’s own buttons at the desk', () => {
  let browser: Browser;
  let site: DeskSite;
  let ana: Page;
  /** Whose words are whose is told by them. */
  const first = { says: 'the first patient is locked out', ref: '' };
  const second = { says: 'the second patient is locked out', ref: '' };

  beforeAll(async () => {
    browser = await openBrowser({ keepsPages: true });
    // Beats are rare, so that whatever comes soon does not come by them.
    site = await DeskSite.open({ beatMs: 20_000 });
    for (const one of [first, second]) {
      const patient = new WebPatient(site.front, one.says);
      await patient.says(...LOCKED, one.says);
      one.ref = await patient.ref();
    }
  });
  afterEach(() => ana.context().close());
  afterAll(async () => {
    await browser.close();
    await site.close();
    await allClose();
  });

  const open = async (page: Page, { ref, says }: typeof first) => {
    await page.locator('.waiting', { hasText: ref }).click();
    await page.locator('.line', { hasText: says }).waitFor();
  };
  const isOpen = async (page: Page, { ref, says }: typeof first) => {
    await page.locator('.case-title .ref', { hasText: ref }).waitFor();
    await page.locator('.line', { hasText: says }).waitFor();
  };
  const atQueue = (page: Page) => page.getByText('Choose a case to see what was tried.').waitFor();
  const go = (page: Page, name: string) => page.locator('.pages').getByRole('button', { name }).click();

  test('Back leads from a case to the one before, to the queue, from a screen to the case; and Forward again', async () => {
    ana = await site.desk(browser, 'ana');
    await open(ana, first);
    await open(ana, second);
    await go(ana, 'Call-backs');
    await ana.getByRole('heading', { name: 'Call-backs' }).waitFor();
    await presses(ana, 'back');
    await isOpen(ana, second);
    await presses(ana, 'back');
    await isOpen(ana, first);
    expect(await ana.locator('body').innerText()).not.toContain(second.says);
    await presses(ana, 'back');
    await atQueue(ana);
    expect(await ana.locator('article').count()).toBe(0);
    await presses(ana, 'forward');
    await isOpen(ana, first);
    expect(new URL(ana.url()).pathname + new URL(ana.url()).hash).toBe('/desk');
  });

  test('the page loaded again shows the same case; what is typed there stays, through Back and Forward too', async () => {
    ana = await site.desk(browser, 'ana');
    await open(ana, first);
    await ana.reload();
    await isOpen(ana, first);
    await ana.locator('#reply').fill('Call the daughter');
    await presses(ana, 'back');
    await atQueue(ana);
    await presses(ana, 'forward');
    await isOpen(ana, first);
    expect(await ana.locator('#reply').inputValue()).toBe('Call the daughter');
  });

  test('Back closes what stands over a case, and leaves the case open', async () => {
    ana = await site.desk(browser, 'ana');
    await open(ana, first);
    await ana.getByRole('button', { name: 'Settings' }).click();
    await ana.locator('dialog').waitFor();
    await presses(ana, 'back');
    await ana.locator('dialog').waitFor({ state: 'detached' });
    await isOpen(ana, first);
    await presses(ana, 'back');
    await atQueue(ana);
  });

  test('who signs in after a colleague finds none of their cases by Back', async () => {
    ana = await site.desk(browser, 'ana');
    await open(ana, first);
    await open(ana, second);
    await ana.getByRole('button', { name: 'Sign out' }).click();
    await ana.locator('#username').waitFor();
    await presses(ana, 'back');
    expect(await ana.locator('body').innerText()).not.toContain('locked out');
    await site.signIn(ana, 'luis');
    await atQueue(ana);
    await presses(ana, 'forward');
    await atQueue(ana);
    expect(await ana.locator('body').innerText()).not.toContain(second.says);
  });

  test('a page that was left, and that the browser kept, shows nothing until the sign-in is known to hold', async () => {
    ana = await site.page(browser, '/about-nothing');
    // As browsers do with some pages that ask not to be kept.
    await ana.route('**/desk', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, headers: { ...answer.headers(), 'cache-control': 'max-age=0' } });
    });
    await ana.goto(`${site.front.url}/desk`);
    await site.signIn(ana, 'ana');
    await open(ana, first);
    await ana.evaluate(
      "addEventListener('pageshow', ({ persisted }) => { window.shown = persisted && document.body.innerText; })",
    );
    const leavesAndReturns = async () => {
      await ana.goto(site.front.url.replace('127.0.0.1', 'localhost'));
      await ana.evaluate('void setTimeout(() => history.back())');
      await ana.waitForFunction("typeof window.shown === 'string'");
      expect(await ana.evaluate('window.shown')).not.toContain('locked out');
    };
    await leavesAndReturns();
    await isOpen(ana, first);
    site.front.passes(16);
    await leavesAndReturns();
    await ana.getByText('You were signed out').waitFor();
    expect(await ana.locator('body').innerText()).not.toContain('locked out');
  });

  test('in two tabs of one browser: each keeps its case; who signs out in one has signed out in both', async () => {
    ana = await site.desk(browser, 'ana');
    const other = await ana.context().newPage();
    await other.goto(`${site.front.url}/desk`);
    await open(ana, first);
    await open(other, second);
    await isOpen(ana, first);
    await ana.getByRole('button', { name: 'Sign out' }).click();
    await other.locator('#username').waitFor();
    expect(await other.locator('body').innerText()).not.toContain('locked out');
    await site.signIn(ana, 'luis');
    await other.locator('.me', { hasText: 'Luis M.' }).waitFor();
    await other.getByText('Choose a case to see what was tried.').waitFor();
  });
});
