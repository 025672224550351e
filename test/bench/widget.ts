import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { chromiumProgram, howToGetChromium, openBrowser } from '../support/chromium.ts';
import { FrontDesk } from '../support/front.ts';
import { widgetAssets } from '../support/widgetAssets.ts';
import { judge } from './goal.ts';

/** What a patient's phone loads, and how soon they can read the first question on a slow one: `npm run bench`. */
const VISITS = 5;
const CPU_SLOWDOWN = 6;
/** 1.6 Mbit/s down and 0.75 up in bytes a second, 150 ms there and back: Lighthouse's slow 4G. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** The safe form's page loads its own sheet; the widget does not. */
const FORM = 'form.css';
const MOST_BYTES = 15_000;
const MOST_SECONDS = 2;

const watch = `new MutationObserver(() => {
  if (window.firstPrompt || !document.querySelector('.choice') || !document.querySelector('#text')) return;
  requestAnimationFrame(() => { window.firstPrompt ??= performance.now(); });
}).observe(document, { childList: true, subtree: true });`;

/** Milliseconds from the click on a link to the chat until its first question and the text box are drawn. */
async function visit(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.choice').first().waitFor();
  const took = await page.evaluate<number>('new Promise(requestAnimationFrame).then(() => window.firstPrompt)');
  await context.close();
  return took;
}

const assets = widgetAssets();
const folder = mkdtempSync(join(tmpdir(), 'latchkey-assets-'));
let bytes = 0;
for (const [name, content] of assets) {
  const zipped = gzipSync(content, { level: 9 });
  if (name !== FORM) bytes += zipped.length;
  writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, `${name}.gz`), zipped);
  console.log(`${name.padEnd(12)} ${String(zipped.length).padStart(6)} bytes gzipped`);
}
judge('the widget, gzipped', bytes, { atMost: MOST_BYTES }, ' bytes');

if (chromiumProgram === undefined) console.log(`First prompt: not measured; ${howToGetChromium}.`);
else {
  const desk = await FrontDesk.opens({ assetsFolder: folder });
  const browser = await openBrowser();
  await visit(browser, `${desk.url}/chat`); // the browser's and the server's own warming up
  const took: number[] = [];
  for (let n = 0; n < VISITS; n++) took.push(await visit(browser, `${desk.url}/chat`));
  await browser.close();
  await desk.closes();
  const seconds = took.sort((one, other) => one - other).map((ms) => ms / 1000);
  const median = seconds[Math.floor(VISITS / 2)] ?? 0;
  const all = seconds.map((one) => one.toFixed(2)).join(', ');
  console.log(`First prompt at ${CPU_SLOWDOWN}x CPU, slow 4G: ${all} s`);
  judge('first prompt on a slow phone, median', median, { atMost: MOST_SECONDS }, ' s');
}
rmSync(folder, { recursive: true });
