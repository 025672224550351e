import type { Cause } from './cause.ts';
import { account } from './account.ts';
import { contact } from './contact.ts';
import { mail } from './mail.ts';
import { people } from './people.ts';
import { portal } from './portal.ts';
import { reset } from './reset.ts';
import { signIn } from './signIn.ts';

/** All that can be truly wrong, by name. */
export const allCauses = { ...mail, ...contact, ...reset, ...signIn, ...account, ...portal, ...people };

export type CauseName = keyof typeof allCauses;

/** The cause of that name. */
export function causeNamed(name: CauseName): Cause {
  return allCauses[name];
}

/** Every cause's name, in the order of the files. */
export const causeNames = Object.keys(allCauses) as readonly CauseName[];
