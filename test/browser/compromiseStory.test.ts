import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../support/inBrowser.ts';
import { LONG, PASSWORD, storyHouse } from './storyHouse.ts';

const ALARM = 'Someone else may be in the account';
const WELL = { outage: false, slowSeconds: 0 };

inBrowser('someone else may be in the account', () => {
  const story = storyHouse();

  /** Staff hear of it at once, whatever the portal does, at the top of the queue. */
  async function staffAreCalled(): Promise<void> {
    for (const { page } of [story.ana, story.luis]) {
      const urgent = page.locator('.urgent', { hasText: 'needs staff now' });
      await urgent.waitFor();
      await page.locator('.queue li').first().locator('.waiting.p1', { hasText: ALARM }).waitFor();
      await urgent.getByRole('button').click();
      await urgent.waitFor({ state: 'detached' });
    }
  }

  test.each([
    { portalIs: 'well', trouble: WELL, username: 'ben.cole@mail.example', address: 'ben.cole@mail.example' },
    { portalIs: 'slow', trouble: { slowSeconds: 1 }, username: 'nina.ortiz', address: 'nina.ortiz@mail.example' },
    { portalIs: 'down', trouble: { outage: true }, username: 'ana.reyes', address: 'ana.reyes@mail.example' },
  ])(
    'a code on its way is void at the alarm, also when it turns out that no harm was done: the portal is $portalIs',
    async ({ trouble, username, address }) => {
      const { patient, ana, house } = story;
      const code = await patient.asksForCode(username, address);
      await house.portalIs(trouble);
      await patient.says('someone got into my account and changed my password');
      await patient.goesOn([/I am telling staff now/]);
      await staffAreCalled();
      await patient.goesOn(['I got a code I did not ask for', /A code does nothing/, 'I did not']);
      await ana.page.locator('.waiting.p3', { hasText: ALARM }).waitFor();
      await patient.goesOn(['That is all']);
      await ana.waiting(ALARM).waitFor({ state: 'detached' });
      await house.portalIs({ outage: false });
      await patient.goesOn([/the code from before no longer works/]);
      expect(await patient.chat.locator('#digits').count()).toBe(0);
      await patient.says(code);
      await patient.goesOn([/We can go on with a code, or without one/]);
      // That it was hidden, and the question again: nothing was opened by it.
      expect(await patient.heardSince('the code from before no longer works')).toHaveLength(2);
    },
    LONG,
  );

  /** The one who got in, at a browser of their own. */
  async function intruder(username: string): Promise<Page> {
    const page = await (await story.browser.newContext()).newPage();
    await story.patient.signsIn(page, username, PASSWORD);
    await page.getByText('You are signed in.').waitFor();
    return page;
  }

  /** Up to the moment that staff have the case: the patient tells all, and staff check who they are. */
  async function staffTakeOver(username: string): Promise<void> {
    const { patient, ana } = story;
    await patient.says("I got an email that my password changed and it wasn't me");
    await patient.goesOn([/I am telling staff now/]);
    await staffAreCalled();
    await patient.goesOn(['I can sign in', /Change your password there now/, 'It is done']);
    await patient.goesOn([/You are not in trouble/, 'I am not sure', /Your help number is/]);
    await ana.claims(ALARM);
    await ana.page
      .locator('.actions li')
      .first()
      .filter({ hasText: 'End all sessions' })
      .locator('.first-choice')
      .waitFor();
    expect(await ana.action('End all sessions').isDisabled()).toBe(true);
    await ana.page.locator('.other-name input').fill(username);
    await ana.checksWhoItIs();
  }

  /** The patient hears of it, and the case is done. */
  async function staffFinish(): Promise<void> {
    const { patient, ana, house } = story;
    await ana.replies('All devices are signed out now.');
    await patient.goesOn([/All devices are signed out now/]);
    await ana.closes('Solved');
    await house.passes(1.1);
    await ana.waiting(ALARM).waitFor({ state: 'detached' });
  }

  async function isOut(page: Page): Promise<void> {
    await page.reload();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.context().close();
  }

  test.each([
    { portalIs: 'well', trouble: WELL, username: 'ben.cole@mail.example' },
    { portalIs: 'slow', trouble: { slowSeconds: 1 }, username: 'nina.ortiz' },
  ])(
    'staff end all sessions first, and whoever was in is out: the portal is $portalIs',
    async ({ trouble, username }) => {
      const { ana, house } = story;
      const other = await intruder(username);
      await house.portalIs(trouble);
      await staffTakeOver(username);
      await ana.action('End all sessions').click();
      await ana.page.locator('dialog .solid').click();
      if (trouble.slowSeconds > 0) await ana.page.locator('dialog', { hasText: 'The portal is asked' }).waitFor();
      await ana.line('End all sessions: done.').waitFor();
      await isOut(other);
      await staffFinish();
    },
    LONG,
  );

  test(
    'the portal is down: staff read that nothing was done, and try again when it is back; then whoever was in is out',
    async () => {
      const { ana, house } = story;
      const other = await intruder('ana.reyes');
      await house.portalIs({ outage: true });
      await staffTakeOver('ana.reyes');
      await ana.acts('End all sessions');
      await ana
        .line('End all sessions: the portal does not answer. Nothing was done. Try again in a few minutes')
        .waitFor();
      await house.portalIs({ outage: false });
      // As it says: nothing was done.
      await other.reload();
      await other.getByText('You are signed in.').waitFor();
      await ana.acts('End all sessions');
      await ana.line('End all sessions: done.').waitFor();
      await isOut(other);
      await staffFinish();
    },
    LONG,
  );
});
