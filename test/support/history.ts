import type { Page } from 'playwright-core';

/** Presses the browser's own button, where that stays on the page. Resolves when the page has heard of it. */
export async function presses(page: Page, button: 'back' | 'forward'): Promise<void> {
  const heard = "new Promise((heard) => addEventListener('popstate', () => heard(null), { once: true }))";
  await page.evaluate(`(() => { const heard = ${heard}; history.${button}(); return heard; })()`);
}
