import { language } from '../words.ts';
import { aftercare } from './aftercare.ts';
import { anywhere } from './anywhere.ts';
import { emailNotReceived } from './emailNotReceived.ts';
import { afterEmergency, offerStaff, welcomeBack } from './interludes.ts';
import { lockedOut } from './lockedOut.ts';
import { mailNeverCame } from './mailNeverCame.ts';
import { phrases } from './phrases.ts';
import { selfServiceReset } from './selfServiceReset.ts';
import { time } from './time.ts';
import { toStaff } from './toStaff.ts';
import { triage } from './triage.ts';

const flows = {
  triage,
  selfServiceReset,
  emailNotReceived,
  mailNeverCame,
  lockedOut,
  toStaff,
  aftercare,
  afterEmergency,
  welcomeBack,
  offerStaff,
} as const;

/** All that the bot says in Spanish. */
export const es = language({ flows, anywhere, phrases }, time);
