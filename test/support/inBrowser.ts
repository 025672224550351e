import { describe, jest } from '@jest/globals';
import { chromiumProgram, howToGetChromium } from './chromium.ts';

/** A browser on a busy build machine may take its time. */
const PATIENCE_MS = 30_000;

/** Tests that need a browser: skipped in one line where there is none, except on a build machine, where that is a fault. */
export const inBrowser: (name: string, tests: () => void) => void = chromiumProgram === undefined ? skipped : begun;

function begun(name: string, tests: () => void): void {
  jest.setTimeout(PATIENCE_MS);
  describe(name, tests);
}

function skipped(name: string, tests: () => void): void {
  if (process.env['CI'] === 'true') throw new Error(`No browser for "${name}": ${howToGetChromium}.`);
  process.stderr.write(`Skipped "${name}": there is no browser; ${howToGetChromium}.\n`);
  describe.skip(name, tests);
}
