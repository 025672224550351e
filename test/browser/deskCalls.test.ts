import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page, Route } from 'playwright-core';
import { LOCKED, UNSAFE, WebPatient } from '../support/atTheDesk.ts';
import { openBrowser } from '../support/chromium.ts';
import { allClose } from '../support/front.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { DeskSite } from './deskSite.ts';

const LONG = 90_000;
/** A test may only run code of its own in a page without our policy against it. */
const OPEN = { bypassCSP: true };

/** Tones and notices are counted, and neither heard nor shown; the page believes that nobody looks at it. */
const COUNTED = `
  window.rung = [];
  window.told = [];
  class Node {
    constructor() { this.frequency = {}; this.gain = { setValueAtTime() {}, exponentialRampToValueAtTime() {} }; }
    connect(to) { return to; }
    start() { window.rung.push(this.frequency.value); }
    stop() {}
  }
  window.AudioContext = class {
    currentTime = 0;
    destination = new Node();
    createOscillator() { return new Node(); }
    createGain() { return new Node(); }
  };
  window.Notification = class {
    static permission = 'default';
    static async requestPermission() { return (window.Notification.permission = 'granted'); }
    constructor(title, options) { window.told.push({ title, ...options }); }
  };
  Object.defineProperty(document, 'hidden', { get: () => true });
`;

inBrowser('how the desk calls staff', () => {
  let browser: Browser;
  let site: DeskSite;
  let patients = 0;

  beforeAll(async () => {
    browser = await openBrowser();
    site = await DeskSite.open();
  }, LONG);
  afterAll(async () => {
    await site.close();
    await allClose();
    await browser.close();
  });

  const next = () => new WebPatient(site.front, `patient-${++patients}`);
  const rung = (page: Page) => page.evaluate<number>('window.rung.length');
  const told = (page: Page) => page.evaluate<object[]>('window.told');

  /** A desk whose clock the test moves. */
  async function watched(username: 'ana' | 'luis'): Promise<Page> {
    const page = await site.page(browser, '/desk', OPEN);
    await page.context().addInitScript(COUNTED);
    await page.clock.install();
    await page.reload();
    await site.signIn(page, username);
    return page;
  }

  async function choose(page: Page, name: string, on: boolean): Promise<void> {
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel(name).setChecked(on);
    await page.getByRole('button', { name: 'Done' }).click();
  }

  async function takes(page: Page, ref: string): Promise<void> {
    await page.locator('.waiting', { hasText: ref }).click();
    await page.locator('.claim').click();
    await page.locator('.composer.reply').waitFor();
  }

  const titled = (page: Page, waiting: '' | '(1) ') =>
    page.waitForFunction(`document.title === '${waiting}Portal help desk'`);

  test(
    'with a sound that comes again until someone takes the case, and a number in the title',
    async () => {
      const [ana, luis] = [await watched('ana'), await site.desk(browser, 'luis', OPEN)];
      await titled(ana, '');
      await ana.getByRole('button', { name: 'Settings' }).click();
      await ana.getByRole('button', { name: 'Test sound' }).click();
      expect(await ana.evaluate('window.rung')).toEqual([660, 880]);
      await ana.getByRole('button', { name: 'Done' }).click();

      const patient = next();
      await patient.says(...LOCKED);
      await titled(ana, '(1) ');
      expect(await rung(ana)).toBe(4);
      await ana.clock.runFor(19_000);
      expect(await rung(ana)).toBe(4);
      await ana.clock.runFor(1500);
      expect(await rung(ana)).toBe(6);
      await takes(luis, await patient.ref());
      await titled(ana, '');
      await ana.clock.runFor(60_000);
      expect(await rung(ana)).toBe(6);

      const unsafe = next();
      await unsafe.says(...UNSAFE);
      await titled(luis, '(1) ');
      await takes(luis, await unsafe.ref());
      await choose(ana, 'Sound until someone takes', false);
      const third = next();
      await third.says(...LOCKED);
      await titled(ana, '(1) ');
      expect(await rung(ana)).toBe(6);
      await choose(ana, 'Sound until someone takes', true);
      expect(await rung(ana)).toBe(8);
      await takes(ana, await third.ref());
      await ana.context().close();
      await luis.context().close();
    },
    LONG,
  );

  test(
    'more often for who may not be safe',
    async () => {
      const luis = await watched('luis');
      const unsafe = next();
      await unsafe.says(...UNSAFE);
      await titled(luis, '(1) ');
      expect(await rung(luis)).toBe(2);
      await luis.clock.runFor(6500);
      expect(await rung(luis)).toBe(4);
      await takes(luis, await unsafe.ref());
      await luis.context().close();
    },
    LONG,
  );

  test(
    'with a notice of the computer, which names nobody and nothing',
    async () => {
      const ana = await watched('ana');
      const first = next();
      await first.says(...LOCKED);
      await titled(ana, '(1) ');
      expect(await told(ana)).toEqual([]);
      await takes(ana, await first.ref());
      await choose(ana, 'Notice on this computer', true);
      const second = next();
      await second.says(...LOCKED);
      await titled(ana, '(1) ');
      expect(await told(ana)).toEqual([
        { title: 'Portal help desk', body: 'A patient is waiting.', tag: 'latchkey-waiting' },
      ]);
      await takes(ana, await second.ref());
      await ana.context().close();
    },
    LONG,
  );

  test(
    'says that the queue is being read, that it could not be, and reads it again when asked',
    async () => {
      const waits = next();
      await waits.says(...LOCKED);
      const ana = await site.page(browser, '/desk');
      let held: Route | undefined;
      const asked = new Promise<void>((resolve) => {
        void ana.route('**/desk/api/queue', (route) => {
          held = route;
          resolve();
        });
      });
      await site.signIn(ana, 'ana');
      await asked;
      await ana.getByText('Reading the queue…').waitFor();
      await held?.fulfill({ status: 503, body: '{}' });
      await ana.getByText('The queue could not be read.').waitFor();
      await ana.unroute('**/desk/api/queue');
      await ana.getByRole('button', { name: 'Try again' }).click();
      await ana.locator('.waiting', { hasText: await waits.ref() }).waitFor();
      await ana.context().close();
    },
    LONG,
  );
});
