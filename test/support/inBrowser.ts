import { describe } from '@jest/globals';
import { chromiumProgram, howToGetChromium } from './chromium.ts';

/** Tests that need a browser: skipped in one line where there is none, except on a build machine, where that is a fault. */
export const inBrowser: (name: string, tests: () => void) => void = chromiumProgram === undefined ? skipped : describe;

function skipped(name: string, tests: () => void): void {
  if (process.env['CI'] === 'true') throw new Error(`No browser for "${name}": ${howToGetChromium}.`);
  process.stderr.write(`Skipped "${name}": there is no browser; ${howToGetChromium}.\n`);
  describe.skip(name, tests);
}
