import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { BEFORE_THE_CODE, ClinicVisit, TELLS_UNTIL_WHEN } from './clinicVisit.ts';
import { WholeHouse } from './wholeHouse.ts';

/** The demo portal has her locked from its first start. */
const CAROL = 'carol.diaz';
const CAROLS_MAIL = 'carol.diaz@mail.example';

inBrowser('who is writing', () => {
  let browser: Browser;
  let house: WholeHouse;
  let carol: ClinicVisit;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    house = await WholeHouse.open();
  });
  afterEach(async () => {
    await carol.context.close();
    await house.close();
  });

  /** Reads the code in the mailbox. */
  async function codeFor(address: string): Promise<string> {
    const mail = await carol.context.newPage();
    const code = await carol.readsCode(mail, address);
    await mail.close();
    return code;
  }

  const wrongOf = (code: string) => (code === '111111' ? '222222' : '111111');

  test('a code by e-mail, wrong and then right, opens what only she may know: until when she is locked', async () => {
    carol = await ClinicVisit.begin(browser, house, { viewport: { width: 360, height: 740 } });
    await carol.opensTheChat();
    const code = await carol.asksForCode(CAROL, CAROLS_MAIL);
    await carol.typesCode(wrongOf(code));
    await carol.goesOn([/That code was not right/]);
    await carol.typesCode(code);
    await carol.goesOn([TELLS_UNTIL_WHEN, 'Wait, or ask staff', 'Remind me when to try', /I will tell you/]);
    expect((await carol.mine()).join()).not.toMatch(/\d{6}/);
  });

  test('the same without JavaScript', async () => {
    carol = await ClinicVisit.begin(browser, house, {
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: false,
    });
    const { page } = carol;
    await page.goto(`${house.site}/chat`);
    await page.getByRole('button', { name: 'Start the chat' }).click();
    await writes(page, 'it says my account is inactive');
    for (const answer of BEFORE_THE_CODE)
      if (typeof answer === 'string') await page.getByRole('button', { name: answer, exact: true }).click();
    await writes(page, CAROL);
    const code = await codeFor(CAROLS_MAIL);
    for (const [digits, says] of [
      ['12 34', /The code has 6 numbers/],
      [wrongOf(code), /That code was not right/],
      [code, TELLS_UNTIL_WHEN],
    ] as const) {
      await page.getByLabel('The 6-digit code we sent you').fill(digits);
      await page.getByRole('button', { name: 'Send the code' }).click();
      await page.getByText(says).last().waitFor();
    }
    expect(await page.getByLabel('The 6-digit code we sent you').count()).toBe(0);
    await page.getByRole('button', { name: 'End chat and clear screen' }).click();
    await page.getByRole('heading', { name: 'The chat has ended' }).waitFor();
  });
});

async function writes(page: Page, text: string): Promise<void> {
  await page.getByLabel('Your message').fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}
