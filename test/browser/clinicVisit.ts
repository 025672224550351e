import type { BrowserContext, BrowserContextOptions, Browser, FrameLocator, Locator, Page } from 'playwright-core';

/** Where the demo's pages are, without a slash at the end. */
interface Places {
  /** The clinic's site, with the chat and the mailbox on it. */
  readonly site: string;
  readonly portal: string;
}

/** From the first words to the question whose account it is. A pattern is what is heard, a text is a choice. */
export const BEFORE_THE_CODE = [
  'It says MyHealth',
  'Not active, disabled or closed',
  'This year',
  'By email',
  /What email, phone or username do you use with us/,
] as const;

/** Until when an account is locked: these stories run at any hour, also towards a full one, noon or another day. */
export const TELLS_UNTIL_WHEN = /The lock ends (.+ )?at (noon|\d{1,2}(:\d\d)? [AP]M)/;

/** How staff may answer at any hour. */
export const LEAVE_IT = 'Leave it with staff, answer me here';

/** A device that pages of the demo are opened on, and the chat on the clinic's page. */
export class ClinicVisit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly chat: FrameLocator;
  readonly #places: Places;

  private constructor(context: BrowserContext, page: Page, places: Places) {
    this.context = context;
    this.page = page;
    this.chat = page.frameLocator('iframe');
    this.#places = places;
  }

  static async begin(browser: Browser, places: Places, options: BrowserContextOptions = {}): Promise<ClinicVisit> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(15_000);
    return new ClinicVisit(context, await context.newPage(), places);
  }

  /** Presses the button on the clinic's page. */
  async opensTheChat(): Promise<void> {
    await this.page.goto(this.#places.site);
    await this.page.getByRole('button', { name: /Help signing in|Ayuda para entrar/ }).click();
    await this.chat.locator('.choice').first().waitFor();
  }

  async says(text: string): Promise<void> {
    await this.page.bringToFront();
    await this.chat.locator('#text').fill(text);
    await this.chat.locator('#text').press('Enter');
  }

  async typesCode(digits: string): Promise<void> {
    await this.chat.locator('#digits').fill(digits);
    await this.chat.locator('.code button').click();
  }

  /** What was said by someone else, the last of it. */
  lastHeard(words: RegExp): Locator {
    return this.chat.locator('.message:not(.patient) .text').filter({ hasText: words }).last();
  }

  /** All words of the chat, whoever said them. */
  words(): Promise<string[]> {
    return this.chat.locator('.message .text').allTextContents();
  }

  /** What others said after those words. */
  async heardSince(words: string): Promise<string[]> {
    const all = await this.chat.locator('.message:not(.patient) .text').allTextContents();
    return all.slice(all.findLastIndex((text) => text.includes(words)) + 1);
  }

  /** Goes on in the chat: a pattern is waited for in what was said last, a text is a choice that is tapped. */
  async goesOn(steps: readonly (string | RegExp)[]): Promise<void> {
    await this.page.bringToFront();
    for (const step of steps) {
      const found = step instanceof RegExp ? this.lastHeard(step).waitFor() : this.#choice(step).click();
      await found.catch(async () => {
        const said = await this.words();
        throw new Error(`No ${String(step)} in the chat: ${said.join(' | ')}`);
      });
    }
  }

  #choice(name: string): Locator {
    return this.chat.getByRole('button', { name, exact: true });
  }

  /** The patient's own words, as the chat shows them once the server has them. */
  mine(): Promise<string[]> {
    return this.chat.locator('.message.patient:not(:has(.fate)) .text').allTextContents();
  }

  async signsIn(page: Page, name: string, password: string): Promise<void> {
    await page.goto(this.#places.portal);
    await page.getByLabel('Username or e-mail').fill(name);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
  }

  async asksForReset(page: Page, name: string): Promise<void> {
    await page.goto(this.#places.portal);
    await page.getByRole('link', { name: 'Forgot password' }).click();
    await page.getByLabel('Username or e-mail').fill(name);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await page.getByText('a mail is on its way').waitFor();
  }

  async asksForUsername(page: Page, email: string): Promise<void> {
    await page.goto(this.#places.portal);
    await page.getByRole('link', { name: 'Forgot username' }).click();
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('button', { name: 'Send my username' }).click();
    await page.getByText('a mail is on its way').waitFor();
  }

  async choosesPassword(page: Page, password: string): Promise<void> {
    await page.getByLabel('New password', { exact: true }).fill(password);
    await page.getByLabel('New password again').fill(password);
    await page.getByRole('button', { name: 'Save the password' }).click();
  }

  /** Looks into a folder of an address until the mail is there, and opens it. */
  async opensMail(page: Page, to: string, folder: 'inbox' | 'spam', subject: string | RegExp): Promise<void> {
    await page.goto(`${this.#places.site}/demo/mail?folder=${folder}&to=${encodeURIComponent(to)}`);
    const mail = page.getByRole('link', { name: subject });
    while ((await mail.count()) === 0) await page.getByRole('link', { name: 'Look again' }).click();
    await mail.first().click();
  }

  /** The newest code that was mailed to an address. */
  async readsCode(page: Page, to: string): Promise<string> {
    await this.opensMail(page, to, 'inbox', /code/i);
    const [code = ''] = /\b\d{6}\b/.exec(await page.locator('pre').innerText()) ?? [];
    return code;
  }

  /** Tells the chat who they are, and reads the code that was mailed. */
  async asksForCode(name: string, address: string): Promise<string> {
    await this.says('it says my account is inactive');
    await this.goesOn(BEFORE_THE_CODE);
    await this.says(name);
    await this.goesOn([/Can you type it in the code box/]);
    const mail = await this.context.newPage();
    const code = await this.readsCode(mail, address);
    await mail.close();
    return code;
  }

  /** Follows the button to the safe form, in a tab of its own. */
  async opensForm(): Promise<Page> {
    const tab = this.context.waitForEvent('page');
    await this.chat.locator('a.choice', { hasText: 'Go to the safe form' }).click();
    return tab;
  }

  /** The page that a link in an open mail leads to, in a tab of its own. */
  async followsLink(mail: Page, name: string): Promise<Page> {
    const tab = this.context.waitForEvent('page');
    await mail.frameLocator('iframe').getByRole('link', { name }).click();
    return tab;
  }
}
