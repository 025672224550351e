import type { Incoming, MachineRoom, Row } from '../ports.ts';

/** A patient sees the page by then, whether or not there is an answer; milliseconds. */
const LONGEST_WAIT_MS = 2000;

/**
 * Takes it, and waits for what the bot says to it. Some answers come only after the turn, such as what a code was good for, and a
 * page without scripts does not change by itself.
 */
export async function answered(room: MachineRoom, incoming: Incoming): Promise<void> {
  let done = (): void => undefined;
  const heard = new Promise<void>((resolve) => (done = resolve));
  const late = setTimeout(done, LONGEST_WAIT_MS);
  const stopListening = room.onCommitted(({ conversation, rows }) => {
    if (conversation === incoming.conversation.id && saysSomething(rows)) done();
  });
  try {
    const { rows } = await room.take(incoming);
    if (!saysSomething(rows)) await heard;
  } finally {
    clearTimeout(late);
    stopListening();
  }
}

function saysSomething(rows: readonly Row[]): boolean {
  return rows.some(({ from }) => from !== 'patient');
}
