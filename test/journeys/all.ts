import { accountProblem } from './accountProblem.test.ts';
import { activation } from './activation.test.ts';
import { aftercare } from './aftercare.test.ts';
import { compromise } from './compromise.test.ts';
import { emailNotReceived } from './emailNotReceived.test.ts';
import { goElsewhere } from './goElsewhere.test.ts';
import { identity } from './identity.test.ts';
import { linkOrCode } from './linkOrCode.test.ts';
import { lockedOut } from './lockedOut.test.ts';
import { lookUps } from './lookUps.test.ts';
import { mailNeverCame } from './mailNeverCame.test.ts';
import { outage } from './outage.test.ts';
import { passwordRejected } from './passwordRejected.test.ts';
import { proxy } from './proxy.test.ts';
import { rightPortal } from './rightPortal.test.ts';
import { safety } from './safety.test.ts';
import type { Conversations } from './script/journeys.ts';
import { secondStep } from './secondStep.test.ts';
import { selfServiceReset } from './selfServiceReset.test.ts';
import { sharedDevice } from './sharedDevice.test.ts';
import { signInRefused } from './signInRefused.test.ts';
import { staff } from './staff.test.ts';
import { triage } from './triage.test.ts';
import { username } from './username.test.ts';
import { wrongEmail } from './wrongEmail.test.ts';

/** All conversations, by the file that has them. Its tests are not run again by reading it here. */
export const conversationsOf: Readonly<Record<string, Conversations>> = {
  accountProblem,
  activation,
  aftercare,
  compromise,
  emailNotReceived,
  goElsewhere,
  identity,
  linkOrCode,
  lockedOut,
  lookUps,
  mailNeverCame,
  outage,
  passwordRejected,
  proxy,
  rightPortal,
  safety,
  secondStep,
  selfServiceReset,
  sharedDevice,
  signInRefused,
  staff,
  triage,
  username,
  wrongEmail,
};
