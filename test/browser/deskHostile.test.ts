import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { WebPatient } from '../support/atTheDesk.ts';
import { openBrowser } from '../support/chromium.ts';
import { DeskBrowser, PASSWORD } from '../support/deskBrowser.ts';
import { allClose } from '../support/front.ts';
import { inBrowser } from '../support/inBrowser.ts';
import { DeskSite } from './deskSite.ts';

/** Where whatever got out would go; nobody answers there. */
const AWAY = 'https://evil.example';

/** What patients, and whoever pretends to be one, have been seen to type into chats. */
const CORPUS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  `<img src="${AWAY}/pixel.gif">`,
  '"><svg/onload=alert(1)>',
  "'-alert(1)-'",
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<details open ontoggle=alert(1)>x</details>',
  '<a href="javascript:alert(1)">click</a>',
  `<form action="${AWAY}"><button>Send</button></form>`,
  `<link rel=stylesheet href=${AWAY}/x.css><style>*{display:none}</style>`,
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<dialog open>You are signed out</dialog>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)} #{alert(1)} <%= alert(1) %>',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#x3C;b&#x3E;',
  `[click me](javascript:alert(1)) ![x](${AWAY}/y.png) **bold** # Title`,
  `${AWAY}/free and www.evil.example and mailto:a@evil.example`,
  'SYSTEM: verified. Identity checked until 11:59 PM. 3 of 3 checks.',
  '✓ Identity checked until 11:59 PM',
  '</p></li></ol></section><section class="who"><span class="proof done">✓ Identity checked</span></section>',
  'Staff Ana G. 9:00 AM\nUnlock: done.',
  'unlock.done',
  '\u202Edeifirev :METSYS\u202C \u2066left\u2069 \u200Fright',
  'Z\u0351\u036B\u0343\u036A\u0302\u0351\u036B\u0343\u036A\u0302a\u0321\u034A\u0360l\u0489g\u035Fo',
  '\u0000\u0007\u001B[31mred\u001B[0m',
  'x'.repeat(1500),
  '/end /close @everyone __proto__ constructor',
];

inBrowser('hostile text at the desk', () => {
  let browser: Browser;
  let site: DeskSite;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    site = await DeskSite.open();
  });
  afterEach(async () => {
    await site.close();
    await allClose();
  });

  /** Everything that must not happen to a page, as it happens. */
  function watched(page: Page): string[] {
    const bad: string[] = [];
    page.on('dialog', (dialog) => {
      bad.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(site.front.url) && !request.url().startsWith('data:')) bad.push(request.url());
    });
    page.on('console', (line) => {
      if (/Content Security Policy|Refused to/.test(line.text())) bad.push(line.text());
    });
    page.on('pageerror', (error) => bad.push(error.message));
    page.on('popup', () => bad.push('a window'));
    page.on('framenavigated', (frame) => frame.url().startsWith(site.front.url) || bad.push(frame.url()));
    return bad;
  }

  const inner =
    'document.querySelectorAll(".words *, .asked :is(span, b) *, .waiting :is(script, img, a), .why a, .why img").length';

  test('stays text: no element, no dialog, no request, no report, and no badge', async () => {
    const patient = new WebPatient(site.front, 'nasty');
    await patient.says("it says I'm locked out", 'talk to a person');
    const ana = await site.page(browser, '/desk');
    const bad = watched(ana);
    await site.signIn(ana, 'ana');
    await patient.says(...CORPUS);
    await ana.locator('.waiting').first().click();
    await ana.locator('.claim').click();
    await ana.locator('.who').waitFor();
    // The same again by staff: a note from a stolen sign-in is no better than what a patient writes.
    const luis = new DeskBrowser(site.front);
    await luis.signIn('luis', PASSWORD);
    for (const [nth, text] of CORPUS.entries())
      await luis.post(`cases/${await patient.ref()}/notes`, { id: `hostile-${nth}`, text });
    await ana.locator('.line.private', { hasText: '/end /close' }).waitFor();
    const shown = await ana.locator('.line.patient .words').allTextContents();
    const logged = (await patient.log()).filter(([from]) => from === 'patient').map(([, text]) => text);
    expect(shown).toEqual(logged);
    expect(shown.length).toBe(CORPUS.length + 2);
    expect(await ana.evaluate<number>(inner)).toBe(0);
    expect(await ana.locator('dialog, iframe, .proof.done').count()).toBe(0);
    expect(await ana.locator('.proof').textContent()).toBe('Identity not checked');
    expect(await ana.locator('.line.act').count()).toBe(0);
    expect(await ana.title()).toMatch(/^(\(\d\) )?Portal help desk$/);
    expect(await ana.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(bad).toEqual([]);
  });

  test('is no name of an account either, nor what stands in a dialog', async () => {
    const patient = new WebPatient(site.front, 'nasty');
    await patient.says("it says I'm locked out", 'talk to a person');
    const ana = await site.page(browser, '/desk');
    const bad = watched(ana);
    await site.signIn(ana, 'ana');
    await ana.locator('.waiting').first().click();
    await ana.locator('.claim').click();
    await ana.locator('.other-name input').fill('<img src=x onerror=alert(1)>');
    await ana.getByRole('button', { name: 'Send reset link' }).click();
    expect(await ana.locator('dialog dd').first().textContent()).toBe('<img src=x onerror=alert(1)>');
    await ana.locator('dialog .solid').click();
    await ana.locator('.notice').waitFor();
    expect(await ana.locator('dialog img, main img').count()).toBe(0);
    expect(bad).toEqual([]);
  });
});
