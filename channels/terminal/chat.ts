import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { ChosenConversation } from './chosenConversation.ts';
import { runCommand, type Session } from './commands.ts';
import type { Incoming, MachineRoom, Row } from './ports.ts';
import { shown, type Output } from './screen.ts';

export interface ChatParts {
  readonly room: MachineRoom;
  readonly channel: 'web' | 'sms';
  readonly dataDir: string;
  readonly input: Readable;
  readonly output: Output;
}

/** A chat in the terminal: what is typed goes in as messages, what the log gains is shown. Ends with the input or /quit. */
export async function chat(parts: ChatParts): Promise<void> {
  const { room, input, output, channel, dataDir } = parts;
  const place = new ChosenConversation(dataDir, channel);
  const show = (rows: readonly Row[]) => rows.forEach((row) => output.write(shown(row) ?? ''));
  const unwatch = room.onCommitted(({ conversation, rows }) => {
    if (conversation === place.id) show(rows);
  });
  const session = sessionIn(parts, place, show);
  await session.open();
  for await (const line of createInterface({ input })) {
    if (line.trim() === '/quit') break;
    await told(output, () =>
      line.startsWith('/') ? runCommand(line, session) : session.send({ type: 'message', text: line }),
    );
    if (!('isTTY' in input)) await room.settled(); // a script waits for each answer, as a patient would
  }
  await room.settled();
  unwatch();
}

/** A turn that could not be kept (a full disk, say) is said in words; the same may be typed again. */
async function told(output: Output, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (typeof (error as { code?: unknown }).code !== 'string') throw error;
    output.write(`(Not kept: ${(error as Error).message})\n`);
  }
}

function sessionIn(parts: ChatParts, place: ChosenConversation, show: (rows: readonly Row[]) => void): Session {
  const { room, output, channel } = parts;
  const send = async (activity: object) => {
    const conversation = { id: place.id } as Incoming['conversation'];
    await room.take({ channelId: channel, id: randomUUID(), conversation, ...activity });
  };
  const open = async () => {
    const before = await room.since(place.id, 0);
    if (before.length > 0) {
      output.write('(The chat goes on where it was. /new begins another.)\n');
      show(before.slice(before.findLastIndex(({ from }) => from === 'patient')));
    } else if (channel === 'web') await send({ type: 'event', name: 'conversation.open' }); // texts begin with the patient
  };
  return {
    ...parts,
    send,
    open,
    conversation: () => place.id,
    begin: () => {
      place.renew();
      return open();
    },
  };
}
