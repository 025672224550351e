import { afterAll, beforeAll, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { DeskVisit } from './deskVisit.ts';
import { WholeHouse } from './wholeHouse.ts';

/** A whole story in a browser, on a slow machine. */
const LONG = 120_000;
const ANA = '+13125550100';
const BEN = '+13125550101';
const CAROL = '+13125550102';

inBrowser('a patient texts the clinic', () => {
  let browser: Browser;
  let house: WholeHouse;

  beforeAll(async () => {
    browser = await openBrowser();
    house = await WholeHouse.open();
  }, LONG);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const phoneOf = async (number: string, options: object = {}): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, bypassCSP: true, ...options });
    await page.goto(`${house.site}/demo/phone?as=${encodeURIComponent(number)}`);
    return page;
  };
  const texts = async (page: Page, text: string, answer: RegExp) => {
    await page.getByLabel('Text message').fill(text);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.theirs').last().filter({ hasText: answer }).waitFor();
  };

  test.each([
    {
      language: 'English',
      number: ANA,
      story: [
        ['i never got the email', /When did you ask/],
        ['1', /Which email/],
        ['1', /Did you find it/],
        ['1', /Are you in/],
        ['1', /You are all set/],
      ],
    },
    {
      language: 'Spanish',
      number: BEN,
      story: [
        ['no me llegó el correo', /correo/],
        ['1', /Gmail/],
        ['1', /Spam/],
        ['1', /1 /],
        ['1', /listo/i],
      ],
    },
  ] as const)(
    '"I never got the email" ends in a solved case, in $language',
    async ({ number, story }) => {
      const page = await phoneOf(number);
      for (const [text, answer] of story) await texts(page, text, answer);
      expect(await page.locator('.mine .words').count()).toBe(story.length);
      await page.close();
    },
    LONG,
  );

  test.each([
    ['with scripts', true, '+13125550177'],
    ['without', false, '+13125550178'],
  ])(
    'a talk by text goes on in the web chat, %s',
    async (_, javaScriptEnabled, number) => {
      const phone = await phoneOf(number);
      await texts(phone, 'my account is locked', /Stop trying for now/);
      await texts(phone, 'WEB', /open http:\S+\/chat and type GO \d{3} \d{3} there/);
      const told = await phone.locator('.theirs').last().innerText();
      const [, address = '', code = ''] = /open (http:\S+) and type (GO \d{3} \d{3})/.exec(told) ?? [];
      const chat = await browser.newPage({ javaScriptEnabled });
      await chat.goto(address);
      if (!javaScriptEnabled) await chat.getByRole('button', { name: 'Start the chat' }).click();
      await chat.getByRole('textbox').fill(code);
      await chat.getByRole('button', { name: 'Send', exact: true }).click();
      const said = (text: string) => chat.locator('p.text').filter({ hasText: text });
      await said('We go on in this chat from here. Staff see one case.').waitFor();
      await chat.getByRole('button', { name: 'It gives no time' }).click();
      await said('Most locks end in').waitFor();
      await phone.locator('.theirs').filter({ hasText: 'Your talk goes on in the web chat now' }).waitFor();
      expect(await said('Stop trying for now').count()).toBe(1);
      await Promise.all([phone.close(), chat.close()]);
    },
    LONG,
  );

  test(
    'and stops our texts while staff write to them: staff see so, and nothing more goes out',
    async () => {
      const page = await phoneOf(CAROL);
      await texts(page, "it says I'm locked out", /1 /);
      await texts(page, 'talk to a person', /1 /);
      const staff = await DeskVisit.begin(browser, house, 'ana');
      await staff.claims('Asked for staff');
      await page.locator('.theirs').last().filter({ hasText: 'A staff member is here' }).waitFor();
      await staff.replies('Hello, I see that you are locked out.');
      await page.locator('.theirs').last().filter({ hasText: 'I see that you are locked out' }).waitFor();
      await staff.page.locator('#reply').fill('One moment, I look into it');
      await texts(page, 'STOP', /START/);
      const heard = await page.locator('.theirs').count();
      await staff.page.locator('.opted-out', { hasText: 'opted out of texts' }).waitFor();
      expect(await staff.page.locator('.composer').count()).toBe(0);
      const api = staff.page.context().request;
      const ref = (await staff.page.locator('.case-title .ref').textContent())?.slice(1) ?? '';
      const refused = await api.post(`${house.site}/desk/api/cases/${ref}/messages`, {
        data: { id: 'message-1', text: 'One moment, I look into it' },
        headers: { 'x-latchkey-desk': 'here', origin: house.site },
      });
      expect(((await refused.json()) as { error: { code: string } }).error.code).toBe('OptedOut');
      await house.passes(1);
      await page.reload();
      expect(await page.locator('.theirs').count()).toBe(heard);
      await staff.leaves();
      await page.close();
    },
    LONG,
  );

  test(
    'without JavaScript too; and axe finds nothing, light and dark',
    async () => {
      const plain = await phoneOf('+13125550188', { javaScriptEnabled: false });
      await texts(plain, 'hola', /1 /);
      await plain.close();
      const page = await phoneOf(ANA);
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      }
      expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')).toBe(false);
      await page.close();
    },
    LONG,
  );
});
