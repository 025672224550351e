import { randomUUID } from 'node:crypto';
import type { ConversationAccount } from 'botbuilder-core';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Latchkey } from '../compose.ts';
import { runCommand, type Session } from './commands.ts';
import { shown, type Output } from './screen.ts';

export interface ChatParts {
  readonly latchkey: Latchkey;
  readonly channel: 'web' | 'sms';
  readonly dataDir: string;
  readonly input: Readable;
  readonly output: Output;
  /** Moves the clock; milliseconds. */
  readonly pass: (ms: number) => void;
}

/** A chat in the terminal: what is typed goes in as messages, what the log gains is shown. Ends with the input or /quit. */
export async function chat(parts: ChatParts): Promise<void> {
  const { latchkey, input, output, channel } = parts;
  const place = new ChosenConversation(parts.dataDir, channel);
  const send = (activity: object) =>
    latchkey.turns.take({ channelId: channel, id: randomUUID(), conversation: { id: place.id } as ConversationAccount, ...activity });
  const tell = async (name: string, value: object = {}) => void (await send({ type: 'event', name, value }));
  const show = (rows: Parameters<typeof shown>[0][]) => rows.forEach((row) => output.write(shown(row) ?? ''));
  const open = async () => {
    const before = await latchkey.turns.since(place.id, 0);
    if (before.length === 0) return channel === 'web' ? tell('conversation.open') : undefined; // texts begin with the patient
    output.write('(The chat goes on where it was. /new begins another.)\n');
    show(before.slice(before.findLastIndex(({ from }) => from === 'patient')));
  };
  const session: Session = {
    ...parts,
    tell,
    conversation: () => place.id,
    begin: () => {
      place.renew();
      return open();
    },
  };
  const unwatch = latchkey.turns.onCommitted(({ conversation, rows }) => {
    if (conversation === place.id) show([...rows]);
  });
  await open();
  for await (const line of createInterface({ input })) {
    if (line.trim() === '/quit') break;
    if (line.startsWith('/')) await runCommand(line, session);
    else await send({ type: 'message', text: line });
    if (!('isTTY' in input)) await latchkey.settled();
  }
  await latchkey.settled();
  unwatch();
}

/** Remembers which conversation the terminal talks in, from one start to the next. */
class ChosenConversation {
  readonly #file: string;
  #id: string;

  constructor(dataDir: string, channel: string) {
    this.#file = join(dataDir, `terminal-${channel}`);
    this.#id = this.#read() ?? this.renew();
  }

  get id(): string {
    return this.#id;
  }

  renew(): string {
    this.#id = `terminal-${randomUUID()}`;
    writeFileSync(this.#file, this.#id);
    return this.#id;
  }

  #read(): string | null {
    try {
      return readFileSync(this.#file, 'utf8').trim() || null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }
}
