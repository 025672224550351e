import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { allClose } from '../support/front.ts';
import { presses } from '../support/history.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { DeskSite } from './deskSite.ts';

/** A whole story goes through two desks and a chat, and through a restart. */
const LONG = 120_000;
const CHECKS = ['Called the number', 'Full name', 'Birth date'];

inBrowser('a case at the desk, from the patient’s first word to the last', () => {
  let browser: Browser;
  let site: DeskSite;
  let patient: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    site = await DeskSite.open();
    patient = await site.page(browser, '/chat');
    await message(/get back into your patient portal/).waitFor();
  });
  afterEach(async () => {
    await site.close();
    await allClose();
  });

  const message = (text: string | RegExp) => patient.locator('.message', { hasText: text });
  const line = (page: Page, text: string | RegExp) => page.locator('.line', { hasText: text }).last();
  const button = (page: Page, name: string) => page.getByRole('button', { name });

  async function types(text: string): Promise<void> {
    await patient.locator('#text').fill(text);
    await patient.locator('#text').press('Enter');
  }
  async function replies(page: Page, text: string): Promise<void> {
    await page.locator('.composer.reply').waitFor();
    await page.locator('#reply').fill(text);
    await page.locator('#reply').press('Enter');
    await message(text).waitFor();
  }
  async function opens(page: Page): Promise<void> {
    await page.locator('.waiting').first().click();
    await page.locator('article').waitFor();
  }
  async function ticks(page: Page, checks: readonly string[]): Promise<void> {
    for (const check of checks) {
      await page.getByLabel(check).click();
      await page.locator('.checks li', { hasText: check }).locator('small', { hasText: /[AP]M/ }).waitFor();
    }
  }
  const acts = async (page: Page, name: string) => {
    await page.locator('.actions').getByRole('button', { name }).click();
    await page.locator('dialog .solid').click();
  };

  async function raceToClaim(ana: Page, luis: Page): Promise<{ winner: Page; loser: Page }> {
    await Promise.all([ana, luis].map(opens));
    await Promise.all([ana, luis].map((page) => page.locator('.claim').click()));
    for (const page of [ana, luis]) await page.locator('.closing, .claimed').waitFor();
    const anaWon = (await ana.locator('.closing').count()) === 1;
    return anaWon ? { winner: ana, loser: luis } : { winner: luis, loser: ana };
  }

  test(
    'handoff, a race to take it, words both ways, a reload, a restart, and a desk that dies',
    async () => {
      const [ana, luis] = [await site.desk(browser, 'ana'), await site.desk(browser, 'luis')];
      await types("it says I'm locked out");
      await message(/Does the screen say how long/).waitFor();
      await types('just let me talk to someone please!!');
      const { winner, loser } = await raceToClaim(ana, luis);
      await message(/A staff member is here now/).waitFor();
      await replies(winner, 'Hello, I see that you are locked out.');
      await types('thank you!');
      for (const page of [winner, loser]) await line(page, 'thank you!').waitFor();
      await winner.locator('.viewers span').waitFor();

      await winner.reload();
      await opens(winner);
      await winner.locator('#reply').fill('One more');
      await loser.locator('.viewers .writing').waitFor();
      await site.front.restarts();
      for (const page of [winner, loser]) await page.locator('.badge.live').waitFor();
      await types('are you still there?');
      await line(winner, 'are you still there?').waitFor();
      expect(await winner.locator('#reply').inputValue()).toBe('One more');
      await winner.locator('#reply').press('Enter');
      await message('One more').waitFor();
      expect(await message('One more').count()).toBe(1);

      await winner.context().close();
      site.front.passes(1.2);
      await site.beats(loser);
      await site.front.latchkey.wake();
      await message(/The staff member had to leave/).waitFor();
      await loser.locator('.claim').click();
      await replies(loser, 'I go on here.');
      await loser.locator('.line.act', { hasText: 'Their browser was gone' }).waitFor();
    },
    LONG,
  );

  test(
    'an action refused and then allowed, a temporary login seen once, a close taken back, and the helper again',
    async () => {
      const [ana, luis] = [await site.desk(browser, 'ana'), await site.desk(browser, 'luis')];
      const signsIn = async (password: string) =>
        (await site.house.visitor().post('/sign-in', { name: 'ana.reyes', password })).location;
      for (let tries = 0; tries < 5; tries++) await signsIn('wrong');
      const locked = await signsIn('Demo-pass-1');
      await types("it says I'm locked out");
      await message(/Does the screen say how long/).waitFor();
      await types('talk to a person');
      await opens(ana);
      await ana.locator('.claim').click();
      await ana.locator('.who').waitFor();
      const unlock = ana.locator('.actions').getByRole('button', { name: 'Unlock' });
      expect(await unlock.isDisabled()).toBe(true);
      await ana.locator('.other-name input').fill('ana.reyes');
      await ticks(ana, CHECKS);
      await ana.locator('.proof.done').waitFor();
      await unlock.click();
      await ana.locator('dialog dd', { hasText: 'ana.reyes' }).waitFor();
      await ana.locator('dialog .solid').click();
      await ana.locator('.line.act', { hasText: 'Unlock: done.' }).waitFor();
      expect(await signsIn('Demo-pass-1')).not.toBe(locked);

      await button(ana, 'Ask a second person').first().click();
      await opens(luis);
      await button(luis, 'I looked at the case, and agree').click();
      await ana.locator('.second.agreed').waitFor();
      await acts(ana, 'Temporary login');
      const secret = (await ana.locator('.secret').textContent()) ?? '';
      expect(secret).toMatch(/^\w{4}(-\w{4}){3}$/);
      // It cannot be shown again: the browser's Back does not take it away.
      await presses(ana, 'back');
      expect(await ana.locator('.secret').textContent()).toBe(secret);
      await button(ana, 'I have said it').click();
      await ana.reload();
      await opens(ana);
      await ana.locator('.line.act', { hasText: 'Temporary login: done.' }).waitFor();
      for (const page of [ana, luis, patient]) expect(await page.content()).not.toContain(secret);
      await ana.locator('#reply').fill(`It is ${secret}`);
      await ana.locator('#reply').press('Enter');
      await ana.locator('.notice', { hasText: 'This was not sent' }).waitFor();
      await ana.locator('#reply').fill('');

      const closes = async (how: string) => {
        await button(ana, 'Close…').click();
        await ana.getByLabel(how).check();
        await button(ana, 'Close the case').click();
      };
      await closes('Solved');
      await button(ana, 'Take back').click();
      await ana.locator('.closing-bars').waitFor({ state: 'detached' });
      await opens(ana);
      await replies(ana, 'One last thing: the helper goes on now.');
      await closes('Back to the helper');
      site.front.passes(1.1);
      await site.front.latchkey.wake();
      await message(/The automated helper is back/).waitFor();
      await message(/what would you like|how long|try/i)
        .last()
        .waitFor();
      await ana.getByText('Nobody is waiting.').waitFor();
    },
    LONG,
  );
});
