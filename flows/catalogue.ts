import { aftercare } from './aftercare.ts';
import { emailNotReceived } from './emailNotReceived.ts';
import type { Flow } from './flow.ts';
import { afterEmergency, offerStaff, welcomeBack } from './interludes.ts';
import { lockedOut } from './lockedOut.ts';
import { mailNeverCame } from './mailNeverCame.ts';
import { selfServiceReset } from './selfServiceReset.ts';
import { toStaff } from './toStaff.ts';
import { triage } from './triage.ts';

/** Every machine there is, by id: the flows of the tree, then the interludes. */
export const catalogue = {
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

/** A machine that exists. */
export type MachineId = keyof typeof catalogue;

/** The machine of that id, if this release has it. */
export function flowNamed(id: string): Flow | undefined {
  return Object.hasOwn(catalogue, id) ? catalogue[id as MachineId] : undefined;
}
