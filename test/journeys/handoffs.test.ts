import { expect, test } from '@jest/globals';
import type { HandoffReason } from '../../flows/vocabulary.ts';
import { conversationsOf } from './all.ts';

/** Whether patients can come to staff for this reason, by what they say. */
const byWords: Readonly<Record<HandoffReason, boolean>> = {
  compromise: true,
  safety: true,
  emergency: true,
  outageCareToday: true,
  lockedStill: true,
  unlock: true,
  resetLimit: true,
  noResetPage: true,
  detailsOnFile: true,
  emailNeverArrives: true,
  emailBounces: true,
  emailOutdated: true,
  contactsChanged: true,
  noEmailOnFile: true,
  sharedEmail: true,
  usernameByStaff: true,
  passwordRefused: true,
  resetDoneStillRefused: true,
  linkFails: true,
  secondFactor: true,
  accountInactive: true,
  accountDuplicate: true,
  accountCheck: true,
  invitation: true,
  temporaryLogin: true,
  signInWithOther: true,
  blockedByPlace: true,
  pageBroken: true,
  languageOrAid: true,
  askedForStaff: true,
  notUnderstood: true,
  stuck: true,
  // No words lead there: badInput.test.ts saves such a place.
  savedPlaceLost: false,
  proxySetup: true,
  proxyLegal: true,
  teen: true,
  deceased: true,
};

const seen = new Set(
  Object.values(conversationsOf).flatMap((conversations) =>
    Object.values(conversations).map(({ ends }) => ends.reason),
  ),
);

test.each(Object.keys(byWords) as HandoffReason[])('a case comes to staff for "%s"', (reason) => {
  expect(seen.has(reason)).toBe(byWords[reason]);
});
