import { language } from '../words.ts';
import { accountProblem } from './accountProblem.ts';
import { activation } from './activation.ts';
import { aftercare } from './aftercare.ts';
import { anywhere } from './anywhere.ts';
import { emailNotReceived } from './emailNotReceived.ts';
import { forgottenUsername } from './forgottenUsername.ts';
import { identityCheck } from './identityCheck.ts';
import { afterEmergency, goElsewhere, offerStaff, welcomeBack } from './interludes.ts';
import { linkOrCodeProblem } from './linkOrCodeProblem.ts';
import { lockedOut } from './lockedOut.ts';
import { mailNeverCame } from './mailNeverCame.ts';
import { passwordRejected } from './passwordRejected.ts';
import { phrases } from './phrases.ts';
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
import { time } from './time.ts';
import { toStaff } from './toStaff.ts';
import { triage } from './triage.ts';
import { wrongEmailOnFile } from './wrongEmailOnFile.ts';

const flows = {
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

/** All that the bot says in English. */
export const en = language({ flows, anywhere, phrases }, time);
