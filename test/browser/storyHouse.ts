import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.ts';
import { ClinicVisit } from './clinicVisit.ts';
import { DeskVisit } from './deskVisit.ts';
import { WholeHouse } from './wholeHouse.ts';

/** A whole story goes through a chat, a mailbox, a portal and two desks; milliseconds. */
export const LONG = 90_000;
/** What the demo's patients sign in with. */
export const PASSWORD = 'Demo-pass-1';

/** Where a story happens: the whole house with two staff at their desks, and a patient on a phone with the chat open. */
export interface StoryHouse {
  readonly browser: Browser;
  readonly house: WholeHouse;
  readonly ana: DeskVisit;
  readonly luis: DeskVisit;
  readonly patient: ClinicVisit;
  /** A second tab of the patient's, for the portal. */
  readonly portal: Page;
}

/** Opens the house and the desks once for the file that calls it, and a patient's phone for each of its stories; each finds the portal well. */
export function storyHouse(options: { readonly keepsPages?: boolean } = {}): StoryHouse {
  const story = {} as { -readonly [K in keyof StoryHouse]: StoryHouse[K] };
  beforeAll(async () => {
    story.browser = await openBrowser(options);
    story.house = await WholeHouse.open();
    story.ana = await DeskVisit.begin(story.browser, story.house, 'ana');
    story.luis = await DeskVisit.begin(story.browser, story.house, 'luis');
  }, LONG);
  afterAll(async () => {
    await story.browser.close();
    await story.house.close();
  });
  beforeEach(async () => {
    story.patient = await ClinicVisit.begin(story.browser, story.house, { viewport: { width: 360, height: 740 } });
    story.portal = await story.patient.context.newPage();
    await story.patient.opensTheChat();
  }, LONG);
  afterEach(async () => {
    await story.patient.context.close();
    await story.house.portalIs({ outage: false, slowSeconds: 0 });
  });
  return story;
}
