import axe from 'axe-core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { PASSWORD } from '../support/deskBrowser.ts';
import { loggedTasks } from '../../src/portal/manual/staffTasks.ts';
import { portalGateway } from '../../src/portal/portalGateway.ts';
import { demoHouse, type DemoHouse } from '../demo/visitor.ts';
import { clinicWith } from '../support/clinic.ts';
import { FrontDesk } from '../support/front.ts';
import { mailsIn } from '../support/mails.ts';
import { KeptLog } from '../turns/desk.ts';
import { deskAssets, widgetAssets } from '../support/widgetAssets.ts';

/** WCAG 2.0 to 2.2 A and AA, and what axe calls best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What the demo's portal does, and a bit by hand. */
const CLINIC = {
  actions: { temporary_login: 'staff', close_access: 'manual', reset_second_step: 'staff' },
  staff_steps: { close_access: ['Open Patients and find the record', 'Choose Sign-in, then Close'] },
};

/** A whole Latchkey whose pages browsers can open: the patient's chat, the desk with a staff member and a lead, and a portal. */
export class DeskSite {
  readonly #folder: string;
  readonly #contexts: BrowserContext[] = [];
  readonly front: FrontDesk;
  readonly faults: string[] = [];
  readonly house: DemoHouse;

  readonly #leaveMails: () => Promise<void>;

  private constructor(
    front: FrontDesk,
    { house, leaveMails }: { readonly house: DemoHouse; readonly leaveMails: () => Promise<void> },
    folder: string,
  ) {
    this.front = front;
    this.house = house;
    this.#leaveMails = leaveMails;
    this.#folder = folder;
  }

  /** @param kind of portal; a manual one is looked into by staff alone */
  static async open(kind: 'demo' | 'manual' = 'demo'): Promise<DeskSite> {
    const assetsFolder = mkdtempSync(join(tmpdir(), 'latchkey-desk-'));
    for (const [name, content] of [...widgetAssets(), ...deskAssets()])
      writeFileSync(join(assetsFolder, name), content);
    const house = await demoHouse();
    const { portal } = house.demo;
    const { mail, leave } = mailsIn(house.demo);
    const front = await FrontDesk.opens(
      { clinic: clinicWith(CLINIC), assetsFolder, deskOptions: { assetsFolder, beatMs: 1000 } },
      portalGateway(kind === 'demo' ? portal.gateway : { kind, url: null }, {
        mail,
        tasks: loggedTasks(new KeptLog()),
        now: Date.now,
      }),
    );
    await front.hires({ username: 'ana', name: 'Ana G.', role: 'staff', password: PASSWORD });
    await front.hires({ username: 'luis', name: 'Luis M.', role: 'lead', password: PASSWORD });
    return new DeskSite(front, { house, leaveMails: leave }, assetsFolder);
  }

  /** A page of a browser profile of its own. What it complains of is kept in `faults`. */
  async page(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce', bypassCSP: false, ...options });
    this.#contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('console', (line) => line.type() === 'error' && this.faults.push(line.text()));
    page.on('pageerror', (error) => this.faults.push(error.message));
    await page.goto(`${this.front.url}${path}`);
    return page;
  }

  /** The desk, with someone signed in. */
  async desk(browser: Browser, username: 'ana' | 'luis', options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.page(browser, '/desk', options);
    await this.signIn(page, username);
    return page;
  }

  async signIn(page: Page, username: 'ana' | 'luis'): Promise<void> {
    await page.locator('#username').fill(username);
    await page.locator('#password').fill(PASSWORD);
    await page.locator('#password').press('Enter');
    await page.locator('.badge.live').waitFor();
  }

  /** Resolves when that desk has shown the server that it lives. */
  async beats(page: Page): Promise<void> {
    await page.waitForResponse((answer) => answer.url().endsWith('/desk/api/look'));
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
    await this.#leaveMails();
    await this.house.leave();
    rmSync(this.#folder, { recursive: true });
  }
}

/** What axe finds wrong on the page; its context must be opened with `bypassCSP`. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe.source });
  const found = await page.evaluate<axe.AxeResults>(`axe.run({ runOnly: ${JSON.stringify(RULES)} })`);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
