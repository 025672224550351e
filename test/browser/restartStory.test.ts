import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { Program } from '../support/program.ts';
import { ClinicVisit } from './clinicVisit.ts';
import { DeskVisit } from './deskVisit.ts';

/** The program may have to be built first. */
const LONG = 120_000;

inBrowser('npm start', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-restart-'));
  let browser: Browser;
  let program: Program | undefined;

  beforeAll(async () => {
    expect(spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' }).status).toBe(0);
    browser = await openBrowser();
  }, LONG);
  afterEach(() => program?.stop('SIGKILL'));
  afterAll(async () => {
    await browser.close();
    rmSync(dataDir, { recursive: true });
  });

  async function starts(ports: { PORT: string; PORTAL_PORT: string }): Promise<{ site: string; portal: string }> {
    program = new Program({ DATA_DIR: dataDir, ...ports });
    const site = await program.listening();
    return { site, portal: /(http:\S+) +the patient portal/.exec(program.out)?.[1] ?? '' };
  }

  test(
    'killed while staff and a patient write, with two desks open: nothing lost, nothing twice, and the case is still theirs',
    async () => {
      const places = await starts({ PORT: '0', PORTAL_PORT: '0' });
      const patient = await ClinicVisit.begin(browser, places);
      await patient.opensTheChat();
      await patient.says("it says I'm locked out");
      await patient.goesOn([/Does the screen say how long/]);
      await patient.says('just let me talk to someone please!!');
      const [ana, luis] = [
        await DeskVisit.begin(browser, places, 'ana'),
        await DeskVisit.begin(browser, places, 'luis'),
      ];
      await ana.claims('Asked for staff');
      await luis.opens('Asked for staff');
      await ana.replies('Hello, this is Ana.');
      await patient.goesOn([/Hello, this is Ana/]);
      await ana.page.locator('#reply').fill('Are you at home?');

      await program?.stop('SIGKILL');
      for (const { page } of [ana, luis]) await page.locator('.badge.old').waitFor();
      expect(await ana.page.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
      await patient.says('Yes, by the phone');
      await starts({ PORT: new URL(places.site).port, PORTAL_PORT: new URL(places.portal).port });
      for (const { page } of [ana, luis]) await page.locator('.badge.live').waitFor();
      for (const { line } of [ana, luis]) await line('Yes, by the phone').waitFor();
      expect(await ana.page.locator('#reply').inputValue()).toBe('Are you at home?');
      await ana.page.locator('#reply').press('Enter');
      await patient.goesOn([/Are you at home/]);
      for (const { line } of [ana, luis]) await line('Are you at home?').waitFor();

      const said = async (page: Page, of: string) => page.locator(`.line.${of} .words`).allTextContents();
      for (const { page } of [ana, luis]) {
        expect(await said(page, 'staff')).toEqual(['Hello, this is Ana.', 'Are you at home?']);
        expect((await said(page, 'patient')).slice(-1)).toEqual(['Yes, by the phone']);
        expect(await said(page, 'patient')).toHaveLength(3);
      }
      expect((await patient.words()).filter((text) => text === 'Are you at home?')).toHaveLength(1);
      await luis.page.locator('.claimed', { hasText: 'With Ana G.' }).waitFor();
      expect(await ana.page.locator('.line.act', { hasText: 'browser was gone' }).count()).toBe(0);
      await patient.context.close();
      for (const staff of [ana, luis]) await staff.leaves();
    },
    LONG,
  );

  test(
    'killed in the middle of a chat and started again: the open chat goes on, nothing lost, nothing twice',
    async () => {
      const places = await starts({ PORT: '0', PORTAL_PORT: '0' });
      const ana = await ClinicVisit.begin(browser, places);
      await ana.opensTheChat();
      await ana.says('I did not get the reset email');
      await ana.goesOn([/When did you ask/]);
      await program?.stop('SIGKILL');
      await ana.chat.locator('.lost').waitFor();
      await ana.goesOn(['More than 5 minutes ago']);
      await starts({ PORT: new URL(places.site).port, PORTAL_PORT: new URL(places.portal).port });
      await ana.goesOn([/Which email do you use/, 'Gmail', /Spam/]);
      expect(await ana.mine()).toEqual(['I did not get the reset email', 'More than 5 minutes ago', 'Gmail']);
      await ana.context.close();
    },
    LONG,
  );
});
