import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { LOCKED, WebPatient } from '../support/atTheDesk.ts';
import { openBrowser } from '../support/chromium.ts';
import { allClose } from '../support/front.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { axeFaults, DeskSite } from './deskSite.ts';

/** How a patient comes to wait for a call. */
const CALL = ["it says I'm locked out", 'call me please', 'Have staff call me', '1'];

inBrowser('the desk’s screens', () => {
  let browser: Browser;
  let site: DeskSite;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    site = await DeskSite.open();
  });
  afterEach(async () => {
    await site.close();
    await allClose();
  });

  const go = (page: Page, name: string) => page.locator('.pages').getByRole('button', { name }).click();
  const part = (page: Page, name: string) => page.getByRole('region', { name });
  const confirmed = (page: Page) => page.locator('dialog[open] .solid').click();
  const log = async (conversation: string) =>
    (await new WebPatient(site.front, conversation).log()).map(([, text]) => text);

  test('a lead declares an outage: patients hear of it, ask to be told, and are, when it is over; or it is undone', async () => {
    const luis = await site.desk(browser, 'luis');
    await go(luis, 'Hours and outage');
    await part(luis, 'Patient portal').getByRole('button', { name: 'Declare an outage' }).click();
    await luis.locator('dialog[open]').getByText('it is down for everyone').waitFor();
    await confirmed(luis);
    await luis.getByText('Luis M. declared an outage').waitFor();
    const patient = new WebPatient(site.front, 'pat');
    await patient.says('the portal is down', 'Tell me when it is back');
    expect((await log('pat')).join('\n')).toMatch(/portal is down/i);
    await go(luis, 'Cases');
    await go(luis, 'Hours and outage');
    await luis.getByText('Asked to be told when it is back: 1').waitFor();
    await luis.getByRole('button', { name: 'It is over' }).click();
    await luis.locator('dialog[open]').getByText('gets one message: 1').waitFor();
    await confirmed(luis);
    await luis.getByText('Those who asked are told at').waitFor();
    await luis.getByRole('button', { name: 'Undo' }).click();
    await luis.getByRole('button', { name: 'It is over' }).waitFor();
    site.front.passes(1);
    await site.front.latchkey.wake();
    expect((await log('pat')).join('\n')).not.toMatch(/Good news/i);
    await luis.getByRole('button', { name: 'It is over' }).click();
    await confirmed(luis);
    await luis.getByText('Those who asked are told at').waitFor();
    site.front.passes(1);
    await site.front.latchkey.wake();
    expect((await log('pat')).filter((text) => /Good news/i.test(text))).toHaveLength(1);
  });

  test('closing for today is asked about, told to patients’ flows, and undone', async () => {
    const luis = await site.desk(browser, 'luis');
    await go(luis, 'Hours and outage');
    await part(luis, 'Today').getByRole('button', { name: 'Close for today' }).click();
    await confirmed(luis);
    await luis.getByText('Staff do not answer today.').waitFor();
    await luis.getByText('Luis M. closed the day.').waitFor();
    await luis.getByRole('button', { name: 'Open as usual again' }).click();
    await luis.getByRole('button', { name: 'Close for today' }).waitFor();
  });

  test('three calls without an answer, and the patient is told in the chat', async () => {
    await new WebPatient(site.front, 'pat').says(...CALL);
    const ana = await site.desk(browser, 'ana');
    await go(ana, 'Call-backs');
    for (const tries of [1, 2, 3]) {
      await ana.getByRole('button', { name: 'No answer' }).click();
      await ana.getByText(`${tries} of 3`).waitFor();
    }
    await ana.getByText('That was the last try').waitFor();
    expect((await log('pat')).filter((text) => text.startsWith('Staff called you'))).toHaveLength(1);
    await ana.getByRole('button', { name: 'Open case' }).click();
    await ana.locator('article').waitFor();
  });

  test('a lead writes a saved reply; what has a secret or an unknown name in it is not saved', async () => {
    const luis = await site.desk(browser, 'luis');
    await go(luis, 'Saved replies');
    await luis.getByRole('button', { name: 'Add a reply' }).click();
    const fill = async (words: string) => {
      await luis.getByLabel('Name').last().fill('Who I am');
      await luis.getByLabel('In English').last().fill(words);
      await luis.getByLabel('In Spanish').last().fill('Hola');
      await luis.getByRole('button', { name: 'Save', exact: true }).click();
    };
    await fill('Your new password is: Sunny-day-42!');
    await luis.getByText('looks like it holds a password').waitFor();
    await fill('Hello {doctor}');
    await luis.getByText('none of the names above').waitFor();
    await fill('Hello, I am {me}.');
    await luis.getByText('Saved. Staff have them at once.').waitFor();
    expect(await site.front.latchkey.store.record('desk: saved replies', 0)).toContainEqual({
      name: 'Who I am',
      en: 'Hello, I am {me}.',
      es: 'Hola',
    });
  });

  test('staff who are no leads have no way to the leads’ screens', async () => {
    const ana = await site.desk(browser, 'ana');
    expect(await ana.locator('.pages button').allTextContents()).toEqual(['Cases', 'Call-backs', 'Hours and outage']);
    await go(ana, 'Hours and outage');
    await ana.getByText('A lead can change this.').waitFor();
    expect(await ana.getByRole('button', { name: 'Declare an outage' }).count()).toBe(0);
  });

  test.each<[string, BrowserContextOptions, string | null]>([
    ['a phone, dark, in Spanish', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }, 'Español'],
    ['a desktop, in English', { viewport: { width: 1280, height: 800 } }, null],
  ])('are for everybody, on %s', async (_, options, language) => {
    await new WebPatient(site.front, 'call').says(...CALL);
    await new WebPatient(site.front, 'pat').says(...LOCKED);
    const luis = await site.desk(browser, 'luis', { bypassCSP: true, ...options });
    if (language !== null) await luis.getByRole('button', { name: language }).click();
    const found: Record<string, readonly string[]> = {};
    const look = async (screen: string) => {
      found[screen] = await axeFaults(luis);
      const tooWide = await luis.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      if (tooWide > 0) found[screen] = [...found[screen], `too wide by ${tooWide}`];
    };
    const tab = (nth: number) => luis.locator('.pages button').nth(nth).click();
    await tab(1);
    await luis.locator('.screen table').waitFor();
    await look('calls');
    await tab(2);
    await luis.locator('.sheets').waitFor();
    await look('availability');
    await luis.locator('section[aria-labelledby=outage] .solid').click();
    await luis.locator('dialog[open]').waitFor();
    await look('dialog');
    await luis.keyboard.press('Escape');
    await tab(3);
    await luis.locator('.figures').waitFor();
    await look('report');
    await tab(4);
    await luis.locator('.screen table').waitFor();
    await look('audit');
    await tab(5);
    await luis.locator('.bar button').first().click();
    await luis.locator('.reply').last().waitFor();
    await look('replies');
    expect(found).toEqual({ calls: [], availability: [], dialog: [], report: [], audit: [], replies: [] });
    expect(site.faults.filter((fault) => !/status of 401/.test(fault))).toEqual([]);
  });
});
