import type { Facts } from '../../flows/facts.ts';
import type { HandoffReason } from '../../flows/vocabulary.ts';
import type { ActionName } from './actionRules.ts';

/** By the reason; the words of its first step say the rest. */
const byReason: Partial<Readonly<Record<HandoffReason, readonly ActionName[]>>> = {
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

/** The same, by the problem the patient was in, where the reason says nothing of it: they asked for staff, or the helper was stuck. */
const byProblem: Partial<Readonly<Record<NonNullable<Facts['wanted']>, readonly ActionName[]>>> = {
  selfServiceReset: ['sendReset'],
  emailNotReceived: ['sendReset'],
  mailNeverCame: ['sendReset'],
  wrongEmailOnFile: ['contactChange'],
  forgottenUsername: ['sendUsername'],
  lockedOut: ['unlock', 'sendReset'],
  passwordRejected: ['sendReset'],
  linkOrCodeProblem: ['sendReset'],
  secondStep: ['resetSecondStep'],
  activation: ['resendInvitation'],
  suspectedCompromise: ['revokeSessions', 'closeAccess'],
};

/** What most often ends such a case, first things first. Behind an alarm stands what staff were called for, if they were. */
export function nextActions(
  reason: HandoffReason,
  { reason: calledFor, wanted }: Pick<Facts, 'reason' | 'wanted'>,
): readonly ActionName[] {
  const known = byReason[reason] ?? (calledFor && byReason[calledFor]);
  return known ?? (wanted === undefined ? [] : (byProblem[wanted] ?? []));
}
