import { accountProblem } from './accountProblem.ts';
import { activation } from './activation.ts';
import { aftercare } from './aftercare.ts';
import { emailNotReceived } from './emailNotReceived.ts';
import type { Flow } from './flow.ts';
import { forgottenUsername } from './forgottenUsername.ts';
import { afterEmergency, goElsewhere, offerStaff, welcomeBack } from './interludes.ts';
import { linkOrCodeProblem } from './linkOrCodeProblem.ts';
import { identityCheck } from './identityCheck.ts';
import { lockedOut } from './lockedOut.ts';
import { mailNeverCame } from './mailNeverCame.ts';
import { passwordRejected } from './passwordRejected.ts';
import { portalOutage } from './portalOutage.ts';
import { proxyAccess } from './proxyAccess.ts';
import { rightPortal } from './rightPortal.ts';
import { safeForm } from './safeForm.ts';
import { safetyConcern } from './safetyConcern.ts';
import { secondStep } from './secondStep.ts';
import { selfServiceReset } from './selfServiceReset.ts';
import { sharedDevice } from './sharedDevice.ts';
import { signInRefused } from './signInRefused.ts';
import { suspectedCompromise } from './suspectedCompromise.ts';
import { toStaff } from './toStaff.ts';
import { triage } from './triage.ts';
import { wrongEmailOnFile } from './wrongEmailOnFile.ts';

/** Every machine there is, by id: the flows of the tree, then the interludes. */
export const catalogue = {
  triage,
  rightPortal,
  selfServiceReset,
  signInRefused,
  emailNotReceived,
  mailNeverCame,
  wrongEmailOnFile,
  forgottenUsername,
  lockedOut,
  passwordRejected,
  linkOrCodeProblem,
  secondStep,
  accountProblem,
  activation,
  portalOutage,
  suspectedCompromise,
  safetyConcern,
  proxyAccess,
  sharedDevice,
  identityCheck,
  safeForm,
  toStaff,
  aftercare,
  afterEmergency,
  welcomeBack,
  offerStaff,
  goElsewhere,
} as const;

/** A machine that exists. */
export type MachineId = keyof typeof catalogue;

/** The machine of that id, if this release has it: saved places may name one from another. */
export function flowNamed(id: string): Flow | undefined {
  return Object.hasOwn(catalogue, id) ? catalogue[id as MachineId] : undefined;
}
