import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
/** A browser that asks nobody on the internet for anything. */
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** The Chromium of this machine, if it has one. */
export const chromiumProgram = programIn(process.env);

/** How to get one. */
export const howToGetChromium = 'install Chromium (Debian package chromium) or name one in CHROMIUM_PATH';

/**
 * A fresh Chromium with a profile of its own; close it at the end. `keepsPages`: a page that is left rests whole in memory and is
 * shown again by the Back button, as at home; for other tests playwright switches that off.
 */
export async function openBrowser({ keepsPages = false } = {}): Promise<Browser> {
  if (chromiumProgram === undefined) throw new Error(`There is no Chromium: ${howToGetChromium}.`);
  const ignoreDefaultArgs = keepsPages ? ['--disable-back-forward-cache'] : [];
  return chromium.launch({ executablePath: chromiumProgram, args: FLAGS, ignoreDefaultArgs });
}

function programIn({ CHROMIUM_PATH, PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  const folders = PATH.split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [CHROMIUM_PATH, '/usr/bin/chromium', ...found].find((path) => path !== undefined && existsSync(path));
}
