import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../support/inBrowser.ts';
import { LONG, PASSWORD, storyHouse } from './storyHouse.ts';

const TYPED = { name: 'Nobody Known', month: '3', day: '1', year: '1950', contact: '312 555 0199' };

inBrowser('Back, and forms that are sent again', () => {
  const story = storyHouse({ keepsPages: true });

  /** All that a page shows and holds, boxes included. */
  const held = (page: Page) =>
    page.evaluate<string>(
      "document.body.innerText + [...document.querySelectorAll('input')].map(({ value }) => value).join()",
    );

  async function back(page: Page, shows: string): Promise<void> {
    await page.evaluate('void setTimeout(() => history.back())');
    await page.getByText(shows).first().waitFor();
  }

  async function fillsIn(form: Page, typed: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(typed)) await form.locator(`[name="${name}"]`).fill(value);
    await form.getByRole('button', { name: 'Send the form' }).click();
  }

  test(
    'the safe form: nothing of what was typed is left to Back, and it counts once however often it is sent',
    async () => {
      const { patient } = story;
      await patient.says('I think it goes to my old email');
      await patient.goesOn([/I cannot see or change the email/, 'I cannot', 'None of these reach me']);
      await patient.goesOn([/There is a safe form/, 'Open the safe form', /Your form is ready/]);
      const form = await patient.opensForm();
      const twin = await patient.context.newPage();
      await twin.goto(form.url());
      await fillsIn(form, TYPED);
      await form.getByText('Thank you').waitFor();
      await form.reload();
      await form.getByText('Thank you').waitFor();
      await back(form, 'This form is closed');
      for (const left of Object.values(TYPED).filter((part) => part.length > 1))
        expect(await held(form)).not.toContain(left);
      await fillsIn(twin, TYPED);
      await twin.getByText('This form is closed').waitFor();
      await patient.goesOn([/I could not confirm who you are with that form/]);
      const said = await patient.words();
      expect(said.filter((text) => text.includes('I could not confirm who you are'))).toHaveLength(1);
    },
    LONG,
  );

  test(
    'a new password: Back shows no password, a page loaded again saves nothing anew, and the link works once',
    async () => {
      const { patient, portal } = story;
      await patient.asksForReset(portal, 'nina.ortiz');
      await portal.reload();
      await portal.getByText('a mail is on its way').waitFor();
      await patient.opensMail(portal, 'nina.ortiz@mail.example', 'inbox', 'Reset your password');
      const link = await patient.followsLink(portal, 'Choose a new password');
      const address = link.url();
      await patient.choosesPassword(link, 'Three-short-words-7');
      await link.getByText('Your new password is saved').waitFor();
      await link.reload();
      await link.getByText('Your new password is saved').waitFor();
      await link.goto(address);
      await link.getByText('This link was used before').waitFor();
      await back(link, 'Your new password is saved');
      await back(link, 'This link was used before');
      expect(await held(link)).not.toContain('Three-short-words-7');
    },
    LONG,
  );

  test(
    'the portal: Back after signing in keeps no password in the box, and after signing out shows no record',
    async () => {
      const { patient, portal } = story;
      await patient.signsIn(portal, 'eva.fox', PASSWORD);
      await portal.getByText('You are signed in.').waitFor();
      await portal.getByRole('link', { name: 'Account settings' }).click();
      await portal.getByText('eva.fox@mail.example').waitFor();
      await back(portal, 'You are signed in.');
      await portal.getByRole('button', { name: 'Sign out' }).click();
      await portal.getByLabel('Username or e-mail').waitFor();
      for (let pressed = 0; pressed < 2; pressed++) {
        await portal.evaluate('void setTimeout(() => history.back())');
        await portal.getByLabel('Username or e-mail').waitFor();
        expect(await held(portal)).not.toMatch(/signed in|eva\.fox@|Demo-pass/);
      }
    },
    LONG,
  );

  test(
    'the chat without scripts: Back shows how things stand, and after the end nothing',
    async () => {
      const context = await story.browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(`${story.house.site}/chat`);
      await page.getByRole('button', { name: 'Start the chat' }).click();
      await page.getByRole('button', { name: 'I did not get the reset email' }).click();
      await page.getByRole('button', { name: 'More than 5 minutes ago' }).waitFor();
      await page.goBack();
      await page.getByRole('button', { name: 'More than 5 minutes ago' }).waitFor();
      await page.getByRole('button', { name: 'End chat and clear screen' }).click();
      await page.getByRole('heading', { name: 'The chat has ended' }).waitFor();
      await page.goBack();
      await page
        .getByRole('button', { name: /Start|chat/ })
        .first()
        .waitFor();
      expect(await page.locator('.message').count()).toBe(0);
      await context.close();
    },
    LONG,
  );
});
