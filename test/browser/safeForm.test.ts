import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { clinicWith } from '../support/clinic.ts';
import { allClose, FrontDesk } from '../support/front.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { ANA_TYPES } from '../support/record.ts';
import { widgetAssets } from '../support/widgetAssets.ts';

const PHONE = { width: 360, height: 740 };
/** WCAG 2.0 to 2.2 A and AA, and what axe calls best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

inBrowser('the safe form in a browser', () => {
  const assetsFolder = mkdtempSync(join(tmpdir(), 'latchkey-assets-'));
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let desk: FrontDesk;

  beforeAll(async () => {
    for (const [name, content] of widgetAssets()) writeFileSync(join(assetsFolder, name), content);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(assetsFolder, { recursive: true });
  });
  beforeEach(async () => {
    const clinic = clinicWith({ portal: { lock: { ends_by_itself: false } } });
    desk = await FrontDesk.opens({ assetsFolder, clinic });
  });
  afterEach(async () => {
    await context.close();
    await allClose();
  });

  async function open(address: string, options: object = {}): Promise<void> {
    context = await browser.newContext({ viewport: PHONE, ...options });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${desk.url}${address}`);
  }

  async function formFor(locale: string): Promise<string> {
    const conversation = { id: `ana-${locale}` };
    await desk.latchkey.turns.take({ type: 'event', name: 'conversation.open', id: 'open', locale, conversation });
    const result = await desk.latchkey.forms?.open({ caseId: conversation.id });
    return new URL(String(result?.values?.['formAddress'])).pathname;
  }

  /** Types as a patient does, then presses the only button. */
  async function send(typed: Partial<typeof ANA_TYPES>): Promise<void> {
    for (const [name, value] of Object.entries(typed)) await page.locator(`[name="${name}"]`).fill(value);
    await page.locator('button').click();
  }

  /** What axe finds, a line a fault. */
  async function faults(): Promise<string[]> {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>(`axe.run({ runOnly: ${JSON.stringify(RULES)} })`);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }

  const settings = (['en', 'es'] as const).flatMap((locale) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ locale, colorScheme })),
  );

  test.each(settings)(
    'axe finds nothing in any state: $locale, $colorScheme, without scripts of ours',
    async ({ locale, colorScheme }) => {
      await open(await formFor(locale), { locale, colorScheme, bypassCSP: true });
      const found: Record<string, string[]> = { empty: await faults() };
      await send({ ...ANA_TYPES, month: '13', contact: '1' });
      await page.locator('.wrong').first().waitFor();
      found['to correct'] = await faults();
      await send(ANA_TYPES);
      await page.locator('form').waitFor({ state: 'detached' });
      found['sent'] = await faults();
      await page.goto(`${desk.url}/form/x`);
      found['closed'] = await faults();
      expect(found).toEqual({ empty: [], 'to correct': [], sent: [], closed: [] });
    },
    60_000,
  );

  test('fits a phone of 320 pixels and letters of twice the size', async () => {
    await open(await formFor('es'), { viewport: { width: 320, height: 568 } });
    await page.addStyleTag({ content: ':root { font-size: 200% }' }).catch(() => undefined);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });

  test('from the button in the chat to the answer in the chat', async () => {
    await open('/chat');
    const choose = (name: string) => page.locator('.choice', { hasText: name }).last().click();
    const hears = (text: string) => page.locator('.message', { hasText: text }).last().waitFor();
    await hears('911');
    await page.locator('#text').fill('my account is locked');
    await page.locator('#text').press('Enter');
    for (const name of ['It gives no time', 'Talk to staff', 'It was me', 'None of these reach me']) await choose(name);
    await choose('Open the safe form');
    await page.locator('a.choice').waitFor();
    const [form] = await Promise.all([context.waitForEvent('page'), choose('Go to the safe form')]);
    const chat = page;
    page = form;
    await send(ANA_TYPES);
    await page.getByText('Thank you').waitFor();
    page = chat;
    await hears('I could not confirm who you are');
  });
});
