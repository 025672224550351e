import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../support/inBrowser.ts';
import { LEAVE_IT, TELLS_UNTIL_WHEN } from './clinicVisit.ts';
import { raceToClaim } from './deskVisit.ts';
import { LONG, PASSWORD, storyHouse } from './storyHouse.ts';

inBrowser('from the chat to staff', () => {
  const story = storyHouse();

  async function fills(form: Page, typed: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(typed)) await form.locator(`[name="${name}"]`).fill(value);
    await form.getByRole('button', { name: 'Send the form' }).click();
  }

  test(
    'an old e-mail on file: the form confirms nothing, two race for the case, and the helper is there again',
    async () => {
      const { ana, luis, patient, house } = story;
      await patient.says('I think it goes to my old email');
      await patient.goesOn([/I cannot see or change the email/, 'I cannot', 'None of these reach me']);
      await patient.goesOn([/There is a safe form/, 'Open the safe form', /Your form is ready/]);
      const form = await patient.opensForm();
      await fills(form, { name: 'Nobody Known', month: '3', day: '1', year: '1950', contact: '312 555 0199' });
      await form.getByText('Thank you').waitFor();
      await patient.goesOn([/I could not confirm who you are with that form/, LEAVE_IT, /Your help number is/]);

      const { winner, loser } = await raceToClaim('Old email on file', [ana, luis]);
      await loser.page.locator('.claimed', { hasText: 'With ' }).waitFor();
      await winner.page.locator('.sides').getByRole('button', { name: 'Why' }).click();
      await winner.page.locator('.why', { hasText: 'does not match' }).waitFor();
      await winner.replies('Hello. I will help you with your email.');
      await patient.goesOn([/I will help you with your email/]);
      await patient.says('thank you');
      for (const { line } of [winner, loser]) await line('thank you').waitFor();
      expect(await patient.heardSince('I will help you with your email')).toEqual([]);

      await winner.closes('Back to the helper');
      await house.passes(1.1);
      await patient.goesOn([/The automated helper is back/]);
      await winner.waiting('Old email on file').waitFor({ state: 'detached' });
      await patient.says('I forgot my username');
      await patient.goesOn([/look for "Forgot username"/]);
    },
    LONG,
  );

  test(
    'locked: the right code tells until when; staff unlock after the checks, and the patient signs in',
    async () => {
      const { ana, patient, portal } = story;
      const signsIn = () => patient.signsIn(portal, 'carol.diaz', PASSWORD);
      await signsIn();
      await portal.getByRole('alert').filter({ hasText: 'locked' }).waitFor();
      await patient.typesCode(await patient.asksForCode('carol.diaz', 'carol.diaz@mail.example'));
      await patient.goesOn([TELLS_UNTIL_WHEN, 'Wait, or ask staff', 'Talk to staff']);
      await patient.goesOn([LEAVE_IT, /Your help number is/]);

      await ana.claims('Account locked');
      expect(await ana.action('Unlock').isDisabled()).toBe(true);
      await ana.checksWhoItIs();
      await ana.acts('Unlock');
      await ana.line('Unlock: done.').waitFor();
      await signsIn();
      await portal.getByText('You are signed in.').waitFor();
    },
    LONG,
  );

  test(
    'staff take the case while the helper is still asking: it is silent, and starts fresh after them',
    async () => {
      const { ana, patient, house } = story;
      await patient.says('someone got into my account and changed my password');
      await patient.goesOn([/I am telling staff now/]);
      await ana.claims('Someone else may be in the account');
      await patient.goesOn([/A staff member is here now/]);
      await patient.says('I can sign in');
      await ana.line('I can sign in').waitFor();
      await ana.replies('I am looking at your account now.');
      await patient.goesOn([/I am looking at your account now/]);
      expect(await patient.heardSince('I am looking at your account now')).toEqual([]);
      await ana.closes('Back to the helper');
      await house.passes(1.1);
      await patient.goesOn([/What is going on\?/]);
      expect(await patient.heardSince('The automated helper is back')).toHaveLength(1);
    },
    LONG,
  );
});
