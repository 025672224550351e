import type { Ticket } from '../stores/store.ts';
import type { Role } from './staffAccounts.ts';

/** A staff member at the desk. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Cases of patients who are not safe are for the roles the clinic names: someone in the building may be whom they fear. */
export function maySee({ role }: Staff, { reason }: Pick<Ticket, 'reason'>, seesSafety: readonly string[]): boolean {
  return reason !== 'safety' || seesSafety.includes(role);
}
