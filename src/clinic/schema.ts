import * as z from 'zod';
import { actions, contactChange, staffSteps } from './schema/actions.ts';
import { aftercare, family, keep, limits, promises, safety } from './schema/care.ts';
import { clinic, phones, texts } from './schema/clinic.ts';
import { hours } from './schema/hours.ts';
import { identity } from './schema/identity.ts';
import { must } from './schema/mistake.ts';
import { portal } from './schema/portal.ts';
import { section } from './schema/section.ts';
import { emailAddress, text } from './schema/values.ts';

/** The clinic file: its keys, their defaults and what is wrong with any other value. */
export const clinicFile = section({
  version: z.literal(1, { error: must('1, the only version there is', '1') }).default(1),
  clinic,
  phones,
  hours,
  portal,
  actions,
  staff_steps: staffSteps,
  contact_change: contactChange,
  identity,
  family,
  safety,
  promises,
  texts,
  aftercare,
  limits,
  keep,
  staff_email: emailAddress('desk@clinic.example').nullable().default(null),
  utterances: text('./utterances').nullable().default(null),
});

/** A clinic file, checked and complete; its keys are as in the file. */
export type Clinic = z.output<typeof clinicFile>;
