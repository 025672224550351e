import type { HandoffReason } from '../../flows/vocabulary.ts';
import type { ActionName } from './actionRules.ts';

/** What most often ends a case of that reason, first things first; the words of its first step say the rest. */
export const nextActions: Partial<Readonly<Record<HandoffReason, readonly ActionName[]>>> = {
  compromise: ['revokeSessions', 'closeAccess'],
  lockedStill: ['unlock', 'sendReset'],
  unlock: ['unlock', 'sendReset'],
  resetLimit: ['sendReset'],
  noResetPage: ['sendReset'],
  emailNeverArrives: ['sendReset'],
  emailBounces: ['contactChange'],
  emailOutdated: ['contactChange'],
  contactsChanged: ['contactChange'],
  usernameByStaff: ['sendUsername'],
  passwordRefused: ['sendReset'],
  resetDoneStillRefused: ['unlock', 'sendReset'],
  linkFails: ['sendReset'],
  secondFactor: ['resetSecondStep'],
  accountInactive: ['sendReset'],
  invitation: ['resendInvitation'],
  temporaryLogin: ['temporaryLogin'],
};
