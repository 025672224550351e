import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { FrontDesk } from '../support/front.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { redisProgram, RedisServer, skippedWithoutRedis } from '../support/redisServer.ts';
import { widgetAssets } from '../support/widgetAssets.ts';

if (redisProgram === undefined) skippedWithoutRedis('an open chat while Redis is away');
const withRedis = redisProgram === undefined ? test.skip : test;

/** A patient is told by then, and the chat goes on by then once Redis is back; milliseconds. */
const TOLD_MS = 2000;
const BACK_MS = 5000;

const WORDS = {
  en: { says: 'my account is locked', lost: 'You are not connected.', waiting: 'Not sent yet. It goes by itself.' },
  es: { says: 'mi cuenta está bloqueada', lost: 'No hay conexión.', waiting: 'Aún no se envía. Va a salir solo.' },
} as const;

inBrowser('an open chat while Redis is away', () => {
  const assetsFolder = mkdtempSync(join(tmpdir(), 'latchkey-assets-'));
  let browser: Browser;
  let context: BrowserContext;
  let redis: RedisServer | undefined;
  let front: FrontDesk;

  beforeAll(async () => {
    for (const [name, content] of widgetAssets()) writeFileSync(join(assetsFolder, name), content);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(assetsFolder, { recursive: true });
  });
  beforeEach(async () => {
    redis = await RedisServer.starts();
    front = await FrontDesk.opens({ assetsFolder }, undefined, { redis: { url: redis.url } });
  });
  afterEach(async () => {
    await context.close();
    await front.closes();
    await redis?.stops();
  });

  withRedis.each([
    ['en', 'dies', (server: RedisServer) => server.dies(), (server: RedisServer) => server.begins()],
    [
      'es',
      'hangs',
      async (server: RedisServer) => server.freezes(true),
      async (server: RedisServer) => server.freezes(false),
    ],
  ] as const)(
    '%s: it %s, the patient is told within two seconds, and answered by itself afterwards',
    async (...row) => {
      const [language, , goes, comesBack] = row;
      const { says, lost, waiting } = WORDS[language];
      const server = redis as RedisServer;
      context = await browser.newContext({ locale: language });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(`${front.url}/chat`);
      await page.locator('.choice').first().waitFor();

      await goes(server);
      const from = performance.now();
      await page.locator('#text').fill(says);
      await page.locator('#text').press('Enter');
      await page.locator('.lost', { hasText: lost }).waitFor();
      await page.getByText(waiting).waitFor();
      expect(performance.now() - from).toBeLessThan(TOLD_MS);

      await comesBack(server);
      const back = performance.now();
      await page.locator('.message.patient:not(:has(.fate))', { hasText: says }).waitFor();
      await page.locator('.lost').waitFor({ state: 'detached' });
      expect(performance.now() - back).toBeLessThan(BACK_MS);
      expect(await page.locator('.message.patient', { hasText: says }).count()).toBe(1);
    },
  );
});
