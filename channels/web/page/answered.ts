import type { Incoming, MachineRoom, Row } from '../ports.ts';

/** A patient sees the page by then, whether or not there is an answer; milliseconds. */
const LONGEST_WAIT_MS = 2000;

/**
 * Takes it, and waits for what the bot says to it. Some answers come only after the turn, such as what a code was good for, and a
 * page without scripts does not change by itself. Another worker may give the answer: its commit is news without rows.
 */
export async function answered(room: MachineRoom, incoming: Incoming): Promise<void> {
  const { id } = incoming.conversation;
  const before = (await room.since(id, 0)).at(-1)?.seq ?? 0;
  let stir = (): void => undefined;
  const nextStir = () => new Promise<void>((resolve) => (stir = resolve));
  let stirred = nextStir();
  const late = AbortSignal.timeout(LONGEST_WAIT_MS);
  late.addEventListener('abort', () => stir());
  const stopListening = room.onCommitted(({ conversation }) => {
    if (conversation === null || conversation === id) stir();
  });
  try {
    const { rows } = await room.take(incoming);
    if (saysSomething(rows)) return;
    while (!late.aborted && !saysSomething(await room.since(id, before))) {
      await stirred;
      stirred = nextStir();
    }
  } finally {
    stopListening();
  }
}

function saysSomething(rows: readonly Row[]): boolean {
  return rows.some(({ from }) => from !== 'patient');
}
