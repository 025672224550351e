import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { WholeHouse } from '../browser/wholeHouse.ts';
import { FormBrowser } from '../support/formBrowser.ts';
import { Visitor } from './visitor.ts';

const PHONE = '+13125550188';
const PASSWORD = 'Three-short-words-7';

let house: WholeHouse;
beforeAll(async () => {
  house = await WholeHouse.open();
}, 20_000);
afterAll(() => house.close());

interface Letter {
  readonly text: string;
  readonly body: string;
}

async function read<T>(path: string): Promise<T> {
  return (await (await fetch(house.site + path)).json()) as T;
}

/** The link in the newest of some letters that has one, when it has come. */
async function linkIn(letters: () => Promise<readonly string[]>): Promise<string> {
  for (;;) {
    const found = (await letters()).map((text) => /http:\S+/.exec(text)?.[0]).find((link) => link !== undefined);
    if (found !== undefined) return found;
    await pause(20);
  }
}

const mailed = (to: string) => async () =>
  (await read<{ mails: readonly Letter[] }>(`/demo/mail.json?to=${encodeURIComponent(to)}`)).mails.map(
    ({ text }) => text,
  );

/** As scanners of mail and previews of texts do: who they are is not known, and they come ten times. */
async function scanned(link: string): Promise<void> {
  const bodies = new Set<string>();
  for (let times = 0; times < 10; times++)
    for (const method of ['HEAD', 'GET']) {
      const answer = await fetch(link, { method });
      expect([method, answer.status, answer.headers.getSetCookie()]).toEqual([method, 200, []]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      bodies.add(await answer.text());
    }
  // Nothing of the patient, who is known by more than the link.
  for (const body of bodies) expect(body).not.toMatch(/@mail\.example|Ortiz|Ito|\+?1?3125550188|GO \d{3}/);
}

test('a link to a new password works once, after all that', async () => {
  const patient = new Visitor(house.portal);
  await patient.post('/forgot-password', { name: 'nina.ortiz' });
  const link = await linkIn(mailed('nina.ortiz@mail.example'));
  await scanned(link);
  const form = { token: new URL(link).searchParams.get('token') ?? '', password: PASSWORD, again: PASSWORD };
  expect((await patient.post('/reset', form)).location).toBe('/password-saved');
  expect((await patient.post('/reset', form)).status).toBe(410);
  expect((await patient.post('/sign-in', { name: 'nina.ortiz', password: PASSWORD })).location).toBe('/home');
});

test('an invitation too', async () => {
  const link = await linkIn(mailed('henry.ito@mail.example'));
  await scanned(link);
  const patient = new Visitor(house.portal);
  const form = { token: new URL(link).searchParams.get('token') ?? '', password: PASSWORD, again: PASSWORD };
  expect((await patient.post('/join', form)).location).toBe('/password-saved');
  expect((await patient.post('/join', form)).status).toBe(410);
});

/** Texts the clinic, and waits for what it says to that. */
async function texts(...said: readonly string[]): Promise<void> {
  for (const text of said) {
    const before = (await sent()).length;
    await fetch(`${house.site}/demo/phone`, { method: 'POST', body: new URLSearchParams({ as: PHONE, text }) });
    while ((await sent()).length === before) await pause(20);
  }
}

/** What the clinic has texted, the newest first. */
async function sent(): Promise<string[]> {
  const { texts: all } = await read<{ texts: readonly (Letter & { to: string })[] }>(
    `/demo/texts.json?as=${encodeURIComponent(PHONE)}`,
  );
  return all
    .filter(({ to }) => to === PHONE)
    .map(({ body }) => body)
    .reverse();
}

test('a safe form and a way into the web chat, both by text: looked at, and then used', async () => {
  await texts('I think it goes to my old email', 'I cannot', 'None of these', 'Open the safe form');
  const form = await linkIn(sent);
  await scanned(form);
  const browser = new FormBrowser(house.site);
  const typed = { name: 'Nobody Known', month: '3', day: '1', year: '1950', contact: '3125550199' };
  await browser.opens(form);
  expect((await browser.fillsIn(typed)).html).toContain('Thank you');
  expect((await browser.posts(form, typed)).status).toBe(404);

  await texts('WEB');
  const [told = ''] = await sent();
  const [, chat = '', code = ''] = /open (http:\S+) and type (GO \d{3} \d{3})/.exec(told) ?? [];
  await scanned(chat);
  await browser.opens(chat);
  await browser.presses('Start the chat');
  await browser.says(code);
  expect(browser.page.texts('text').join()).toContain('We go on in this chat from here');
});
