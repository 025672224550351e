import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { ClinicVisit } from './clinicVisit.ts';
import { DeskVisit } from './deskVisit.ts';
import { WholeHouse } from './wholeHouse.ts';

/** A whole story goes through a chat, a mailbox, a portal and a desk. */
const LONG = 90_000;
const CHECKS = ['Called the number', 'Full name', 'Birth date'];
const PASSWORD = 'Demo-pass-1';
const LEAVE_IT = 'Leave it with staff, answer me here';

inBrowser('with the portal as it should be, slow, and down', () => {
  let browser: Browser;
  let house: WholeHouse;
  let patient: ClinicVisit;
  let portal: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    house = await WholeHouse.open();
  }, LONG);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });
  beforeEach(async () => {
    patient = await ClinicVisit.begin(browser, house, { viewport: { width: 360, height: 740 } });
    portal = await patient.context.newPage();
    await patient.opensTheChat();
  });
  afterEach(async () => {
    await patient.context.close();
    await house.portalIs({ outage: false, slowSeconds: 0 });
  });

  test.each([
    { portalIs: 'well', slowSeconds: 0, username: 'ana.reyes' },
    { portalIs: 'slow', slowSeconds: 1, username: 'nina.ortiz' },
  ])(
    'a forgotten username comes by mail, and opens the portal: the portal is $portalIs',
    async ({ slowSeconds, username }) => {
      await house.portalIs({ slowSeconds });
      const address = `${username}@mail.example`;
      await patient.says('I forgot my username');
      await patient.goesOn([/look for "Forgot username"/, 'I see it', /an email comes/]);
      await patient.asksForUsername(portal, address);
      await patient.opensMail(portal, address, 'inbox', /username/i);
      const [read = ''] = /\b[a-z]+\.[a-z]+\b(?!@|\.)/.exec(await portal.locator('pre').innerText()) ?? [];
      expect(read).toBe(username);
      await patient.goesOn(['It came', /Do you know your password too/]);
      await patient.signsIn(portal, read, PASSWORD);
      await portal.getByText('You are signed in.').waitFor();
      await patient.goesOn(['I know it', /You are all set/]);
      const said = await patient.chat.locator('.message .text').allTextContents();
      expect(said.join()).not.toContain(username);
    },
    LONG,
  );
});
