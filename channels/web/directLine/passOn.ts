import type { Incoming, MachineRoom } from '../ports.ts';
import { activityId } from './activities.ts';

/** Passes on what a client sent. @returns the id of the row with the patient's words, or for what leaves no row, one no row has. */
export async function passOn(room: MachineRoom, incoming: Incoming): Promise<string> {
  const { rows } = await room.take(incoming);
  const conversation = incoming.conversation.id;
  const own = rows.find(({ from }) => from === 'patient');
  return own === undefined ? `${conversation}|${incoming.id}` : activityId(conversation, own.seq);
}
