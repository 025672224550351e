import type { Browser, Locator, Page } from 'playwright-core';
import { demoStaff } from '../../src/demo/staff.ts';

/** A staff member of the demo at the desk, in a browser profile of their own. */
export class DeskVisit {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async begin(browser: Browser, { site }: { readonly site: string }, username: 'ana' | 'luis') {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await page.goto(`${site}/desk`);
    await page.locator('#username').fill(username);
    await page.locator('#password').fill(passwordOf(username));
    await page.locator('#password').press('Enter');
    await page.locator('.badge.live').waitFor();
    return new DeskVisit(page);
  }

  /** A case in the queue, by the words on it. */
  readonly waiting = (words: string): Locator => this.page.locator('.waiting', { hasText: words });

  readonly line = (words: string | RegExp): Locator => this.page.locator('.line', { hasText: words }).last();

  async opens(words: string): Promise<void> {
    await this.waiting(words).click();
    await this.page.locator('article').waitFor();
  }

  async claims(words: string): Promise<void> {
    await this.opens(words);
    await this.page.locator('.claim').click();
    await this.page.locator('.composer.reply').waitFor();
  }

  async replies(text: string): Promise<void> {
    await this.page.locator('#reply').fill(text);
    await this.page.locator('#reply').press('Enter');
  }

  /** Ticks as many checks as an action takes. */
  async checksWhoItIs(): Promise<void> {
    for (const check of ['Called the number', 'Full name', 'Birth date']) {
      await this.page.getByLabel(check).click();
      await this.page.locator('.checks li', { hasText: check }).locator('small', { hasText: /[AP]M/ }).waitFor();
    }
  }

  action(name: string): Locator {
    return this.page.locator('.actions').getByRole('button', { name });
  }

  /** Chooses an action, and confirms it in the dialog. */
  async acts(name: string): Promise<void> {
    await this.action(name).click();
    await this.page.locator('dialog .solid').click();
  }

  async closes(how: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Close…' }).click();
    await this.page.getByLabel(how).check();
    await this.page.getByRole('button', { name: 'Close the case' }).click();
    await this.page.locator('.closing-bars').waitFor();
  }

  async leaves(): Promise<void> {
    await this.page.context().close();
  }
}

/** Both open the case, and press at the same time. @returns who got it, and who did not */
export async function raceToClaim(
  words: string,
  pair: readonly [DeskVisit, DeskVisit],
): Promise<{ winner: DeskVisit; loser: DeskVisit }> {
  await Promise.all(pair.map((staff) => staff.opens(words)));
  await Promise.all(pair.map(({ page }) => page.locator('.claim').click()));
  for (const { page } of pair) await page.locator('.composer.reply, .claimed').first().waitFor();
  const [one, other] = pair;
  const oneWon = (await one.page.locator('.composer.reply').count()) === 1;
  return oneWon ? { winner: one, loser: other } : { winner: other, loser: one };
}

function passwordOf(username: string): string {
  return demoStaff.find((one) => one.username === username)?.password ?? '';
}
