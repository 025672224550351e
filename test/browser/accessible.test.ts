import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { ChatSite } from './chatSite.ts';
import { staff } from './story.ts';

/** axe looks at ten states of the chat one after the other. */
const LONG = 60_000;

/** WCAG 2.0 to 2.2 A and AA, and what axe calls best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const WORDS = {
  en: {
    first: 'The email never came',
    code: 'send a code',
    end: 'End chat and clear screen',
    confirm: 'End and clear',
  },
  es: {
    first: 'El correo no llegó',
    code: 'mándeme un código',
    end: 'Terminar y borrar la pantalla',
    confirm: 'Terminar y borrar',
  },
} as const;

inBrowser('the web chat is for everybody', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let site: ChatSite;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    site = await ChatSite.open();
  });
  afterEach(async () => {
    await context.close();
    await site.close();
  });

  const message = (text: string | RegExp) => page.locator('.message', { hasText: text });

  async function open(options: object, language: 'en' | 'es' = 'en'): Promise<void> {
    context = await browser.newContext({ bypassCSP: true, ...options });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${site.chat}?embed=1&lang=${language}`);
    if (language === 'es') await page.getByRole('button', { name: 'English' }).waitFor();
    await message(/911/).waitFor();
  }

  async function say(text: string): Promise<void> {
    await page.locator('#text').fill(text);
    await page.locator('#text').press('Enter');
  }

  /** What axe finds, a line a fault. */
  async function faults(): Promise<string[]> {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>(`axe.run({ runOnly: ${JSON.stringify(RULES)} })`);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }

  const settings = (['en', 'es'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme })),
  );

  test.each(settings)(
    'axe finds nothing in any state: $language, $colorScheme',
    async ({ language, colorScheme }) => {
      const words = WORDS[language];
      const found: Record<string, string[]> = {};
      await open({ colorScheme, viewport: { width: 360, height: 740 } }, language);
      if (language === 'es') await say('Español');
      found['greeting'] = await faults();
      await page.getByRole('button', { name: words.first }).click();
      await message(/That happens|pidió/).waitFor();
      found['mid-flow'] = await faults();
      await say(words.code);
      await page.locator('#digits').waitFor();
      found['code box'] = await faults();
      await page.locator('.code button').click();
      await page.locator('.wrong').waitFor();
      found['error'] = await faults();
      site.line.say(staff('Hello, I am Ana.'));
      await message('Hello, I am Ana.').waitFor();
      found['with staff'] = await faults();
      site.line.refusing = 413;
      await say('too much');
      await page.locator('.refused').waitFor();
      site.line.refusing = undefined;
      found['not sent'] = await faults();
      await site.line.down();
      await say('hello?');
      await page.locator('.lost').waitFor();
      found['offline'] = await faults();
      await page.getByRole('button', { name: words.end }).click();
      found['asked to end'] = await faults();
      await page.getByRole('button', { name: words.confirm, exact: true }).click();
      await page.locator('.closed').waitFor();
      found['ended'] = await faults();
      await site.line.up();
      site.line.refusing = 403;
      await page.locator('.closed button').click();
      await page
        .locator('.closed p')
        .getByText(/cannot open|no se puede abrir/)
        .waitFor();
      found['failed'] = await faults();
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));
    },
    LONG,
  );

  test('axe finds nothing on the clinic’s page with the button', async () => {
    await open({});
    await page.goto(site.clinicSite);
    await page.getByRole('button', { name: 'Help signing in' }).waitFor();
    expect(await faults()).toEqual([]);
  });

  describe.each([
    ['a phone of 320 pixels', { width: 320, height: 568 }],
    ['a desktop zoomed to 200 %', { width: 640, height: 400 }],
    ['a desktop zoomed to 400 %', { width: 320, height: 256 }],
  ])('on %s', (_, viewport) => {
    test.each([0, 1, 2])('nothing scrolls sideways or lies over the words, text %s steps bigger', async (steps) => {
      await open({ viewport });
      for (let step = 0; step < steps; step++) await page.getByRole('button', { name: 'A+' }).click();
      await say('send a code');
      await page.locator('#digits').waitFor();
      site.line.say(
        staff('A very long address: https://portal.example/a/very/long/path/that/never/ends/at/all/anywhere'),
      );
      await message('A very long address').waitFor();
      const wider =
        "[...document.querySelectorAll('body *')].filter((e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline' && !e.closest('.read-out')).map((e) => e.className)";
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(await page.evaluate(wider)).toEqual([]);
      const room = await page.evaluate<number>("document.querySelector('.scroll').clientHeight");
      expect(room).toBeGreaterThan(150);
    });
  });

  test('in forced colours every answer, box and message keeps an edge', async () => {
    await open({ forcedColors: 'active' });
    await page.getByRole('button', { name: 'The email never came' }).click();
    await message('That happens a lot').waitFor();
    for (const part of ['.choice', '#text', '.send', '.patient .text']) {
      const edge = await page.evaluate(`getComputedStyle(document.querySelector('${part}')).borderTopStyle`);
      expect([part, edge]).toEqual([part, 'solid']);
    }
  });

  test('who wants no motion sees none', async () => {
    await open({ reducedMotion: 'reduce' });
    await say('say nothing');
    await page.locator('.dots').waitFor();
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
  });
});
