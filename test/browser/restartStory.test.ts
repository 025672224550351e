import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { Program } from '../support/program.ts';
import { ClinicVisit } from './clinicVisit.ts';

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
  afterAll(async () => {
    await program?.stop('SIGKILL');
    await browser.close();
    rmSync(dataDir, { recursive: true });
  });

  async function starts(ports: { PORT: string; PORTAL_PORT: string }): Promise<{ site: string; portal: string }> {
    program = new Program({ DATA_DIR: dataDir, ...ports });
    const site = await program.listening();
    return { site, portal: /(http:\S+) +the patient portal/.exec(program.out)?.[1] ?? '' };
  }

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
