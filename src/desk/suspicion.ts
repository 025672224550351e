import type { Facts } from '../../flows/facts.ts';
import type { Store, Ticket } from '../stores/store.ts';

/** Whether someone else may be in the account: staff were called for it, or it is known otherwise. */
export function isSuspected({ reason, card }: Pick<Ticket, 'reason' | 'card'>): boolean {
  return reason === 'compromise' || tells(card?.facts);
}

/** The same of a conversation, with a case or without one. */
export async function isSuspectedIn(store: Pick<Store, 'ticketOf' | 'load'>, conversation: string): Promise<boolean> {
  const ticket = await store.ticketOf(conversation);
  if (ticket !== null && isSuspected(ticket)) return true;
  return tells((await store.load(conversation)).state.talk?.facts);
}

function tells({ compromise, reason }: Pick<Facts, 'compromise' | 'reason'> = {}): boolean {
  return compromise === true || reason === 'compromise';
}
