import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { ClinicVisit } from './clinicVisit.ts';
import { WholeHouse } from './wholeHouse.ts';

/** A whole story goes through some twenty pages. */
const LONG = 90_000;
/** Grace's mail company puts everything from the clinic into spam. */
const GRACE = 'grace.hall';
const GRACES_MAIL = 'grace.hall@strict-mail.example';
const NEW_PASSWORD = 'Three-short-words-7';

/** The same story twice: what the chat says, and what the patient answers. */
const STORIES = [
  {
    language: 'English on a desktop',
    device: { viewport: { width: 1280, height: 800 } },
    says: "it says I'm locked out!!",
    locked: [/Stop trying for now/, 'It gives a time', 'Remind me when to try', 'It was me', /Do not guess/],
    reset: [/The wait is over/, 'Show me the steps', 'I see it', /What does it say now/],
    lost: ['It sent something', 'Nothing after 5 minutes', 'Other, or not sure', /Spam or Junk/],
    found: ['I found it', /Make a new password on that page/],
    refused: [],
    backIn: ['I am in', /You are all set/],
  },
  {
    language: 'Spanish on a phone',
    device: { locale: 'es-MX', viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    says: '¡¡dice que mi cuenta está bloqueada!!',
    locked: [/Deje de probar por ahora/, 'Me da un tiempo', 'Avíseme cuando sea hora', 'Era yo', /No pruebe con/],
    reset: [/Ya es hora/, 'Quiero ver los pasos', 'Lo veo', /¿Qué dice ahora/],
    lost: ['Dice que mandó algo', 'Nada en 5 minutos', 'Otro, o no sé', /Spam/],
    found: ['Lo encontré', /contraseña nueva/],
    refused: ['No acepta mi contraseña', /¿Qué dice la página/, 'No cumple las reglas', /¿La aceptó/],
    backIn: ['La aceptó', /¿Ya entró/, 'Ya entré', /Todo listo/],
  },
];

inBrowser('the whole story', () => {
  let browser: Browser;
  let house: WholeHouse;
  let grace: ClinicVisit;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    house = await WholeHouse.open();
  });
  afterEach(async () => {
    await grace.context.close();
    await house.close();
    expect(house.log.lines).toEqual([]);
  });

  /** The browser's clock and the clinic's go on together, in steps that let the open chat renew its token. */
  async function waits(minutes: number): Promise<void> {
    for (let left = minutes; left > 0; left -= 10) {
      await grace.page.clock.fastForward(10 * 60_000);
      await house.passes(10);
    }
  }

  test.each(STORIES)(
    'a locked-out patient gets back in: $language',
    async ({ device, says, locked, reset, lost, found, refused, backIn }) => {
      grace = await ClinicVisit.begin(browser, house, device);
      const portal = await grace.context.newPage();
      for (let tries = 0; tries < 5; tries++) await grace.signsIn(portal, GRACE, 'Wrong-pass-1');
      await portal.getByRole('alert').filter({ hasText: 'locked for 30 minutes' }).waitFor();

      await grace.page.clock.install();
      await grace.opensTheChat();
      await grace.says(says);
      await grace.goesOn(locked);
      await waits(30);
      await grace.goesOn(reset);

      await grace.asksForReset(portal, GRACE);
      await grace.goesOn(lost);
      const mail = await grace.context.newPage();
      await grace.opensMail(mail, GRACES_MAIL, 'spam', 'Reset your password');
      const link = await grace.followsLink(mail, 'Choose a new password');
      await grace.goesOn(found);

      await grace.choosesPassword(link, 'sunny');
      await link.getByRole('alert').filter({ hasText: 'Use 8 characters or more.' }).waitFor();
      await grace.goesOn(refused);
      await grace.choosesPassword(link, NEW_PASSWORD);
      await link.getByText('Your new password is saved').waitFor();
      await grace.signsIn(link, GRACE, NEW_PASSWORD);
      await link.getByText('You are signed in.').waitFor();
      await grace.goesOn(backIn);
    },
    LONG,
  );
});
