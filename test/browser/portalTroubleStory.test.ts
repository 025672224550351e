import { expect, test } from '@jest/globals';
import { inBrowser } from '../support/inBrowser.ts';
import { LEAVE_IT, TELLS_UNTIL_WHEN } from './clinicVisit.ts';
import { LONG, PASSWORD, storyHouse } from './storyHouse.ts';

inBrowser('with the portal as it should be, slow, and down', () => {
  const story = storyHouse();

  test.each([
    { portalIs: 'well', slowSeconds: 0, username: 'ana.reyes' },
    { portalIs: 'slow', slowSeconds: 1, username: 'nina.ortiz' },
  ])(
    'a forgotten username comes by mail, and opens the portal: the portal is $portalIs',
    async ({ slowSeconds, username }) => {
      const { patient, house, portal } = story;
      await house.portalIs({ slowSeconds });
      const address = `${username}@mail.example`;
      await patient.says('I forgot my username');
      await patient.goesOn([/look for "Forgot username"/, 'I see it', /an email comes/]);
      await patient.asksForUsername(portal, address);
      await patient.opensMail(portal, address, 'inbox', /username/i);
      const mail = await portal.frameLocator('iframe').locator('body').innerText();
      const [, read = ''] = /belong to this e-mail: (\S+)/.exec(mail) ?? [];
      expect(read).toBe(username);
      await patient.goesOn(['It came', /Do you know your password too/]);
      await patient.signsIn(portal, read, PASSWORD);
      await portal.getByText('You are signed in.').waitFor();
      await patient.goesOn(['I know it', /You are all set/]);
      const said = await patient.words();
      expect(said.join()).not.toContain(username);
    },
    LONG,
  );

  test(
    'locked, and the portal slow: the code comes all the same, and until when is told',
    async () => {
      const { patient, house } = story;
      await house.portalIs({ slowSeconds: 1 });
      await patient.typesCode(await patient.asksForCode('carol.diaz', 'carol.diaz@mail.example'));
      await patient.goesOn([TELLS_UNTIL_WHEN, 'Wait, or ask staff', 'Remind me when to try']);
      await patient.goesOn([/I will tell you/]);
    },
    LONG,
  );

  test(
    'locked, and the portal goes down: staff take over, an unlock does not come through, and later does',
    async () => {
      const { ana, patient, house, portal } = story;
      for (let tries = 0; tries < 5; tries++) await patient.signsIn(portal, 'jack.king', 'Wrong-pass-1');
      await portal.getByRole('alert').filter({ hasText: 'locked for 30 minutes' }).waitFor();
      const code = await patient.asksForCode('jack.king', 'jack.king@mail.example');
      await house.portalIs({ outage: true });
      await patient.typesCode(code);
      await patient.goesOn([
        /That code was right\. But the portal does not answer now/,
        LEAVE_IT,
        /Your help number is/,
      ]);
      const said = await patient.words();
      expect(said.join()).not.toMatch(/portal is not working|locked/);

      await ana.claims('Account');
      await ana.checksWhoItIs();
      await ana.acts('Unlock');
      await ana.line('Unlock: the portal does not answer. Nothing was done.').waitFor();
      await house.portalIs({ outage: false });
      await ana.acts('Unlock');
      await ana.line('Unlock: done.').waitFor();
      await patient.signsIn(portal, 'jack.king', 'Temp-pass-1');
      await portal
        .getByRole('heading', { name: /password/i })
        .first()
        .waitFor();
    },
    LONG,
  );

  test(
    'the portal is down for all: nobody resets, and who asked hears from a lead that it works again, and signs in',
    async () => {
      const { luis, patient, house, portal } = story;
      await house.portalIs({ outage: true });
      await patient.says('I forgot my username');
      await patient.goesOn([
        /look for "Forgot username"/,
        'The page does not open',
        /not working for anyone right now/,
      ]);
      await patient.goesOn([
        /Do not reset your password/,
        'Tell me when it works',
        /I will tell you here when it works/,
      ]);
      await house.portalIs({ outage: false });

      await luis.page.locator('.pages').getByRole('button', { name: 'Hours and outage' }).click();
      await luis.page.getByText('Asked to be told when it is back: 1').waitFor();
      await luis.page.getByRole('button', { name: 'The portal works: tell them' }).click();
      await luis.page.locator('dialog[open] .solid').click();
      await luis.page.getByText('Those who asked are told at').waitFor();
      await house.passes(1);
      await patient.goesOn([/Good news\. The portal works again/]);
      await patient.signsIn(portal, 'ben.cole@mail.example', PASSWORD);
      await portal.getByText('You are signed in.').waitFor();
      await patient.goesOn(['I am in', /You are all set/]);
    },
    LONG,
  );
});
