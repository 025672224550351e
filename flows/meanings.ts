import type { FlowId } from './vocabulary.ts';

/** What a patient's words can mean: problems, and things the bot recognises but cannot help with. */
export type Intent = keyof typeof meanings;

/** Where each meaning leads. A higher `urgency` goes first when a patient names two problems. */
export const meanings = {
  suspected_compromise: { flow: 'suspectedCompromise', urgency: 9 },
  outage: { flow: 'portalOutage', urgency: 7 },
  locked_out: { flow: 'lockedOut', urgency: 6 },
  // Whose account it is comes before what is wrong with it.
  proxy_access: { flow: 'proxyAccess', urgency: 6 },
  password_rejected: { flow: 'passwordRejected', urgency: 5 },
  link_expired: { flow: 'linkOrCodeProblem', urgency: 5 },
  code_not_working: { flow: 'linkOrCodeProblem', urgency: 5 },
  no_reset_email: { flow: 'emailNotReceived', urgency: 5 },
  email_not_recognized: { flow: 'wrongEmailOnFile', entry: 'otherAddress', urgency: 5 },
  lost_email_access: { flow: 'wrongEmailOnFile', urgency: 5 },
  // Before forgot_password: when both are gone, the username comes first.
  forgot_username: { flow: 'forgottenUsername', urgency: 4 },
  forgot_password: { flow: 'selfServiceReset', urgency: 3 },
  account_inactive: { flow: 'accountProblem', urgency: 3 },
  duplicate_account: { flow: 'accountProblem', entry: 'twoRecords', urgency: 3 },
  new_account: { flow: 'activation', urgency: 3 },
  cant_login: { flow: 'triage', entry: 'screenWords', urgency: 2 },
  shared_device_wifi: { flow: 'sharedDevice', urgency: 1 },
} as const satisfies Record<string, { flow: FlowId; entry?: string; urgency: number }>;

/** Recognised, and not about the portal. */
export const notAboutPortal: ReadonlySet<string> = new Set(['medical_question', 'appointment', 'billing', 'oos']);

/** Score from which one meaning is acted on; the least at which it is worth a "did you mean". */
export const bands = { act: 0.6, ask: 0.2 } as const;

export function isIntent(label: string): label is Intent {
  return Object.hasOwn(meanings, label);
}
